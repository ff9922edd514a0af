import { section } from "../section.js";

/** The control totals. */
export const totals = section(
  {
    title: "Do the totals agree?",
    note: "The same money, added up where it comes in, in the report as a whole, and month by month.",
    total: "Total",
    amount: "Amount",
    verdict: "Compared with the first",
    agrees: "agrees",
    differs: (amount: string) => `differs by ${amount}`,
    net_revenue_all: "Net revenue, all lines used, all months",
    net_revenue_window: (from: string, to: string) => `Net revenue, current window (${from} to ${to})`,
    line_counts: "Invoice lines used, all months",
    from_files: "Added up from the files",
    from_facts: "In the report's totals",
    from_months: "Added up from the months",
    unassigned: (amount: string) =>
      `Of the current window, ${amount} stands on lines without a customer: in these totals, in no figure per customer.`,
    none_unassigned: "Every line in the current window has a customer.",
    without_cost: (amount: string) =>
      `Of the current window, ${amount} net revenue has no known cost and stays out of gross margin.`,
    after_as_of: (amount: string, month: string) =>
      `${amount} is dated after ${month}, the last complete month: in the totals of all months, in no window.`,
  },
  {
    title: "Kloppen de totalen?",
    note: "Hetzelfde geld, opgeteld waar het binnenkomt, in het rapport als geheel, en maand voor maand.",
    total: "Totaal",
    amount: "Bedrag",
    verdict: "Vergeleken met het eerste",
    agrees: "klopt",
    differs: (amount) => `wijkt ${amount} af`,
    net_revenue_all: "Netto-omzet, alle gebruikte regels, alle maanden",
    net_revenue_window: (from, to) => `Netto-omzet, huidige periode (${from} t/m ${to})`,
    line_counts: "Gebruikte factuurregels, alle maanden",
    from_files: "Opgeteld uit de bestanden",
    from_facts: "In de totalen van het rapport",
    from_months: "Opgeteld uit de maanden",
    unassigned: (amount) =>
      `In de huidige periode staat ${amount} op regels zonder klant: wel in deze totalen, niet in cijfers per klant.`,
    none_unassigned: "Elke regel in de huidige periode heeft een klant.",
    without_cost: (amount) =>
      `In de huidige periode heeft ${amount} netto-omzet geen bekende kostprijs; die blijft buiten de brutomarge.`,
    after_as_of: (amount, month) =>
      `${amount} is van na ${month}, de laatste volledige maand: wel in de totalen van alle maanden, in geen periode.`,
  },
);
