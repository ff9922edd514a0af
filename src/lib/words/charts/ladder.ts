import { section } from "../section.js";

/** The waterfall from list revenue down to contribution. */
export const ladder = section(
  {
    title: "What is left of revenue?",
    empty: "There was no revenue in this window.",
    kept: (revenue: string, rung: string, amount: string, share: string) =>
      `Of ${revenue} net revenue, ${amount} (${share}) is left as ${rung.toLowerCase()}.`,
    left: (rung: string, amount: string) => `${rung} comes to ${amount}.`,
    lost: (revenue: string, rung: string, amount: string, share: string) =>
      `Of ${revenue} net revenue nothing is left: ${rung.toLowerCase()} comes to ${amount} (${share}).`,
    no_cost: "The cost of these goods is not known, so the ladder ends at net revenue.",
    no_hours:
      "Hours of the full twelve months, or what an hour costs, were not supplied, so the ladder ends at gross margin.",
    rung: "Rung",
    amount: "Amount",
    list_revenue: "List revenue",
    discount: "Discount",
    revenue: "Net revenue",
    cost: "Cost of goods",
    gross_margin: "Gross margin",
    rebate: "Year-end rebate",
    freight: "Freight",
    payment_cost: "Payment costs",
    cost_to_serve: "Cost to serve",
    other: "Other costs",
    contribution: "Contribution",
  },
  {
    title: "Wat blijft er over van de omzet?",
    empty: "In deze periode was er geen omzet.",
    kept: (revenue, rung, amount, share) =>
      `Van ${revenue} netto-omzet blijft ${amount} (${share}) over als ${rung.toLowerCase()}.`,
    left: (rung, amount) => `${rung} komt uit op ${amount}.`,
    lost: (revenue, rung, amount, share) =>
      `Van ${revenue} netto-omzet blijft niets over: de ${rung.toLowerCase()} komt uit op ${amount} (${share}).`,
    no_cost: "De kostprijs hiervan is niet bekend; de ladder eindigt daarom bij de netto-omzet.",
    no_hours:
      "De uren van de volle twaalf maanden, of wat een uur kost, zijn niet aangeleverd; de ladder eindigt daarom bij de brutomarge.",
    rung: "Trede",
    amount: "Bedrag",
    list_revenue: "Omzet tegen catalogusprijs",
    discount: "Korting",
    revenue: "Netto-omzet",
    cost: "Kostprijs",
    gross_margin: "Brutomarge",
    rebate: "Jaarbonus",
    freight: "Vracht",
    payment_cost: "Betaalkosten",
    cost_to_serve: "Servicekosten",
    other: "Overige kosten",
    contribution: "Bijdrage",
  },
);
