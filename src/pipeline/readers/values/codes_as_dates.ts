import type { DuckDBConnection } from "@duckdb/node-api";
import { literal } from "../../database.js";
import type { TypedField } from "./field.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Opened } from "../opened.js";
import { hits, identifying } from "./text_findings.js";

const month = "(jan|feb|mrt|mar|mär|apr|mei|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-z]*[.]?";
/** A day as a spreadsheet shows it where it took a code for one: `12-mrt`, `mrt-12`, `3-dec-24`. */
const shown = literal(`(?i)(\\d{1,2}-${month}(-\\d{2,4})?|${month}-\\d{2,4})`);
const stored = literal("(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

/**
 * Tells of numbers of customers, products and the like that read like dates, as a spreadsheet makes of a code such as 12-3: several codes
 * may have become one. Documents may well be numbered by their day, so that of those only some may.
 */
export async function codesAsDates(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  const isDay = (cell: string) => {
    // What is soonest told apart comes first: a large file has millions of numbers.
    const isStored = `(${cell} >= '19' and ${cell} < '21' and length(${cell}) = 10 and substr(${cell}, 5, 1) = '-' and regexp_full_match(${cell}, ${stored}))`;
    // A large text file is not looked through for words.
    return opened.survey
      ? isStored
      : `(${isStored} or contains(${cell}, '-') and regexp_full_match(${cell}, ${shown}))`;
  };
  const found = await hits(
    connection,
    table,
    fields.filter(({ field }) => identifying.has(field)),
    isDay,
  );
  for (const { field, position, count, line, example } of found) {
    const reader = await connection.runAndReadAll(`select count(c${position})::integer from ${table}`);
    if (field === "invoice_id" && 2 * count >= Number(reader.getRows()[0]![0])) continue;
    const header = opened.headers[position] ?? "";
    opened.findings.push(
      finding(opened, {
        severity: "warning",
        rule: "codes-as-dates",
        line,
        row_count: count,
        example,
        message: {
          en: `${counted(count, "number", "numbers")} in "${header}" ${count === 1 ? "reads" : "read"} like dates, such as "${example}": a spreadsheet may have made days of codes such as 12-3, and several of them one. Export the column as text, or give it the format of a number where it holds numbers`,
          nl: `${geteld(count, "nummer", "nummers")} in "${header}" ${count === 1 ? "leest" : "lezen"} als datums, zoals "${example}": een spreadsheet kan van codes als 12-3 dagen hebben gemaakt, en van meerdere één. Exporteer de kolom als tekst, of geef haar de opmaak van een getal als er getallen in staan`,
        },
      }),
    );
  }
}
