import { section } from "../section.js";
import { many } from "../many.js";

/** What the figures leave out, and what the checks found. */
export const trust = section(
  {
    title: "What is left out?",
    unassigned_revenue: (amount: string, share: string) =>
      `${amount} of net revenue (${share}) stands on lines without a customer: it counts in the totals, not with any customer.`,
    unassigned_hours: (hours: string, share: string) =>
      `${hours} service hours (${share}) are registered without a customer: they count in the totals, not with any customer.`,
    without_cost: (amount: string) =>
      `${amount} of net revenue has no known cost and stays out of margin and contribution.`,
    after: (date: string, as_of: string) =>
      `Lines run on to ${date}; figures stop at ${as_of}, the last complete month.`,
    complete: "Every line and hour belongs to a customer.",
    complete_lines: "Every line belongs to a customer.",
    findings: (errors: number, warnings: number, errorCount: string, warningCount: string) =>
      `The checks found ${errorCount} ${many(errors, "error", "errors")} and ${warningCount} ${many(warnings, "warning", "warnings")}.`,
    to_quality: "To data quality",
  },
  {
    title: "Wat telt niet mee?",
    unassigned_revenue: (amount, share) =>
      `${amount} netto-omzet (${share}) staat op regels zonder klant: die telt mee in de totalen, maar bij geen enkele klant.`,
    unassigned_hours: (hours, share) =>
      `${hours} service-uren (${share}) staan op geen enkele klant: ze tellen mee in de totalen, maar bij niemand.`,
    without_cost: (amount) =>
      `Van ${amount} netto-omzet is de kostprijs onbekend; dat deel blijft buiten marge en bijdrage.`,
    after: (date, as_of) =>
      `De regels lopen door tot ${date}; de cijfers stoppen op ${as_of}, de laatste volledige maand.`,
    complete: "Elke regel en elk uur hoort bij een klant.",
    complete_lines: "Elke regel hoort bij een klant.",
    findings: (errors, warnings, errorCount, warningCount) =>
      `De controles vonden ${errorCount} ${many(errors, "fout", "fouten")} en ${warningCount} ${many(warnings, "waarschuwing", "waarschuwingen")}.`,
    to_quality: "Naar de datakwaliteit",
  },
);
