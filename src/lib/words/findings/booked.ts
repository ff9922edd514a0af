import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** Lines that were booked otherwise than a sale. */
export const booked = section(
  {
    salesBelowZero: (below: string, rows: string, revenue: string) =>
      `${below} of ${rows} invoice lines have an amount below zero, and all together come to ${revenue}: in a ledger sales stand as credits, with a minus. Export sales as positive and credit notes as negative amounts`,
    subtotals: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) with "${example}" for a product ${many(rows, "counts", "count")}: as sums of the lines above they would double these. Leave them out with exclude in report.yaml, if so`,
    subtotalCustomers: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) with "${example}" for a customer ${many(rows, "counts", "count")}: as sums of the lines above they would double these. Leave them out with exclude in report.yaml, if so`,
    vatLines: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) with "${example}" for a product ${many(rows, "counts", "count")} as revenue, and ${many(rows, "reads", "read")} like VAT. Leave ${many(rows, "it", "them")} out with exclude in report.yaml, if so`,
    noCreditType: (types: string, rarest: string) =>
      `no amount is below zero, and none of the types (${types}) is known for credit notes, so all count as sales. Where one stands for credits, name it in report.yaml, as options: {credit_types: ["${rarest}"]}`,
    creditNumbers: (rows: string, revenue: string, example: string) =>
      `no amount is below zero, and ${lines(rows)} (${revenue}) ${many(rows, "has", "have")} a number like that of a credit note, such as ${example}: ${many(rows, "it counts", "they count")} as sales. Where ${many(rows, "it is a credit", "they are credits")}, export their amounts with a minus, or a column with the type of document`,
    creditFile: (file: string, rows: string, revenue: string) =>
      `by its name ${file} holds credit notes, and none of its amounts is below zero: ${lines(rows)} (${revenue}) ${many(rows, "counts as a sale", "count as sales")}. Export them with a minus; or where its lines have a type, name all types of the file as credit notes, as options: {credits: type, credit_types: [Item]}`,
    creditTypeUnseen: (type: string) =>
      `credit_types in report.yaml names "${type}", a type that no line and no invoice has: nothing is a credit by it`,
  },
  {
    salesBelowZero: (below, rows, revenue) =>
      `${below} van de ${rows} factuurregels hebben een bedrag onder nul, en alles samen komt op ${revenue}: in een grootboek staan verkopen als credit, met een minteken. Exporteer verkopen als positieve en creditnota's als negatieve bedragen`,
    subtotals: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) met "${example}" als artikel ${many(rows, "telt", "tellen")} mee: als het optellingen van de regels erboven zijn, telt de omzet dubbel. Laat ze dan weg met exclude in report.yaml`,
    subtotalCustomers: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) met "${example}" als klant ${many(rows, "telt", "tellen")} mee: als het optellingen van de regels erboven zijn, telt de omzet dubbel. Laat ze dan weg met exclude in report.yaml`,
    vatLines: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) met "${example}" als artikel ${many(rows, "telt", "tellen")} mee als omzet, maar ${many(rows, "lijkt", "lijken")} btw te zijn. Laat ${many(rows, "hem", "ze")} dan weg met exclude in report.yaml`,
    noCreditType: (types, rarest) =>
      `geen enkel bedrag ligt onder nul, en geen van de soorten (${types}) is bekend als creditnota; alles telt dus als verkoop. Staat er een voor credits, noem die dan in report.yaml, zoals options: {credit_types: ["${rarest}"]}`,
    creditNumbers: (rows, revenue, example) =>
      `geen enkel bedrag ligt onder nul, en ${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} een nummer als van een creditnota, zoals ${example}: ${many(rows, "die telt", "die tellen")} als verkoop. ${many(rows, "Is het een credit", "Zijn het credits")}, exporteer de bedragen dan met een minteken, of een kolom met de documentsoort`,
    creditFile: (file, rows, revenue) =>
      `volgens de naam bevat ${file} creditnota's, maar geen enkel bedrag ligt onder nul: ${regels(rows)} (${revenue}) ${many(rows, "telt", "tellen")} mee als verkoop. Exporteer ze met een minteken; of hebben de regels een soort, noem dan alle soorten van het bestand als creditnota, zoals options: {credits: type, credit_types: [Artikel]}`,
    creditTypeUnseen: (type) =>
      `credit_types in report.yaml noemt "${type}", een soort die op geen regel en geen factuur staat: niets is daardoor een credit`,
  },
);
