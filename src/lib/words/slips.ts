import { many } from "./many.js";
import { section } from "./section.js";

/** Words of the timeline of slips, which only the drift page loads. */
export const slips = section(
  {
    title: "When did the slips begin?",
    empty: "No slip of these customers is clear enough to be dated.",
    caption: (n: number, count: string, customers: string) =>
      `${count} ${many(n, "slip", "slips")} at ${customers} can be dated. Those that cost most a year stand below, the latest first.`,
    begun: "Slips begun, by quarter",
    quarter: (count: string, from: string, to: string) => `${count} begun from ${from} to ${to}`,
    note: "Bar: the months between which a slip began, about nine times in ten; line behind it: how long it crept on. Diamond: an event, or the start or end of an agreement, that it coincides with. Amounts at today's volume; those of one customer's different rows overlap.",
    series: {
      margin_share: "margin %",
      price_index: "prices",
      hours_per_order: "hours per order",
      order_size: "order size",
    },
    began_at: (from: string, to: string, until: string | null) =>
      `${from === to ? from : `${from} – ${to}`}${until ? `, crept on until ${until}` : ""}`,
    slip: (began: string, amount: string) => `${began}: ${amount} a year`,
    customer: "Customer",
    what: "What slipped",
    began: "Began between",
    events: "Coincides with",
    amount: "A year",
  },
  {
    title: "Wanneer begon het weglekken?",
    empty: "Geen verandering bij deze klanten is duidelijk genoeg om te dateren.",
    caption: (n, count, customers) =>
      `${count} ${many(n, "verandering", "veranderingen")} bij ${customers} ${many(n, "is", "zijn")} te dateren. Hieronder staan die per jaar het meest kosten, de laatste eerst.`,
    begun: "Begonnen, per kwartaal",
    quarter: (count, from, to) => `${count} begonnen van ${from} tot en met ${to}`,
    note: "Balk: de maanden waartussen een verandering begon, ongeveer negen van de tien keer; lijn erachter: hoe lang die doorging. Ruit: een gebeurtenis, of het begin of einde van een afspraak, waarmee die samenvalt. Bedragen bij het volume van nu; die van verschillende regels van één klant overlappen.",
    series: {
      margin_share: "marge %",
      price_index: "prijzen",
      hours_per_order: "uren per order",
      order_size: "ordergrootte",
    },
    began_at: (from, to, until) =>
      `${from === to ? from : `${from} – ${to}`}${until ? `, ging door tot ${until}` : ""}`,
    slip: (began, amount) => `${began}: ${amount} per jaar`,
    customer: "Klant",
    what: "Wat weglekte",
    began: "Begon tussen",
    events: "Valt samen met",
    amount: "Per jaar",
  },
);
