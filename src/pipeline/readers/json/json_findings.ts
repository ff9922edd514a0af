import { formats } from "../../../lib/text/format.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { ListMoney } from "./json_money.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Names of lists within lines that hold their discounts. */
export const discounts = /discount|korting|rabat|remise/i;

/** Names of lists that lower what was invoiced; cards, limits and terms of credit do not. */
export const lowers =
  /refund|return|retour|storno|terugbetaling|gutschrift|avoir|credits?($|[-_ ]?(note|nota|memo|invoice|factu|line|regel|item|slip))/i;

/** A list within records that is not read. */
interface UnreadList {
  list: string;
  /** Records that hold it. */
  count: number;
  /** What its items come to, where that can be told. */
  money: ListMoney | null;
  /** Where the records stand in the file. */
  place: string;
  /** The list that is read; null where the records are rows themselves. */
  read: string | null;
}

/** A list within records that is not read: a warning where its name says that it lowers what was invoiced. */
export function listNotRead(found: Found, { list, count, money, place, read }: UnreadList): FindingDraft {
  const isLower = found.source === "invoice_lines" && lowers.test(list);
  const records = [place, list].filter(Boolean).join(".");
  const [why, waarom] =
    read === null
      ? [
          `, since a record has all that ${found.source} needs`,
          `, want een record heeft alles wat ${found.source} nodig heeft`,
        ]
      : [` beside "${read}"`, ` naast "${read}"`];
  const isOpen =
    found.spec.options.records === undefined &&
    (found.source === "invoice_lines" || found.source === "hours");
  const told = isLower ? money : null;
  const [comesTo, samen] =
    told === null
      ? ["", ""]
      : [
          `, in all ${written("en", told.amount)} by "${told.name}",`,
          `, samen ${written("nl", told.amount)} volgens "${told.name}",`,
        ];
  const [then, dan] = isLower
    ? [
        `: the revenue is what was invoiced before it. Export ${list} as rows of their own, with an amount below zero, and add that file`,
        `: de omzet is wat ervóór is gefactureerd. Exporteer ${list} als eigen regels, met een bedrag onder nul, en voeg dat bestand toe`,
      ]
    : !isOpen
      ? ["", ""]
      : [
          `; where its items are the lines, say options: {records: ${records}}`,
          `; zijn de onderdelen ervan de regels, zeg dan options: {records: ${records}}`,
        ];
  return finding(found, {
    severity: isLower ? "warning" : "info",
    rule: "list-not-read",
    row_count: count,
    amount: told?.amount ?? null,
    example: list,
    message: {
      en: `the list "${list}" of ${counted(count, "record")}${comesTo} is not read${why}${then}`,
      nl: `de lijst "${list}" van ${geteld(count, "record", "records")}${samen} is niet gelezen${waarom}${dan}`,
    },
  });
}

/** Discounts that stand in a list within the lines, of which no column tells: the amounts are those before them. */
export function discountsNotRead(found: Found, list: string, { amount, name }: ListMoney): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "discounts-not-read",
    amount,
    example: list,
    message: {
      en: `the list "${list}" within the lines is not read, in all ${written("en", amount)} by "${name}": where these are discounts that the amounts do not hold yet, the revenue is too high by them. Export the discount of each line as a value of its own, and name it as discount_amount`,
      nl: `de lijst "${list}" binnen de regels is niet gelezen, samen ${written("nl", amount)} volgens "${name}": zijn dit kortingen die nog niet van de bedragen af zijn, dan is de omzet daarmee te hoog. Exporteer de korting van elke regel als eigen waarde, en noem die als discount_amount`,
    },
  });
}

function written(language: "en" | "nl", amount: number): string {
  return formats(language, "EUR").fixed(amount, 2);
}

/** Amounts of a record that are none of its lines. */
export function amountsOfRecords(found: Found, names: readonly string[]): FindingDraft {
  const listed = names.map((name) => `"${name}"`).join(", ");
  return finding(found, {
    severity: "info",
    rule: "amounts-of-records",
    example: names[0] ?? null,
    message: {
      en: `${listed} ${names.length === 1 ? "stands" : "stand"} once in a record and not in its lines, which have amounts of their own: not read, since ${names.length === 1 ? "it" : "they"} would count on each line`,
      nl: `${listed} ${names.length === 1 ? "staat" : "staan"} eenmaal in een record en niet in de regels, die eigen bedragen hebben: niet gelezen, want dan zou dat op elke regel meetellen`,
    },
  });
}
