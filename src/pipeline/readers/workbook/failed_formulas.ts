import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { literal } from "../../database.js";
import type { TypedField } from "../values/field.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Opened } from "../opened.js";
import { hits } from "../values/text_findings.js";

/** What spreadsheets write where a formula fails; `#N/A` is an empty cell. */
const errors = ["#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].map(literal).join(", ");

/** A formula, which names cells or calls functions; a text such as `=> new` does not. */
const formula = literal("^=([-+$'(]*[A-Za-z].*[(!0-9]|formula without a stored value$)");

/**
 * Looks among numbers of things and texts for formulas: those of a workbook whose results were never stored, which stand there themselves,
 * and those that fail. Numbers and dates that are formulas are no numbers and dates, and told as such.
 * @throws Fault where customers are numbered so, since each formula would be one of its own
 */
export async function failedFormulas(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  const isBook = ["xlsx", "xls", "ods"].includes(opened.format);
  const found = await hits(
    connection,
    table,
    fields.filter(({ kind }) => kind === "id" || kind === "text"),
    (cell) =>
      `(${isBook ? `starts_with(${cell}, '=') and regexp_matches(${cell}, ${formula}) or ` : ""}${cell} in (${errors}))`,
  );
  for (const { field, position, count, line, example } of found) {
    const header = opened.headers[position] ?? "";
    const isOpen = example.startsWith("=");
    const en = isOpen
      ? `${counted(count, "value", "values")} in "${header}" ${count === 1 ? "is a formula" : "are formulas"} without a stored result, such as "${example}": open the file in a spreadsheet, let it calculate and save it`
      : `${counted(count, "value", "values")} in "${header}" ${count === 1 ? "is a formula that fails" : "are formulas that fail"}, such as "${example}": mend the formula in the spreadsheet and save it`;
    if (field === "customer_id")
      throw new Fault("failed-formula", `${en}; each would be a customer of its own`, {
        file: opened.file,
        line,
        column: header,
      });
    const nl = isOpen
      ? `${geteld(count, "waarde", "waarden")} in "${header}" ${count === 1 ? "is een formule" : "zijn formules"} zonder bewaarde uitkomst, zoals "${example}": open het bestand in een spreadsheet, laat het doorrekenen en bewaar het`
      : `${geteld(count, "waarde", "waarden")} in "${header}" ${count === 1 ? "is een formule die mislukt" : "zijn formules die mislukken"}, zoals "${example}": herstel de formule in de spreadsheet en bewaar die`;
    opened.findings.push(
      finding(opened, {
        ...{ severity: "warning", rule: "failed-formula", line, row_count: count, example },
        message: { en, nl },
      }),
    );
  }
}
