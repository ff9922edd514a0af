import { section } from "./section.js";

const many = (n: number, one: string, more: string) => (n === 1 ? one : more);

/** Words of the timeline of slips, which only the drift page loads. */
export const slips = section(
  {
    title: "When did the slips begin?",
    empty: "No slip of these customers is clear enough to be dated.",
    caption: (n: number, count: string, customers: string, shown: string) =>
      `${count} ${many(n, "slip", "slips")} of ${customers} can be dated; the ${shown} that ${many(Number(shown), "costs", "cost")} most a year ${many(Number(shown), "stands", "stand")} here, the latest first.`,
    note: "Bar: the months between which it began, about nine times in ten. Diamond: an event that it coincides with. Each slip by itself, at today's volume; amounts of one customer overlap.",
    series: { margin_share: "margin %", price_index: "prices", hours_per_order: "hours per order" },
    hover: (name: string, series: string, from: string, to: string, amount: string) =>
      `${name}: ${series}, ${from === to ? from : `${from} to ${to}`}, ${amount} a year`,
    customer: "Customer",
    what: "What slipped",
    began: "Began between",
    events: "Coincides with",
    amount: "A year",
  },
  {
    title: "Wanneer begon het weglekken?",
    empty: "Geen verandering bij deze klanten is duidelijk genoeg om te dateren.",
    caption: (n, count, customers, shown) =>
      `${count} ${many(n, "verandering", "veranderingen")} bij ${customers} ${many(n, "is", "zijn")} te dateren; de ${shown} die per jaar het meest ${many(Number(shown), "kost", "kosten")} ${many(Number(shown), "staat", "staan")} hier, de laatste eerst.`,
    note: "Balk: de maanden waartussen het begon, ongeveer negen van de tien keer. Ruit: een gebeurtenis waarmee het samenvalt. Elke verandering op zichzelf, bij het volume van nu; bedragen van één klant overlappen.",
    series: { margin_share: "marge %", price_index: "prijzen", hours_per_order: "uren per order" },
    hover: (name, series, from, to, amount) =>
      `${name}: ${series}, ${from === to ? from : `${from} tot en met ${to}`}, ${amount} per jaar`,
    customer: "Klant",
    what: "Wat weglekte",
    began: "Begon tussen",
    events: "Valt samen met",
    amount: "Per jaar",
  },
);
