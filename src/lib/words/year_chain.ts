import { section } from "./section.js";

/** Words of the chained bridge, which only the drift page loads. */
export const year_chain = section(
  {
    title: "Which year took what?",
    empty: "The history holds no two full years after each other, so there is no bridge year by year.",
    corner: "12 months to",
    from_to: (from: string, to: string) =>
      `Year by year (chained): each year against the twelve months before it, from ${from} to ${to}.`,
    crept: (amount: string) => `What crept in comes to ${amount} over these years.`,
    worst: (year: string, amount: string) => `Most of it in the twelve months to ${year}: ${amount}.`,
    last: (count: string) => `The last ${count} years are drawn; the table holds all.`,
    crept_in: "Crept in",
    change: "All together",
    value: "Then yields",
    note: "The years add up to the change of the margin over all of them, but not effect by effect to the direct bridge: each year weighs prices and quantities by its own, and customers have baselines of their own.",
  },
  {
    title: "Welk jaar nam wat?",
    empty: "De historie bevat geen twee volle jaren na elkaar; een brug van jaar tot jaar is er dus niet.",
    corner: "12 maanden tot",
    from_to: (from, to) =>
      `Van jaar tot jaar (een keten): elk jaar tegen de twaalf maanden ervoor, van ${from} tot en met ${to}.`,
    crept: (amount) => `Wat insloop komt over deze jaren op ${amount}.`,
    worst: (year, amount) => `Het meest in de twaalf maanden tot en met ${year}: ${amount}.`,
    last: (count) => `De laatste ${count} jaar zijn getekend; de tabel bevat ze alle.`,
    crept_in: "Ingeslopen",
    change: "Alles bij elkaar",
    value: "Levert dan op",
    note: "De jaren tellen samen op tot de verandering van de marge over al die jaren, maar niet effect voor effect tot de rechtstreekse brug: elk jaar weegt prijzen en aantallen naar dat jaar zelf, en klanten hebben elk hun eigen basisperiode.",
  },
);
