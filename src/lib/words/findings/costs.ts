import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** Costs that cannot be right. */
export const costs = section(
  {
    costNegated: (file: string) =>
      `${file} writes cost with a minus on lines with a positive amount; it was turned`,
    costBelowZero: (rows: string, cost: string, example: string) =>
      `${lines(rows)} with a positive amount ${many(rows, "has", "have")} a cost below zero (${cost}), such as invoice ${example}: there the margin is more than the amount. Mend it, or leave ${many(rows, "it", "them")} out`,
    costAllZero: (rows: string) =>
      `the cost of all ${lines(rows)} that carry one is zero, so the margin is all of net revenue: is the cost in another column?`,
    costZero: (rows: string, revenue: string, share: string, example: string) =>
      `${lines(rows)} (${revenue}, ${share} of net revenue), such as on "${example}", ${many(rows, "has a cost of zero and counts", "have a cost of zero and count")} as margin as a whole. Where cost is not known, leave the cell empty`,
    profitDiffers: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "carries", "carry")} a cost and a profit that do not come to the amount, such as invoice ${example}: is the cost that of a piece, or the profit after other costs? The margin is the amount less the cost`,
    noGoods: () =>
      "report.yaml says that no goods are sold (costs: goods: none): lines cost nothing themselves, so gross margin is net revenue, and hours are what a customer costs",
    fewGoods: (rows: string, revenue: string, share: string) =>
      `${lines(rows)} (${revenue}, ${share} of net revenue) ${many(rows, "has no cost, or one of zero, and counts", "have no cost, or one of zero, and count")} as margin as a whole, as report.yaml says (costs: goods: none)`,
    costOfAPiece: (rows: string, cost: string, products: string, example: string) =>
      `the cost of ${lines(rows)} (${cost}) does not follow the quantity: of ${products} ${many(products, "product", "products")}, such as "${example}", many pieces cost what few do. It reads like the cost of a piece, and counts as that of the line; if it is of a piece, name its column in report.yaml as unit_cost`,
    costAboveRevenue: (cost: string, share: string) =>
      `the cost of goods is ${cost}, ${share} of the net revenue that it belongs to: is it the cost of the line rather than of a piece, a thousand or another currency?`,
  },
  {
    costNegated: (file) =>
      `${file} schrijft de kostprijs met een minteken op regels met een positief bedrag; die is omgedraaid`,
    costBelowZero: (rows, cost, example) =>
      `${regels(rows)} met een positief bedrag ${many(rows, "heeft", "hebben")} een kostprijs onder nul (${cost}), zoals factuur ${example}: daar is de marge meer dan het bedrag. Verbeter het, of laat ${many(rows, "die", "ze")} weg`,
    costAllZero: (rows) =>
      `de kostprijs van alle ${regels(rows)} die er een hebben is nul, dus de marge is de hele netto-omzet: staat de kostprijs in een andere kolom?`,
    costZero: (rows, revenue, share, example) =>
      `${regels(rows)} (${revenue}, ${share} van de netto-omzet), zoals op "${example}", ${many(rows, "heeft een kostprijs van nul en telt", "hebben een kostprijs van nul en tellen")} helemaal als marge. Laat de cel leeg waar de kostprijs niet bekend is`,
    profitDiffers: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} een kostprijs en een winst die samen niet op het bedrag uitkomen, zoals factuur ${example}: is de kostprijs die per stuk, of de winst na andere kosten? De marge is het bedrag min de kostprijs`,
    noGoods: () =>
      "report.yaml zegt dat er geen goederen worden verkocht (costs: goods: none): regels kosten zelf niets, dus de brutomarge is de netto-omzet, en uren zijn wat een klant kost",
    fewGoods: (rows, revenue, share) =>
      `${regels(rows)} (${revenue}, ${share} van de netto-omzet) ${many(rows, "heeft geen kostprijs, of een van nul, en telt", "hebben geen kostprijs, of een van nul, en tellen")} helemaal als marge, zoals report.yaml zegt (costs: goods: none)`,
    costOfAPiece: (rows, cost, products, example) =>
      `de kostprijs van ${regels(rows)} (${cost}) gaat niet mee met het aantal: van ${products} ${many(products, "artikel", "artikelen")}, zoals "${example}", kosten veel stuks wat er weinig kosten. Het lijkt een kostprijs per stuk, en telt als die van de regel; is het er een per stuk, noem de kolom dan in report.yaml als unit_cost`,
    costAboveRevenue: (cost, share) =>
      `de kostprijs is ${cost}, ${share} van de netto-omzet waar die bij hoort: is het wel de kostprijs van de regel, en niet van een stuk, van duizend of in een andere valuta?`,
  },
);
