import { reportsEn, reportsNl } from "../former_reports.js";
import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** Months: partial, empty, stray, restated. */
export const time = section(
  {
    beforeHistory: (_n: number, rows: string, revenue: string, _example: string, from: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "is", "are")} dated before ${from}, the history_from that report.yaml gives; no baseline begins there`,
    strayBefore: (n: number, rows: string, revenue: string, example: string, from: string) =>
      `${n === 1 ? "one invoice line" : `${lines(rows)}`} (${revenue}) ${n === 1 ? "lies" : "lie"} years before the rest, such as of ${example}: the history starts in ${from} without ${n === 1 ? "it" : "them"}. Mend the date, or say history_from in report.yaml`,
    strayAfter: (n: number, rows: string, revenue: string, example: string, asOf: string) =>
      `${n === 1 ? "one invoice line" : `${lines(rows)}`} (${revenue}) ${n === 1 ? "lies" : "lie"} years after the rest, such as of ${example}: the report is as of ${asOf} without ${n === 1 ? "it" : "them"}. Mend the date, or say as_of in report.yaml`,
    afterAsOf: (rows: string, revenue: string, month: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "is", "are")} dated after ${month}, the as-of month that report.yaml gives: in the tables, but in no window`,
    partialMonth: (rows: string, revenue: string, month: string, last: string) =>
      `the last month is partial: lines run to ${last}, so the report is as of ${month}; ${lines(rows)} (${revenue}) after it ${many(rows, "is", "are")} in the tables, but in no window`,
    partialFirst: (rows: string, revenue: string, first: string, from: string, month: string) =>
      `the first month is partial: lines begin on ${first}, so the history begins in ${from}; ${lines(rows)} (${revenue}) before it ${many(rows, "is", "are")} in the tables, but in no baseline and no year before. Where nothing is missing, say history_from: ${month} in report.yaml`,
    sumsByMonth: (month: string) =>
      `; every line is dated the first of its month, as sums by month are: where the last month is complete, say as_of: ${month} in report.yaml`,
    emptyMonths: (n: number, months: string, first: string) =>
      n === 1
        ? `${first} has no invoice line, though months before and after it have`
        : `${months} months within the history have no invoice line; the first is ${first}`,
    restated: (
      n: number,
      months: string,
      change: string | null,
      previous: readonly string[],
      example: string,
    ) =>
      `net revenue of ${n === 1 ? "one month" : `${months} months`} that ${reportsEn(previous).reports} held has changed${change === null ? ", on balance by nothing" : ` by ${change} on balance`}, most at customer "${example}"`,
    historyShorter: (n: number, months: string, amount: string, previous: string, from: string) =>
      `${n === 1 ? "one month" : `${months} months`} (${amount} net revenue) of the report as of ${previous} ${n === 1 ? "lies" : "lie"} before ${from}, where the exports now begin: right where they hold the last so many months, and baselines begin later with them; else a file is missing`,
    formerUnreadable: (problem: string) =>
      `the state of the former build could not be used, so restated months are not known: ${problem}`,
  },
  {
    beforeHistory: (_n, rows, revenue, _example, from) =>
      `${regels(rows)} (${revenue}) ${many(rows, "is", "zijn")} van voor ${from}, de history_from die report.yaml geeft; daar begint geen basisperiode`,
    strayBefore: (n, rows, revenue, example, from) =>
      `${n === 1 ? "één factuurregel" : `${regels(rows)}`} (${revenue}) ${n === 1 ? "ligt" : "liggen"} jaren voor de rest, zoals van ${example}: de historie begint in ${from}, zonder ${n === 1 ? "die regel" : "die regels"}. Verbeter de datum, of zet history_from in report.yaml`,
    strayAfter: (n, rows, revenue, example, asOf) =>
      `${n === 1 ? "één factuurregel" : `${regels(rows)}`} (${revenue}) ${n === 1 ? "ligt" : "liggen"} jaren na de rest, zoals van ${example}: de peilmaand is ${asOf}, zonder ${n === 1 ? "die regel" : "die regels"}. Verbeter de datum, of zet as_of in report.yaml`,
    afterAsOf: (rows, revenue, month) =>
      `${regels(rows)} (${revenue}) ${many(rows, "is", "zijn")} van na ${month}, de peilmaand die report.yaml geeft: wel in de tabellen, maar in geen enkele periode`,
    partialMonth: (rows, revenue, month, last) =>
      `de laatste maand is niet af: de regels lopen tot ${last}, dus de peilmaand is ${month}; ${regels(rows)} (${revenue}) daarna ${many(rows, "staat", "staan")} wel in de tabellen, maar in geen enkele periode`,
    partialFirst: (rows, revenue, first, from, month) =>
      `de eerste maand is niet heel: de regels beginnen op ${first}, dus de historie begint in ${from}; ${regels(rows)} (${revenue}) daarvoor ${many(rows, "staat", "staan")} in de tabellen, maar in geen basisperiode en geen jaar ervoor. Ontbreekt er niets, zet dan history_from: ${month} in report.yaml`,
    sumsByMonth: (month) =>
      `; elke regel is van de eerste van de maand, zoals maandtotalen: is de laatste maand volledig, zet dan as_of: ${month} in report.yaml`,
    emptyMonths: (n, months, first) =>
      n === 1
        ? `${first} heeft geen factuurregel, de maanden ervoor en erna wel`
        : `${months} maanden binnen de historie hebben geen factuurregel; de eerste is ${first}`,
    restated: (n, months, change, previous, example) =>
      `de netto-omzet van ${n === 1 ? "één maand" : `${months} maanden`} in ${reportsNl(previous)} is ${change === null ? "veranderd, per saldo niet" : `per saldo met ${change} veranderd`}, het meest bij klant "${example}"`,
    historyShorter: (n, months, amount, previous, from) =>
      `${n === 1 ? "één maand" : `${months} maanden`} (${amount} netto-omzet) uit het rapport per ${previous} ${n === 1 ? "ligt" : "liggen"} vóór ${from}, waar de exports nu beginnen: dat klopt als ze telkens de laatste zoveel maanden bevatten, en basisperioden beginnen dan ook later; anders ontbreekt er een bestand`,
    formerUnreadable: (problem) =>
      `de stand van het vorige rapport is niet te gebruiken; herziene maanden zijn dus niet bekend: ${problem}`,
  },
);
