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
    vatByRate: (file: string, rows: string, revenue: string) =>
      `net revenue of ${file} is the amount with VAT less its rate, per line to the cent (${lines(rows)}, ${revenue}): where VAT was computed over a whole invoice, a cent a line may differ. An amount without VAT, where the export has one, goes before it`,
    converted: (currency: string, into: string, rows: string, revenue: string, rate: string) =>
      `${lines(rows)} in ${currency} ${many(rows, "was", "were")} converted to ${into} (${revenue}) at ${rate}`,
    otherBooks: (books: string, currency: string, booked: string, rows: string, rate: string) =>
      `${lines(rows)} in ${currency}, the currency of the report, ${many(rows, "has", "have")} an exchange rate other than 1 (the first ${rate}), while ${lines(booked)} in ${books} ${many(booked, "has", "all have")} 1: the books seem to be kept in ${books}, and what was converted to ${currency} may be wrong. Say currency: ${books} in report.yaml, and rate_quote: indirect where the rate is what one ${books} costs in the other currency`,
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
    vatByRate: (file, rows, revenue) =>
      `de netto-omzet van ${file} is het bedrag inclusief btw min het tarief, per regel tot op de cent (${regels(rows)}, ${revenue}): is de btw over een hele factuur berekend, dan kan een cent per regel schelen. Een bedrag exclusief btw gaat voor, als de export er een heeft`,
    converted: (currency, into, rows, revenue, rate) =>
      `${regels(rows)} in ${currency} ${many(rows, "is", "zijn")} omgerekend naar ${into} (${revenue}) tegen ${rate}`,
    otherBooks: (books, currency, booked, rows, rate) =>
      `${regels(rows)} in ${currency}, de valuta van het rapport, ${many(rows, "heeft", "hebben")} een koers die geen 1 is (de eerste ${rate}), terwijl ${regels(booked)} in ${books} ${many(booked, "koers 1 heeft", "alle koers 1 hebben")}: de boeken lijken in ${books} gevoerd, en wat naar ${currency} is omgerekend kan onjuist zijn. Zet currency: ${books} in report.yaml, en rate_quote: indirect als de koers is wat één ${books} in de andere valuta kost`,
    earlierRate: (currency, days, month) =>
      `op ${days} ${many(days, "dag", "dagen")} is er geen koers voor ${currency} van de maand zelf; de laatste ervoor geldt, het eerst in ${month}`,
    lineChecks: (rows, difference) =>
      `het bedrag van ${regels(rows)} is niet aantal × stuksprijs min korting; per saldo scheelt dat ${difference}. Het gefactureerde bedrag telt`,
  },
);
