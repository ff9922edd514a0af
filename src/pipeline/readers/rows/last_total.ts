import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { TypedField } from "../values/field.js";
import { numberKinds, type Opened } from "../opened.js";

/** What is added up in the sources that end in totals. */
const added = { invoice_lines: "revenue", hours: "hours" } as const;

/**
 * The line of a last row that holds numbers alone, of which the amount is the sum of all above it: a total, as a spreadsheet puts it
 * below a table without a word. Null where there is none.
 */
export async function lastTotal(
  connection: DuckDBConnection,
  cells: string,
  { source, spec, headers }: Opened,
  fields: readonly TypedField[],
): Promise<number | null> {
  const name = source === "invoice_lines" || source === "hours" ? added[source] : null;
  const amount = fields.find(({ field }) => field === name);
  if (!amount || spec.options.totals_rows === "keep") return null;
  const numbers = new Set(fields.filter(({ kind }) => numberKinds.has(kind)).map(({ position }) => position));
  const others = headers.flatMap((_, i) => (numbers.has(i) ? [] : [`c${i} is null`]));
  if (others.length === 0) return null;
  const last = await row<{ line: number; is_bare: boolean }>(
    connection,
    `select max(line) as line, coalesce(bool_and(fault is null and role is null and ${others.join(" and ")}), false) as is_bare
     from ${cells} where line = (select max(line) from ${cells})`,
  );
  if (!last.is_bare) return null;
  const { is_total } = await row<{ is_total: boolean }>(
    connection,
    `select coalesce(count(amount) > 2 and abs(2 * sum(amount) filter (line = ${last.line}) - sum(amount)) < 0.005, false) as is_total
     from (select line, ${amount.value} as amount from ${cells} ${amount.join})`,
  );
  return is_total ? last.line : null;
}
