import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** How amounts were read: credits, VAT, currencies, missing cost. */
export const money = section(
  {
    costUnknown: (rows: string, revenue: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "has", "have")} no cost; gross margin and what follows from it leave ${many(rows, "it", "them")} out`,
    creditsByType: (file: string) =>
      `${file} writes credits as positive amounts with a document type; they were made negative`,
    creditsByQuantity: (file: string) =>
      `${file} writes credits as positive amounts with a negative quantity; they were made negative`,
    vatTakenOut: (file: string, isGiven: boolean) =>
      `the amounts of ${file} include VAT (${isGiven ? "report.yaml says so" : "they equal net + VAT"}); VAT was taken out`,
    converted: (currency: string, into: string, rows: string, revenue: string, rate: string) =>
      `${lines(rows)} in ${currency} ${many(rows, "was", "were")} converted to ${into} (${revenue}) at ${rate}`,
    earlierRate: (currency: string, days: string, month: string) =>
      `on ${days} ${many(days, "day", "days")} there is no rate for ${currency} of the month itself; the last one before counts, first in ${month}`,
    lineChecks: (rows: string, difference: string) =>
      `the amount of ${lines(rows)} is not quantity × unit price less discount; on balance it differs by ${difference}. The amount as invoiced counts`,
  },
  {
    costUnknown: (rows, revenue) =>
      `${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} geen kostprijs en ${many(rows, "blijft", "blijven")} buiten brutomarge en wat daarop volgt`,
    creditsByType: (file) =>
      `${file} schrijft creditregels als positieve bedragen met een documentsoort; ze zijn negatief gemaakt`,
    creditsByQuantity: (file) =>
      `${file} schrijft creditregels als positieve bedragen met een negatief aantal; ze zijn negatief gemaakt`,
    vatTakenOut: (file, isGiven) =>
      `de bedragen in ${file} zijn inclusief btw (${isGiven ? "report.yaml zegt het" : "ze zijn gelijk aan netto + btw"}); de btw is eraf gehaald`,
    converted: (currency, into, rows, revenue, rate) =>
      `${regels(rows)} in ${currency} ${many(rows, "is", "zijn")} omgerekend naar ${into} (${revenue}) tegen ${rate}`,
    earlierRate: (currency, days, month) =>
      `op ${days} ${many(days, "dag", "dagen")} is er geen koers voor ${currency} van de maand zelf; de laatste ervoor geldt, het eerst in ${month}`,
    lineChecks: (rows, difference) =>
      `het bedrag van ${regels(rows)} is niet aantal × stuksprijs min korting; per saldo scheelt dat ${difference}. Het gefactureerde bedrag telt`,
  },
);
