import { section } from "../section.js";
import { many } from "../many.js";

/** The bars and the distribution of drift. */
export const drift = section(
  {
    bars_title: "Whose margin drifted, by how much a year?",
    bars_title_of: (effect: string) => `Where did ${effect} change the margin, by how much a year?`,
    distribution_title: "Is it a few customers, or many?",
    nobody: "In this selection there is nobody to rank.",
    none_drifted:
      "None of these customers drifted: apart from volume they yield what they did in their baselines.",
    empty_of: (effect: string) => `At none of these customers did ${effect} change the margin.`,
    others: (count: string) => `${count} others together`,
    broken: (n: number) =>
      n === 1
        ? "The pale bar of the others together is broken off."
        : "The pale bars of the others together are broken off.",
    each_below: (amount: string) => `each at most ${amount}`,
    leaks: (leaks: string, leaked: string, share: string, named: string) =>
      `${leaks} ${many(leaks, "customer", "customers")} ${many(leaks, "leaks", "leak")} ${leaked} a year${leaks === named ? many(leaks, "", " together") : ` together, ${share} of it with the first ${named}`}`,
    gains: (gains: string, gained: string) =>
      `${gains} ${many(gains, "customer", "customers")} gained ${gained}`,
    leaks_of: (leaks: string, leaked: string, share: string, named: string) =>
      `at ${leaks} ${many(leaks, "customer", "customers")} it costs ${leaked} a year${leaks === named ? many(leaks, "", " together") : ` together, ${share} of it at the first ${named}`}`,
    gains_of: (gains: string, gained: string) =>
      `at ${gains} ${many(gains, "customer", "customers")} it adds ${gained}`,
    distribution_caption: (count: string, within: string, limit: string, beyond: string) =>
      count === "1"
        ? "There is only one customer to show."
        : `Of ${count} customers with a baseline, ${within} drifted less than ${limit} a year either way; ${beyond === "0" ? "none leaks" : many(beyond, `${beyond} leaks`, `${beyond} leak`)} ${limit} or more.`,
    distribution_of: (count: string, within: string, limit: string, beyond: string) =>
      `Of ${count} ${many(count, "customer", "customers")}, it changed less than ${limit} a year at ${within}; ${limit} or more was lost at ${beyond}.`,
    customer: "Customer",
    amount: "Drift a year",
    amount_of: (effect: string) => `${effect} a year`,
    customers: "Customers",
    range: (from: string, to: string) => `${from} to ${to}`,
    scale:
      "Amounts a year, on an axis that draws together the further from zero, so that small and large amounts both show.",
    together: "Together, a year",
    bin: (count: string, from: string, to: string, sum: string) =>
      `${count} ${many(count, "customer", "customers")} at ${from} to ${to} a year, together ${sum}`,
  },
  {
    bars_title: "Bij wie liep de marge weg, en hoeveel per jaar?",
    bars_title_of: (effect) => `Waar veranderde ${effect} de marge, en hoeveel per jaar?`,
    distribution_title: "Zijn het er een paar, of zijn het er veel?",
    nobody: "In deze selectie is er niemand om op volgorde te zetten.",
    none_drifted:
      "Bij geen van deze klanten is er verloop: los van volume brengen ze op wat ze in hun basisperiode opbrachten.",
    empty_of: (effect) => `Bij geen van deze klanten veranderde ${effect} de marge.`,
    others: (count) => `${count} anderen samen`,
    broken: (n) =>
      n === 1
        ? "De lichte balk van de anderen samen is afgebroken."
        : "De lichte balken van de anderen samen zijn afgebroken.",
    each_below: (amount) => `elk hoogstens ${amount}`,
    leaks: (leaks, leaked, share, named) =>
      `bij ${leaks} ${many(leaks, "klant", "klanten")} lekt ${many(leaks, "", "samen ")}${leaked} per jaar weg${leaks === named ? "" : `, waarvan ${share} bij de eerste ${named}`}`,
    gains: (gains, gained) => `bij ${gains} ${many(gains, "klant", "klanten")} kwam er ${gained} bij`,
    leaks_of: (leaks, leaked, share, named) =>
      `bij ${leaks} ${many(leaks, "klant", "klanten")} kost het ${many(leaks, "", "samen ")}${leaked} per jaar${leaks === named ? "" : `, waarvan ${share} bij de eerste ${named}`}`,
    gains_of: (gains, gained) => `bij ${gains} ${many(gains, "klant", "klanten")} levert het ${gained} op`,
    distribution_caption: (count, within, limit, beyond) =>
      count === "1"
        ? "Er is maar één klant om te tonen."
        : `Van ${count} klanten met een basisperiode ${many(within, "verschoof", "verschoven")} er ${within} minder dan ${limit} per jaar; bij ${beyond === "0" ? "geen" : beyond} lekt ${limit} of meer weg.`,
    distribution_of: (count, within, limit, beyond) =>
      `Van ${count} ${many(count, "klant", "klanten")} scheelde het bij ${within} minder dan ${limit} per jaar; bij ${beyond} kostte het ${limit} of meer.`,
    customer: "Klant",
    amount: "Verloop per jaar",
    amount_of: (effect) => `${effect} per jaar`,
    customers: "Klanten",
    range: (from, to) => `${from} tot ${to}`,
    scale:
      "Bedragen per jaar, op een as die verder van nul steeds dichter op elkaar staat: zo zijn kleine en grote bedragen allebei te zien.",
    together: "Samen, per jaar",
    bin: (count, from, to, sum) =>
      `${count} ${many(count, "klant", "klanten")} van ${from} tot ${to} per jaar, samen ${sum}`,
  },
);
