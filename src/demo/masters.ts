import type { Member } from "./member.js";
import { dutchAmount, dutchNumber, quoted } from "./csv.js";
import { expectedOver } from "./expectation.js";
import type { Month } from "./calendar.js";
import { managers } from "./names.js";
import { groups, type Catalogue } from "./products.js";
import { Random } from "../lib/random.js";

export const customerHeader = [
  "Debiteurnr",
  "Naam",
  "Klant sinds",
  "Segment",
  "Branche",
  "Land",
  "Accountmanager",
  "Samengevoegd met",
  "Verwachte omzet",
  "Verwachte marge %",
  "Verwachte uren",
  "Contactpersonen",
];

/** The customer file: all but the few that somebody forgot to add, and two that never bought. */
export function customerRows(
  seed: number,
  members: readonly Member[],
  months: readonly Month[],
  goods: Catalogue,
) {
  const rows = members
    .filter((member) => member.inMaster)
    .map((member) => [
      member.id,
      quoted(member.name),
      member.since.split("-").reverse().join("-"),
      member.segment,
      quoted(member.sector),
      member.country,
      managers[member.manager]!,
      member.aliasOf ?? "",
      ...agreedCase(seed, member, months, goods),
      contactCount(seed, member),
    ]);
  const prospect = (id: number, name: string) => [
    String(id),
    name,
    "01-09-2026",
    "Installateur",
    "Zorg",
    "NL",
    managers[0]!,
    "",
    "",
    "",
    "",
    "1",
  ];
  return [...rows, prospect(99001, "Zorgvilla De Lindenhof"), prospect(99002, "Aannemerij Grensland B.V.")];
}

/** Contact persons on the card: the larger the customer, the more as a rule; on some cards nobody filled it in. */
function contactCount(seed: number, member: Member): string {
  const random = new Random(seed, 31, member.key);
  if (random.chance(0.06)) return "";
  const yearly = (member.orders * 12 * member.linesPerOrder * member.lineValue) / 100;
  const more = yearly > 150_000 ? 4 : yearly > 40_000 ? 3 : 2;
  return String(1 + random.index(more));
}

/** The case on which a customer was taken on: for planted and new customers, and some of the others. */
function agreedCase(seed: number, member: Member, months: readonly Month[], goods: Catalogue): string[] {
  const random = new Random(seed, 30, member.key);
  if (!member.story && member.start === 0 && !random.chance(0.3)) return ["", "", ""];
  const year = expectedOver(member, months.slice(member.start, member.start + 12), months, goods);
  const revenue = Math.round(year.revenue / 500) * 500;
  const margin = Math.round((200 * year.grossMargin) / year.revenue) / 2;
  return [dutchAmount(revenue * 100), dutchNumber(margin), dutchNumber(Math.ceil(year.hours))];
}

export const productHeader = ["Artikelnr", "Omschrijving", "Artikelgroep", "Brutoprijs", "Inkoopprijs"];

/** The article file, with the prices of the last month. */
export function productRows(goods: Catalogue, last: Month): string[][] {
  return goods.products.map((product, p) => [
    product.id,
    product.name,
    groups[product.group]!.name,
    dutchAmount(goods.listPrice(p, last)),
    dutchAmount(goods.unitCost(p, last)),
  ]);
}
