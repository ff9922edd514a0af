import { many } from "../many.js";
import { section } from "../section.js";
import { lines, regels } from "./counted_lines.js";

/** Unit prices after the discount, and discounts that can hardly be. */
export const discounts = section(
  {
    priceAfter: (file: string, full: string, told: string) =>
      `in ${full} of the ${told} ${many(told, "line", "lines")} of ${file} that can tell, the amount is quantity × unit price although a discount is stated: both count as after the discount. Does another column hold the amount after it? Then name that as revenue in report.yaml`,
    withoutAmount: (rows: string, revenue: string) =>
      `. From ${lines(rows)} without an amount (${revenue}) the discount is not taken off again either`,
    differ: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "carries", "carry")} a discount as a share and as an amount that differ, such as invoice ${example}: does one of the columns hold another discount? List revenue goes by the amount; quantity × price, where the line gives neither an amount nor a list price, by the share`,
    aboveList: (rows: string, revenue: string, list: string, example: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "was", "were")} sold above list price (${list}), such as on invoice ${example}: is the list price that of another unit, year or currency? As it stands, ${many(rows, "it shows", "they show")} a discount below zero`,
  },
  {
    priceAfter: (file, full, told) =>
      `bij ${full} van de ${told} ${many(told, "regel", "regels")} in ${file} waaraan het te zien is, is het bedrag aantal × stuksprijs terwijl er een korting bij staat: beide gelden als na korting. Staat het bedrag na korting in een andere kolom? Noem die dan als revenue in report.yaml`,
    withoutAmount: (rows, revenue) =>
      `. Ook van ${regels(rows)} zonder bedrag (${revenue}) gaat de korting er niet nog eens af`,
    differ: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} een korting als aandeel en als bedrag die van elkaar verschillen, zoals factuur ${example}: staat in een van de kolommen een andere korting? De omzet tegen catalogusprijs gaat uit van het bedrag; aantal × prijs, waar de regel geen bedrag en geen catalogusprijs geeft, van het aandeel`,
    aboveList: (rows, revenue, list, example) =>
      `${regels(rows)} (${revenue}) ${many(rows, "is", "zijn")} boven de catalogusprijs (${list}) verkocht, zoals op factuur ${example}: is de catalogusprijs die van een andere eenheid, een ander jaar of een andere valuta? Zoals het er staat ${many(rows, "heeft die", "hebben die")} een korting onder nul`,
  },
);
