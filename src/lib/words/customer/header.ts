import { many } from "../many.js";
import { section } from "../section.js";

/** Who the customer is, what it yields now, and the sentence of what drifted. */
export const header = section(
  {
    number: (id: string) => `Customer ${id}`,
    number_raw: (raw: string) => `written as ${raw} in the export`,
    since: (date: string) => `customer since ${date}`,
    seen_since: (date: string) => `in the exports since ${date}`,
    managed: (name: string) => `account manager ${name}`,
    not_in_master: "not in the customer file",
    collective: "collective card: many buyers, in no tier",
    never: "This customer never bought anything, as far as these data go.",
    inactive: "This customer bought nothing in these 12 months.",
    stopped: (month: string) =>
      `This customer bought nothing in these 12 months; its last order was in ${month}.`,
    silent: (month: string, months: string) =>
      `The last order was in ${month}, ${months} months ago; it was never quiet for so long.`,
    finding_less: (amount: string, effect: string, part: string) =>
      `Yields ${amount} a year less than in the baseline, apart from volume; ${effect} weighs most (${part}).`,
    finding_more: (amount: string, effect: string, part: string) =>
      `Yields ${amount} a year more than in the baseline, apart from volume; ${effect} weighs most (${part}).`,
    finding_same: "Yields as much as in the baseline, apart from volume.",
    finding_others: (from: string, to: string) =>
      `What was bought in both periods, if anything was, yields as much as then; margin went from ${from} to ${to} with what was bought in one of them only, or has no price to compare.`,
    finding_not_told:
      "What drifted cannot be said: what these 12 months brought in comes to nothing or less, so it has no price to compare.",
    finding_no_cost:
      "What drifted cannot be said: the cost of what was bought is not known in the baseline or in these 12 months.",
    today: {
      /** Over what the amounts are: a year, or the fewer months that there are. */
      span: (months: number) =>
        months < 12 ? ` in ${many(months, "1 month", `${months} months`)}` : " a year",
      leaves: (measure: string, amount: string, share: string, hours: string) =>
        `${measure} now: ${amount}${share}${hours}.`,
      share: (share: string, revenue: string) => `, ${share} of ${revenue} net revenue`,
      hours: (share: string, hours: string) => `, with ${share} of the hours on customers (${hours})`,
      costs: (amount: string, hours: string) => `Costs more than it brings: ${amount}${hours}.`,
      below_cost: (amount: string) => `Brings less than the cost of what it bought: ${amount}.`,
      revenue: (amount: string) => `Net revenue now: ${amount}.`,
    },
    no_baseline:
      "What drifted cannot be said yet: a baseline begins in the month of the third order, and takes 18 months from there.",
    too_short: (n: number, months: string) =>
      `Too few months to say what drifted: ${n === 1 ? "1 month" : `${months} months`} of history, and a baseline takes 18.`,
    against_year: "What follows compares with a year ago.",
    previous: (name: string) => `← ${name}`,
    next: (name: string) => `${name} →`,
    place: (rank: string, count: string) => `${rank} of ${count} by drift`,
    tiers: "In which tier is it?",
    measure: "Measured by",
  },
  {
    number: (id) => `Klant ${id}`,
    number_raw: (raw) => `in de export geschreven als ${raw}`,
    since: (date) => `klant sinds ${date}`,
    seen_since: (date) => `in de exports sinds ${date}`,
    managed: (name) => `accountmanager ${name}`,
    not_in_master: "niet in het klantenbestand",
    collective: "verzamelkaart: veel kopers, in geen laag",
    never: "Deze klant kocht nog nooit iets, voor zover deze gegevens reiken.",
    inactive: "Deze klant kocht niets in deze 12 maanden.",
    stopped: (month) => `Deze klant kocht niets in deze 12 maanden; de laatste order was in ${month}.`,
    silent: (month, months) =>
      `De laatste order was in ${month}, ${months} maanden geleden; zo lang was het nog niet eerder stil.`,
    finding_less: (amount, effect, part) =>
      `Levert ${amount} per jaar minder op dan in de basisperiode, los van volume; ${effect} weegt het zwaarst (${part}).`,
    finding_more: (amount, effect, part) =>
      `Levert ${amount} per jaar meer op dan in de basisperiode, los van volume; ${effect} weegt het zwaarst (${part}).`,
    finding_same: "Levert evenveel op als in de basisperiode, los van volume.",
    finding_others: (from, to) =>
      `Wat in beide perioden is gekocht, als er al iets was, levert evenveel op; de marge ging van ${from} naar ${to} door wat maar in een van beide is gekocht, of geen prijs heeft om te vergelijken.`,
    finding_not_told:
      "Over het verloop is niets te zeggen: wat deze 12 maanden opbrachten komt op nul of minder uit, dus er is geen prijs om te vergelijken.",
    finding_no_cost:
      "Over het verloop is niets te zeggen: de kostprijs van wat er is gekocht is niet bekend in de basisperiode of in deze 12 maanden.",
    today: {
      span: (months) => (months < 12 ? ` in ${many(months, "1 maand", `${months} maanden`)}` : " per jaar"),
      leaves: (measure, amount, share, hours) => `${measure} nu: ${amount}${share}${hours}.`,
      share: (share, revenue) => `, ${share} van ${revenue} netto-omzet`,
      hours: (share, hours) => `, met ${share} van de uren aan klanten (${hours})`,
      costs: (amount, hours) => `Kost meer dan hij opbrengt: ${amount}${hours}.`,
      below_cost: (amount) => `Brengt minder op dan de kostprijs van wat hij kocht: ${amount}.`,
      revenue: (amount) => `Netto-omzet nu: ${amount}.`,
    },
    no_baseline:
      "Over het verloop is nog niets te zeggen: een basisperiode begint in de maand van de derde order, en vraagt vandaar 18 maanden.",
    too_short: (n, months) =>
      `Te weinig maanden om iets over het verloop te zeggen: ${n === 1 ? "1 maand" : `${months} maanden`} historie, en een basisperiode vraagt er 18.`,
    against_year: "Hieronder staat de vergelijking met een jaar geleden.",
    previous: (name) => `← ${name}`,
    next: (name) => `${name} →`,
    place: (rank, count) => `${rank} van ${count} naar verloop`,
    tiers: "In welke laag staat deze klant?",
    measure: "Gemeten naar",
  },
);
