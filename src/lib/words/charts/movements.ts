import { section } from "../section.js";
import { many } from "../many.js";

/** Tiers a year ago against tiers now. */
export const movements = section(
  {
    title: "Who moved in a year?",
    empty: "There are no two years to compare, so nobody can be seen moving.",
    year_ago: "A year ago",
    now: "Now",
    customers: "Customers",
    unknown: "Not known",
    new_or_unknown: "New or not known",
    maybe_new: "New?",
    was: (tier: string) => `${tier} a year ago`,
    unknown_note: (n: number, count: string) =>
      `Of ${count} ${many(n, "customer", "customers")} the value now is not known; it counts as nothing here.`,
    cell: (count: string, before: string, now: string, amount: string) =>
      `${count} ${many(count, "customer", "customers")}: ${before}, ${now} now, ${amount}. Show them`,
    caption: (up: string, down: string, fresh: string, areNew: boolean, gone: string) =>
      `${up} up, ${down} down, ${fresh} ${areNew ? "new" : "new or not known a year ago"}, ${gone} now without purchases`,
    nobody: "Nobody changed tier, came or left",
    back: (count: string) => `, ${count} back after a year without`,
    all: (change: string) => `. All together, those who stayed included: ${change}.`,
    rank: "Tiers by rank in both years: one customer's rise is another's fall.",
    frozen: "Tiers now by the thresholds of a year ago: everyone can rise.",
  },
  {
    title: "Wie verschoof er in een jaar?",
    empty: "Er zijn geen twee jaren om te vergelijken; verschuivingen zijn dus niet te zien.",
    year_ago: "Een jaar geleden",
    now: "Nu",
    customers: "Klanten",
    unknown: "Niet bekend",
    new_or_unknown: "Nieuw of niet bekend",
    maybe_new: "Nieuw?",
    was: (tier) => `een jaar geleden ${tier}`,
    unknown_note: (n, count) =>
      `Van ${count} ${many(n, "klant", "klanten")} is de waarde nu niet bekend; die telt hier als niets.`,
    cell: (count, before, now, amount) =>
      `${count} ${many(count, "klant", "klanten")}: ${before}, nu ${now}, ${amount}. Toon ze`,
    caption: (up, down, fresh, areNew, gone) =>
      `${up} omhoog, ${down} omlaag, ${fresh} ${areNew ? "nieuw" : "nieuw of een jaar geleden niet bekend"}, ${gone} nu zonder aankopen`,
    nobody: "Niemand wisselde van laag, kwam of vertrok",
    back: (count) => `, ${count} terug na een jaar zonder`,
    all: (change) => `. Allen samen, ook wie bleef: ${change}.`,
    rank: "Lagen naar rang in beide jaren: de stijging van de een is de daling van de ander.",
    frozen: "Lagen nu naar de grenzen van een jaar geleden: iedereen kan stijgen.",
  },
);
