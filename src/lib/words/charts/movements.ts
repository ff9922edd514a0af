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
    unknown_note: (n: number, count: string) =>
      `Of ${count} ${many(n, "customer", "customers")} the value now is not known; it counts as nothing here.`,
    cell: (count: string, prior: string, now: string, amount: string) =>
      `${count} ${many(count, "customer", "customers")}: ${prior} a year ago, ${now} now, ${amount}. Show them`,
    caption: (up: string, down: string, fresh: string, gone: string, change: string) =>
      `${up} up, ${down} down, ${fresh} new, ${gone} now without purchases: ${change} in all.`,
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
    unknown_note: (n, count) =>
      `Van ${count} ${many(n, "klant", "klanten")} is de waarde nu niet bekend; die telt hier als niets.`,
    cell: (count, prior, now, amount) =>
      `${count} ${many(count, "klant", "klanten")}: een jaar geleden ${prior}, nu ${now}, ${amount}. Toon ze`,
    caption: (up, down, fresh, gone, change) =>
      `${up} omhoog, ${down} omlaag, ${fresh} nieuw, ${gone} nu zonder aankopen: samen ${change}.`,
    rank: "Lagen naar rang in beide jaren: de stijging van de een is de daling van de ander.",
    frozen: "Lagen nu naar de grenzen van een jaar geleden: iedereen kan stijgen.",
  },
);
