import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** What was not supplied, or not for all months. */
export const supply = section(
  {
    noQuantity: () =>
      "no quantities were supplied: a product counts as one piece an order, so that larger and smaller orders of it show as price, and as drift. Add quantity to the lines",
    noOrders: (isAll: boolean, rows: string, revenue: string) =>
      `${isAll ? "no invoice or order numbers were supplied" : `${lines(rows)} (${revenue}) ${many(rows, "has", "have")} no invoice or order number`}: what a customer is invoiced on one day counts as one order${isAll ? ". Add invoice_id to the lines" : " there"}`,
    noCost: () =>
      "no cost was supplied: the report ends at net revenue. Add cost or unit_cost to the lines, or unit_cost to the products; where only services are sold, say costs: {goods: none} in report.yaml",
    noHours: () =>
      "no hours were supplied: cost to serve and contribution are not known. Hours would add them, where cost of goods is known too",
    noHourRate: () => "hours were supplied without hour_rate: cost to serve and contribution are unknown",
    unknownMonths: (
      what: "cost" | "list" | "freight" | "payment_cost" | "quantity",
      n: number,
      months: string,
      from: string,
      until: string,
    ) =>
      `${n === 1 ? `${from} carries` : `${months} months, ${from} to ${until}, carry`} no ${{ cost: "cost", list: "list price or discount", freight: "freight", payment_cost: "payment cost", quantity: "quantity" }[what]}, other months do: there it counts as not known, not as zero`,
    hoursEndEarly: (last: string, months: string, asOf: string) =>
      `the hours end in ${last}: the last ${months} months of the report have none, so their cost to serve is understated. Supply the hours, or say as_of: ${asOf} in report.yaml`,
    hoursBeginLate: (first: string) =>
      `the hours begin in ${first}, later than the invoice lines: before it they count as not known, not as zero. A window that begins more than a month earlier has no hours, cost to serve or contribution`,
  },
  {
    noQuantity: () =>
      "er zijn geen aantallen aangeleverd: een product telt als één stuk per order, zodat grotere en kleinere orders ervan als prijs te zien zijn, en als verloop. Voeg quantity toe aan de regels",
    noOrders: (isAll, rows, revenue) =>
      `${isAll ? "er zijn geen factuur- of ordernummers aangeleverd" : `${regels(rows)} (${revenue}) ${many(rows, "heeft", "hebben")} geen factuur- of ordernummer`}: wat een klant op één dag gefactureerd krijgt telt ${isAll ? "" : "daar "}als één order${isAll ? ". Voeg invoice_id toe aan de regels" : ""}`,
    noCost: () =>
      "er is geen kostprijs aangeleverd: het rapport eindigt bij netto-omzet. Voeg cost of unit_cost toe aan de regels, of unit_cost aan de artikelen; zet costs: {goods: none} in report.yaml als alleen diensten worden verkocht",
    noHours: () =>
      "er zijn geen uren aangeleverd: servicekosten en bijdrage zijn onbekend. Met uren komen ze in beeld, als ook de kostprijs bekend is",
    noHourRate: () => "er zijn uren aangeleverd zonder hour_rate: servicekosten en bijdrage zijn onbekend",
    unknownMonths: (what, n, months, from, until) =>
      `${n === 1 ? `${from} heeft` : `${months} maanden, ${from} tot en met ${until}, hebben`} geen ${{ cost: "kostprijs", list: "lijstprijs of korting", freight: "vracht", payment_cost: "betaalkosten", quantity: "aantal" }[what]}, andere maanden wel: daar geldt dat als onbekend, niet als nul`,
    hoursEndEarly: (last, months, asOf) =>
      `de uren eindigen in ${last}: de laatste ${months} maanden van het rapport hebben er geen, dus hun servicekosten zijn te laag. Lever de uren aan, of zet as_of: ${asOf} in report.yaml`,
    hoursBeginLate: (first) =>
      `de uren beginnen in ${first}, later dan de factuurregels: daarvoor gelden ze als onbekend, niet als nul. Een periode die meer dan een maand eerder begint heeft geen uren, servicekosten of bijdrage`,
  },
);
