import { many } from "../../../lib/words/many.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Lines took what they leave empty from the first line of their document. */
export function filledDown(
  found: Found,
  headers: readonly string[],
  { count, line, isGiven }: { count: number; line: number; isGiven: boolean },
): FindingDraft {
  const list = headers.map((header) => `"${header}"`).join(", ");
  const [en, nl] = isGiven
    ? ["", ""]
    : [
        ". No number stands twice and these lines have none of their own; where that is no reason, say options: {fill_down: none}",
        ". Geen nummer staat er tweemaal en deze regels hebben er zelf geen; klopt dat niet, zeg dan options: {fill_down: none}",
      ];
  return finding(found, {
    severity: "info",
    rule: "filled-down",
    line,
    row_count: count,
    example: headers[0] ?? null,
    message: {
      en: `${counted(count, "line")} ${many(count, "continues", "continue")} the document above and ${many(count, "takes", "take")} ${list} from its first line${en}`,
      nl: `${geteld(count, "regel", "regels")} ${many(count, "hoort", "horen")} bij het document erboven en ${many(count, "krijgt", "krijgen")} ${list} van de eerste regel daarvan${nl}`,
    },
  });
}

/** Rows that begin a document hold an amount and no product, as a sum of the lines below would. */
export function sumsOnTop(found: Found, { count, line }: { count: number; line: number }): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "sums-on-top",
    line,
    row_count: count,
    message: {
      en: `${counted(count, "row")} that ${many(count, "begins", "begin")} a document ${many(count, "holds", "hold")} an amount and no product, first on line ${line}: as the sum of the lines below it would count twice. Leave ${many(count, "it", "them")} out with exclude in report.yaml, if so: the header of the product, with the value ""`,
      nl: `${geteld(count, "rij", "rijen")} waarmee een document begint ${many(count, "heeft", "hebben")} een bedrag en geen product, het eerst op regel ${line}: als som van de regels eronder zou dat dubbel tellen. Laat ${many(count, "die", "ze")} dan weg met exclude in report.yaml: de kop van het product, met als waarde ""`,
    },
  });
}

/** Rows that name customers above their lines: how many, the first of them, and the lines that stand below one. */
export interface CustomersAbove {
  count: number;
  line: number;
  example: string;
  lineCount: number;
  /** Whether report.yaml or the rows themselves say that they name customers. */
  isSaid: boolean;
}

/** Customers stand in rows of their own, above their lines; `checked` totals agree with these, null where none was held against them. */
export function customersAbove(
  found: Found,
  { count, line, example, lineCount, isSaid }: CustomersAbove,
  checked: number | null,
): FindingDraft {
  const [en, nl] =
    checked === null
      ? ["no total was held against the lines", "geen totaal is naast de regels gelegd"]
      : [
          `${counted(checked, "total agrees", "totals agree")} with the lines to the cent`,
          `${geteld(checked, "totaal klopt", "totalen kloppen")} tot op de cent met de regels`,
        ];
  const [ask, vraag] = isSaid
    ? ["", ""]
    : [
        ". Say options: {customer_rows: checked} where these rows name customers, and export a list with the customer on every line where they name products, groups or anything else: this one does not know its customers",
        ". Zeg options: {customer_rows: checked} als deze rijen klanten noemen, en exporteer een lijst met de klant op elke regel als ze artikelen, groepen of iets anders noemen: deze lijst weet dan niet wie de klant is",
      ];
  return finding(found, {
    severity: isSaid && checked !== null ? "info" : "warning",
    rule: "customers-above-lines",
    line,
    row_count: lineCount,
    example,
    message: {
      en: `no column names the customer; ${counted(lineCount, "line takes", "lines take")} it from ${counted(count, "row")} above them, as "${example}"; ${en}${ask}`,
      nl: `geen kolom noemt de klant; ${geteld(lineCount, "regel krijgt", "regels krijgen")} die uit ${geteld(count, "rij", "rijen")} erboven, zoals "${example}"; ${nl}${vraag}`,
    },
  });
}

/** Every customer stands once, and lines below have none, as where they go on with the customer above. */
export function customersOnce(
  found: Found,
  header: string,
  { count, line }: { count: number; line: number },
): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "customers-once",
    line,
    row_count: count,
    example: header,
    message: {
      en: `every customer in "${header}" stands once, and ${counted(count, "line has", "lines have")} none, first on line ${line}: where these belong to the customer above, say options: {fill_down: customer_id}`,
      nl: `elke klant in "${header}" staat er één keer, en ${geteld(count, "regel heeft", "regels hebben")} er geen, het eerst op regel ${line}: horen die bij de klant erboven, zeg dan options: {fill_down: customer_id}`,
    },
  });
}
