import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { literal, rows } from "../../database.js";
import type { TypedField } from "./field.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Opened } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Cells of a column that show damage. */
export interface Hit {
  field: string;
  position: number;
  count: number;
  line: number;
  example: string;
}

/** Numbers in which things are identified, whose digits must all be there. */
export const identifying = new Set(["customer_id", "invoice_id", "project_id", "product_id"]);

/** Signs within words that Windows-1252 has where DOS and old Macs have letters, and capitals of it that stand before small letters. */
const letters = literal("\\pL[‚ƒ„†‡ˆ‰‹“”˜\ufffd]\\pL|\\pL[ŠŽŒŸ]\\p{Ll}");

/** The rule of texts that an encoding was taken for which they are not in. */
export const otherEncoding = "letters-of-another-encoding";

/**
 * Looks through texts and numbers of things for damage done before the export reached us: numbers in scientific notation,
 * whose digits are lost, and letters that were decoded twice, as `Ã©` for `é`.
 * @throws Fault where customer numbers have lost digits, since other customers may then look the same
 */
export async function lookForDamage(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  const scientific = await hits(
    connection,
    table,
    fields.filter(
      ({ field, position }) => identifying.has(field) && opened.survey?.[position]?.hasPlus !== false,
    ),
    (cell) => `contains(${cell}, 'E+') and regexp_full_match(${cell}, '\\d([.,]\\d+)?E\\+\\d+')`,
  );
  for (const { field, count, line, example, position } of scientific) {
    const en = `${counted(count, "number", "numbers")} in "${opened.headers[position] ?? ""}" ${count === 1 ? "is" : "are"} in scientific notation, such as "${example}": digits are lost`;
    if (field === "customer_id")
      throw new Fault("digits-lost", `${en}, and customers may run together; export the column as text`, {
        file: opened.file,
        line,
        column: opened.headers[position],
      });
    opened.findings.push(
      finding(opened, {
        severity: "warning",
        rule: "digits-lost",
        line,
        row_count: count,
        example,
        message: {
          en: `${en}; export the column as text`,
          nl: `${geteld(count, "nummer", "nummers")} in "${opened.headers[position] ?? ""}" in wetenschappelijke notatie, zoals "${example}": er zijn cijfers verloren; exporteer de kolom als tekst`,
        },
      }),
    );
  }
  const texts = fields.filter(({ kind }) => kind === "text");
  const twice = await hits(
    connection,
    table,
    texts,
    (cell) =>
      `contains(${cell}, 'Ã') and regexp_matches(${cell}, ${literal("Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013-\u2122]")})`,
  );
  for (const hit of twice) opened.findings.push(decodedTwice(opened, hit));
  if (opened.encoding !== "windows-1252" || opened.spec.options.encoding !== undefined) return;
  const [other] = await hits(
    connection,
    table,
    texts,
    (cell) => `strlen(${cell}) > length(${cell}) and regexp_matches(${cell}, ${letters})`,
  );
  if (other) opened.findings.push(inOtherLetters(opened, other));
}

function inOtherLetters(opened: Opened, { position, count, line, example }: Hit): FindingDraft {
  const header = opened.headers[position] ?? "";
  return finding(opened, {
    severity: "warning",
    rule: otherEncoding,
    line,
    row_count: count,
    example,
    message: {
      en: `read as Windows-1252, ${counted(count, "text has", "texts have")} signs within words in "${header}", such as "${example}": say options: {encoding: cp850} where an old program of DOS wrote the file, {encoding: macintosh} for an old Mac, or export it in UTF-8`,
      nl: `gelezen als Windows-1252 ${count === 1 ? "heeft" : "hebben"} ${geteld(count, "tekst", "teksten")} in "${header}" tekens midden in woorden, zoals "${example}": zeg options: {encoding: cp850} als een oud DOS-programma het bestand schreef, {encoding: macintosh} bij een oude Mac, of exporteer in UTF-8`,
    },
  });
}

/** Letters as `Ã©` for `é`: of a file that is not UTF-8 as a whole, a part that is may have been put before one that is not. */
function decodedTwice(opened: Opened, { position, count, line, example }: Hit): FindingDraft {
  const header = opened.headers[position] ?? "";
  const isPut = opened.encoding === "windows-1252" && opened.spec.options.encoding === undefined;
  const en = isPut
    ? `the file holds parts in UTF-8 and parts in Windows-1252, or the texts were decoded twice before the export: read as Windows-1252, ${counted(count, "text stands", "texts stand")} in "${header}" as "${example}"; export all parts in one encoding`
    : `${counted(count, "text was", "texts were")} decoded twice before the export in "${header}", such as "${example}"; they stay as they are`;
  const nl = isPut
    ? `het bestand heeft delen in UTF-8 en delen in Windows-1252, of de teksten zijn voor de export al eens verkeerd omgezet: gelezen als Windows-1252 staan er ${geteld(count, "tekst", "teksten")} in "${header}" als "${example}"; exporteer alle delen in één codering`
    : `${geteld(count, "tekst", "teksten")} in "${header}" zijn voor de export al eens verkeerd omgezet, zoals "${example}"; ze blijven zo staan`;
  return finding(opened, {
    severity: "warning",
    rule: "letters-decoded-twice",
    line,
    row_count: count,
    example,
    message: { en, nl },
  });
}

/** The cells of each field that fit a condition: how many, and the first. */
export async function hits(
  connection: DuckDBConnection,
  table: string,
  fields: readonly TypedField[],
  condition: (cell: string) => string,
): Promise<Hit[]> {
  if (fields.length === 0) return [];
  const one = ({ field, position, cell }: TypedField) =>
    `select ${literal(field)} as field, ${position} as position, count(*)::INTEGER as count, min(line) as line,
       arg_min(${cell}, line) as example from ${table} where ${condition(cell)} having count(*) > 0`;
  return rows<Hit>(connection, `${fields.map(one).join(" union all ")} order by position`);
}
