import { section } from "../section.js";

/** The case at acceptance, the baseline and now. */
export const cases = section(
  {
    cases: "How was it then, and how is it now?",
    cases_now: "How is it now?",
    cases_note: (from: string, to: string) => `Baseline: ${from} to ${to}. All amounts are for 12 months.`,
    part_year: (months: number) =>
      `Net revenue and hours now are those of ${months === 1 ? "one month" : `${months} months`}, at acceptance those of a year: their difference says nothing yet.`,
    figure: "Figure",
    agreed: "At acceptance",
    baseline: "Baseline",
    now: "Last 12 months",
    year_ago: "A year ago",
    change: "Since the baseline",
    change_agreed: "Since acceptance",
    figures: {
      revenue: "Net revenue",
      margin_share: "Margin %",
      discount_share: "Discount %",
      hours: "Hours",
      hours_per_order: "Hours per order",
      contribution: "Contribution",
      contribution_per_hour: "Contribution per hour",
    },
    behind: (figure: string, window: string) => `${figure}, ${window}: what is behind it`,
  },
  {
    cases: "Hoe was het toen, en hoe is het nu?",
    cases_now: "Hoe is het nu?",
    cases_note: (from, to) => `Basisperiode: ${from} t/m ${to}. Alle bedragen over 12 maanden.`,
    part_year: (months) =>
      `Netto-omzet en uren van nu zijn die van ${months === 1 ? "één maand" : `${months} maanden`}, bij het begin die van een jaar: hun verschil zegt nog niets.`,
    figure: "Cijfer",
    agreed: "Bij het begin",
    baseline: "Basisperiode",
    now: "Laatste 12 maanden",
    year_ago: "Een jaar geleden",
    change: "Sinds basisperiode",
    change_agreed: "Sinds het begin",
    figures: {
      revenue: "Netto-omzet",
      margin_share: "Marge %",
      discount_share: "Korting %",
      hours: "Uren",
      hours_per_order: "Uren per order",
      contribution: "Bijdrage",
      contribution_per_hour: "Bijdrage per uur",
    },
    behind: (figure, window) => `${figure}, ${window}: wat erachter zit`,
  },
);
