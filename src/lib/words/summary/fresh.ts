import { section } from "../section.js";
import { many } from "../many.js";

/** What is new since last month. */
export const fresh = section(
  {
    title: "What is new since last month?",
    more: (now: string, difference: string, before: string, then: string) =>
      `The leak stands at ${now} a year, ${difference} more than in ${before} (${then}).`,
    less: (now: string, difference: string, before: string, then: string) =>
      `The leak stands at ${now} a year, ${difference} less than in ${before} (${then}).`,
    same: (now: string, before: string) => `The leak stands at ${now} a year, as it did in ${before}.`,
    none: (before: string) => `Nothing leaks, as in ${before}.`,
    grew_by: (effect: string, amount: string) => `Where it grew, ${effect} weighs most (${amount}).`,
    shrank_by: (effect: string, amount: string) => `Where it shrank, ${effect} weighs most (${amount}).`,
    first: (customers: number, count: string, amount: string) =>
      `${amount} of it is with ${count} ${many(customers, "customer", "customers")} who could not be compared a month ago.`,
    no_month_ago: "A month ago no customer had a history long enough to compare with.",
    no_cost: "Cost of goods was not supplied, so it cannot be told whether more crept in.",
    grew: "Where did the leak grow?",
    shrank: "Where did it shrink?",
    nobody: (least: string) => `At no customer by ${least} a year or more.`,
    stood: (then: string, now: string) => `From ${then} to ${now}.`,
    nothing: "nothing",
    mainly: (reason: string, amount: string) => `Mainly ${reason}: ${amount}.`,
    better: {
      price: "higher net prices for the same products",
      discount: "less discount on the invoice",
      cost: "lower cost prices, or more of them passed on",
      mix: "a shift to products with a wider margin",
      order_size: "larger and less frequent orders",
      handling_time: "less time per order",
      rate: "a lower cost per hour",
    },
    dated: "Which changes can be dated by now?",
    dated_line: (series: string, from: string, to: string) =>
      from === to ? `${series}, in ${from}.` : `${series}, between ${from} and ${to}.`,
    none_dated: "No change of the last four months is clear enough to be dated.",
    too_short: (months: string, least: string) =>
      `Too few months to date a change: the history has ${months}, and it takes ${least}.`,
    dated_note: (from: string) =>
      `A change shows only after three months on its new level: what began in ${from} or later cannot be seen yet.`,
    happened: (month: string) => `What happened in ${month}?`,
    none_happened: (month: string) => `No event of ${month} was supplied.`,
    others: (count: string) => `And ${count} more.`,
  },
  {
    title: "Wat is er nieuw sinds vorige maand?",
    more: (now, difference, before, then) =>
      `Er lekt nu ${now} per jaar weg, ${difference} meer dan in ${before} (${then}).`,
    less: (now, difference, before, then) =>
      `Er lekt nu ${now} per jaar weg, ${difference} minder dan in ${before} (${then}).`,
    same: (now, before) => `Er lekt nu ${now} per jaar weg, evenveel als in ${before}.`,
    none: (before) => `Er lekt niets weg, net als in ${before}.`,
    grew_by: (effect, amount) => `Waar het meer werd, weegt ${effect} het zwaarst (${amount}).`,
    shrank_by: (effect, amount) => `Waar het minder werd, weegt ${effect} het zwaarst (${amount}).`,
    first: (customers, count, amount) =>
      `Daarvan zit ${amount} bij ${count} ${many(customers, "klant", "klanten")} met wie een maand geleden nog niet te vergelijken viel.`,
    no_month_ago: "Een maand geleden had nog geen klant genoeg historie om mee te vergelijken.",
    no_cost: "De kostprijs is niet aangeleverd; of er meer is ingeslopen, is dus niet te zeggen.",
    grew: "Waar lekt meer weg?",
    shrank: "Waar lekt minder weg?",
    nobody: (least) => `Bij geen klant scheelt het ${least} per jaar of meer.`,
    stood: (then, now) => `Van ${then} naar ${now}.`,
    nothing: "niets",
    mainly: (reason, amount) => `Vooral ${reason}: ${amount}.`,
    better: {
      price: "hogere nettoprijzen voor dezelfde producten",
      discount: "minder korting op de factuur",
      cost: "lagere kostprijzen, of beter doorberekend",
      mix: "een verschuiving naar producten met meer marge",
      order_size: "grotere orders, en minder vaak",
      handling_time: "minder tijd per order",
      rate: "lagere kosten per uur",
    },
    dated: "Welke veranderingen zijn nu te dateren?",
    dated_line: (series, from, to) =>
      from === to ? `${series}, in ${from}.` : `${series}, tussen ${from} en ${to}.`,
    none_dated: "Geen verandering van de laatste vier maanden is duidelijk genoeg om te dateren.",
    too_short: (months, least) =>
      `Te weinig maanden om een verandering te dateren: de historie telt er ${months}, en het vraagt er ${least}.`,
    dated_note: (from) =>
      `Een verandering is pas na drie maanden op het nieuwe niveau te zien: wat in ${from} of later begon, blijkt nog niet.`,
    happened: (month) => `Wat gebeurde er in ${month}?`,
    none_happened: (month) => `Over ${month} is geen gebeurtenis aangeleverd.`,
    others: (count) => `En nog ${count}.`,
  },
);
