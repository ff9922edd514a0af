import { section } from "../section.js";
import { many } from "../many.js";

/** What a sum over the current window is of: the twelve months, or the fewer that there are. */
const window = {
  en: (months: number) =>
    months < 12
      ? `the ${many(months, "one month", `${months} months`)} of these exports`
      : "the last twelve months",
  nl: (months: number) =>
    months < 12
      ? `de ${many(months, "ene maand", `${months} maanden`)} van deze exports`
      : "de laatste twaalf maanden",
};

/** The sentence with the main finding. */
export const finding = section(
  {
    leak: (count: number, customers: string, amount: string, share: string) =>
      `${amount} a year has crept away at ${customers} ${many(count, "customer", "customers")} since ${many(count, "its", "their")} first full year, apart from volume${share}`,
    leak_one: (name: string, amount: string, share: string) =>
      `${amount} a year has crept away at ${name} since its first full year, apart from volume${share}`,
    of_margin: (share: string) => `: ${share} of gross margin`,
    of_revenue: (share: string) => `: ${share} of net revenue`,
    largest: (name: string, amount: string, reason: string) =>
      `most of all at ${name} (${amount}), with ${reason}`,
    by: (reason: string) => `with ${reason}`,
    lead: (count: number, customers: string, amount: string, hours: string) =>
      `${customers} ${many(count, "customer costs", "customers cost")} more than ${many(count, "it brings", "they bring")}: ${amount} a year${hours}`,
    lead_hours: (share: string) => `, with ${share} of the hours on customers`,
    below_cost: (count: number, customers: string, amount: string) =>
      `${customers} ${many(count, "customer brings", "customers bring")} less than the cost of what ${many(count, "it bought", "they bought")}: ${amount} a year`,
    credited: (count: number, customers: string, amount: string) =>
      `${customers} ${many(count, "customer was", "customers were")} credited more than ${many(count, "it was", "they were")} invoiced: ${amount} a year`,
    losing_most: (name: string, amount: string) => `, most of all at ${name} (${amount})`,
    loser: (name: string) => ` (${name})`,
    show_lead: (count: number) => many(count, "Show this customer", "Show them"),
    no_leak: (count: number, customers: string) =>
      count === 1
        ? "The one customer that can be compared with its first full year yields no less than it did then, apart from volume."
        : `None of the ${customers} customers that can be compared with their first full year yields less than it did then, apart from volume.`,
    no_baseline: (revenue: string, change: string, months: number) =>
      `Net revenue came to ${revenue} in ${window.en(months)} (${change}); the history is too short to say what crept in.`,
    no_cost: (revenue: string, change: string, months: number) =>
      `Net revenue came to ${revenue} in ${window.en(months)} (${change}); cost was not supplied, so the report cannot say what it yields.`,
  },
  {
    leak: (count, customers, amount, share) =>
      `Bij ${customers} ${many(count, "klant", "klanten")} is sinds ${many(count, "het", "hun")} eerste volle jaar ${amount} per jaar weggelekt, los van volume${share}`,
    leak_one: (name, amount, share) =>
      `Bij ${name} is sinds het eerste volle jaar ${amount} per jaar weggelekt, los van volume${share}`,
    of_margin: (share) => `: ${share} van de brutomarge`,
    of_revenue: (share) => `: ${share} van de netto-omzet`,
    largest: (name, amount, reason) => `het meest bij ${name} (${amount}), met ${reason}`,
    by: (reason) => `met ${reason}`,
    lead: (count, customers, amount, hours) =>
      `${customers} ${many(count, "klant kost", "klanten kosten")} meer dan ${many(count, "hij opbrengt", "zij opbrengen")}: ${amount} per jaar${hours}`,
    lead_hours: (share) => `, met ${share} van de uren aan klanten`,
    below_cost: (count, customers, amount) =>
      `${customers} ${many(count, "klant brengt", "klanten brengen")} minder op dan de kostprijs van wat ${many(count, "hij kocht", "zij kochten")}: ${amount} per jaar`,
    credited: (count, customers, amount) =>
      `Bij ${customers} ${many(count, "klant", "klanten")} is meer gecrediteerd dan gefactureerd: ${amount} per jaar`,
    losing_most: (name, amount) => `, het meest bij ${name} (${amount})`,
    loser: (name) => ` (${name})`,
    show_lead: (count) => many(count, "Toon deze klant", "Toon ze"),
    no_leak: (count, customers) =>
      count === 1
        ? "De enige klant die met zijn eerste volle jaar te vergelijken is, brengt niet minder op dan toen, los van volume."
        : `Geen van de ${customers} klanten die met hun eerste volle jaar te vergelijken zijn, brengt minder op dan toen, los van volume.`,
    no_baseline: (revenue, change, months) =>
      `De netto-omzet kwam in ${window.nl(months)} uit op ${revenue} (${change}); de historie is te kort om te zeggen wat erin geslopen is.`,
    no_cost: (revenue, change, months) =>
      `De netto-omzet kwam in ${window.nl(months)} uit op ${revenue} (${change}); zonder kostprijzen kan het rapport niet zeggen wat die opbrengt.`,
  },
);
