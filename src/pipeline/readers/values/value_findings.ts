import type { Fault } from "../../../lib/fault.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Values of a column that the report can do without are not readable and were left empty. */
export function leftEmpty(
  found: Found,
  field: string,
  what: "date" | "yes or no",
  at: { line: number; count: number; example: string },
): FindingDraft {
  const nl = what === "date" ? "datum" : "ja of nee";
  return finding(found, {
    severity: "warning",
    rule: "value-left-empty",
    line: at.line,
    row_count: at.count,
    example: at.example,
    message: {
      en: `${field} "${at.example}" is not a ${what}; left empty in ${counted(at.count, "row")}`,
      nl: `${field} "${at.example}" is geen ${nl}; leeg gelaten in ${geteld(at.count, "rij", "rijen")}`,
    },
  });
}

/** A column of shares could be read in two ways. */
export function shareReading(
  found: Found,
  field: string,
  header: string,
  reading: "share" | "percent" | "amount",
  severity: "warning" | "info",
): FindingDraft {
  const nl = { share: "aandelen (0,05 = 5%)", percent: "procenten (5 = 5%)", amount: "bedragen" }[reading];
  const en = { share: "shares (0.05 = 5%)", percent: "percent (5 = 5%)", amount: "amounts" }[reading];
  const other = reading === "share" ? "percent" : "share";
  const say = reading === "amount" ? "columns: {discount_amount: …}" : `options: {discount: ${other}}`;
  return finding(found, {
    severity,
    rule: "share-or-percent",
    example: header,
    message: {
      en: `${field} in "${header}" read as ${en}, by its values; where that is wrong, say ${say}`,
      nl: `${field} in "${header}" gelezen als ${nl}, op grond van de waarden; klopt dat niet, zeg dan ${say}`,
    },
  });
}

/** Numbers are in thousands by their header, and were multiplied. */
export function inThousands(found: Found, header: string): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "in-thousands",
    example: header,
    message: {
      en: `the numbers in "${header}" are in thousands by their header, and count times 1,000: what was rounded off is lost. Export whole amounts where you can`,
      nl: `de getallen in "${header}" zijn volgens de kop duizendtallen, en tellen maal 1.000: wat is afgerond, is weg. Exporteer zo mogelijk hele bedragen`,
    },
  });
}

/** What a reader is told of a margin in percent: of values that say so themselves, and of those that only read so. */
const percentMargin = {
  written: (header: string, example: string) => ({
    en: `"${header}" holds percentages, such as "${example}", and no money: it is not read. Export the margin or the cost of the line as an amount`,
    nl: `"${header}" bevat percentages, zoals "${example}", en geen geld: de kolom is niet gelezen. Exporteer de marge of de kostprijs van de regel als bedrag`,
  }),
  likely: (header: string, example: string) => ({
    en: `"${header}" reads like percentages, such as "${example}": it does not grow with the amount of the line, and is not read as money. Export the margin or the cost of the line as an amount; where it is one, say columns: {profit: ${JSON.stringify(header)}}`,
    nl: `"${header}" leest als percentages, zoals "${example}": het groeit niet met het bedrag van de regel, en is niet als geld gelezen. Exporteer de marge of de kostprijs van de regel als bedrag; is het dat wel, zeg dan columns: {profit: ${JSON.stringify(header)}}`,
  }),
};

/** A margin is given as a share of the amount and not as money, as it is `written` or as is `likely`: it is not read. */
export function profitInPercent(
  found: Found,
  header: string,
  { example, line }: { example: string; line: number },
  certainty: keyof typeof percentMargin,
): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "profit-in-percent",
    line,
    example,
    message: percentMargin[certainty](header, example),
  });
}

/** An export writes discounts with a minus; they were turned. */
export function discountNegated(found: Found, field: string, header: string): FindingDraft {
  return finding(found, {
    severity: "info",
    rule: "discount-negated",
    example: header,
    message: {
      en: `${field} in "${header}" is written with a minus; it was turned`,
      nl: `${field} in "${header}" is met een minteken geschreven; dat is omgedraaid`,
    },
  });
}

/** A file that leaves its date order or decimal mark open was read as the other files of the folder are. */
export function readLikeTheOthers(found: Found, fault: Fault): FindingDraft {
  const isDate = fault.rule === "ambiguous-date";
  const column = fault.place.column ?? "";
  return finding(found, {
    severity: "info",
    rule: "read-like-the-others",
    line: fault.place.line ?? null,
    example: column,
    message: {
      en: `nothing in "${column}" shows ${isDate ? "whether the day or the month comes first" : "which mark is the decimal one"}; read as in the other files`,
      nl: `niets in "${column}" laat zien ${isDate ? "of de dag of de maand voorop staat" : "welk teken het decimaalteken is"}; gelezen zoals in de andere bestanden`,
    },
  });
}

/** A column whose dates all fit both orders was read by the sequence of its rows. */
export function readBySequence(found: Found, header: string, order: "dmy" | "mdy"): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "date-order-by-sequence",
    example: header,
    message: {
      en: `no date in "${header}" shows whether the day or the month comes first; read with the ${order === "dmy" ? "day" : "month"} first, since only then the rows follow each other. Where that is wrong, say options: {date_format: ${order === "dmy" ? "mm-dd-yyyy" : "dd-mm-yyyy"}}`,
      nl: `geen datum in "${header}" laat zien of de dag of de maand voorop staat; gelezen met de ${order === "dmy" ? "dag" : "maand"} voorop, want alleen dan volgen de rijen elkaar op. Klopt dat niet, zeg dan options: {date_format: ${order === "dmy" ? "mm-dd-yyyy" : "dd-mm-yyyy"}}`,
    },
  });
}
