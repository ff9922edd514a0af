import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row, rows } from "../../database.js";
import type { Mapped, TypedField } from "./field.js";
import type { Opened } from "../opened.js";

/** How a column of texts, numbers of things or flags is typed; `17850.0` in a column of whole numbers is `17850`, and `="00123"` throughout is `00123`. */
export async function plainField(
  connection: DuckDBConnection,
  table: string,
  { survey }: Opened,
  column: Mapped,
): Promise<TypedField> {
  const { field, kind, position, cell } = column;
  const typed = {
    field,
    kind,
    position,
    cell,
    value: cell,
    reading: "text",
    join: "",
    isSoft: kind === "flag",
  };
  if (kind === "flag") {
    const word = `lower(${cell})`;
    const value = `case when ${word} in ('yes', 'y', 'ja', 'j', 'true', 't', '1', 'x', 'waar', 'wahr', 'oui', 'vrai') then true
      when ${word} in ('no', 'n', 'nee', 'nein', 'non', 'false', 'f', '0', 'onwaar', 'falsch', 'faux') then false end`;
    return { ...typed, value, reading: "yes or no" };
  }
  if (await areFormulas(connection, table, cell))
    return { ...typed, value: `nullif(substr(${cell}, 3, length(${cell}) - 3), '')` };
  if (kind !== "id" || survey?.[position]?.hasPointZero === false) return typed;
  const { ended } = await row<{ ended: boolean | null }>(
    connection,
    `select bool_or(ends_with(${cell}, '.0')) as ended from ${table}`,
  );
  if (!ended) return typed;
  const { isFloat } = await row<{ isFloat: boolean }>(
    connection,
    `select bool_and(regexp_full_match(${cell}, '\\d+(\\.0)?')) as "isFloat" from ${table} where ${cell} is not null`,
  );
  return isFloat
    ? {
        ...typed,
        value: `regexp_replace(${cell}, ${literal("\\.0$")}, '')`,
        reading: "number without its .0",
      }
    : typed;
}

// What some write so that a spreadsheet keeps the zeros in front. A look at one cell spares looking at all.
async function areFormulas(connection: DuckDBConnection, table: string, cell: string): Promise<boolean> {
  const [first] = await rows<{ text: string }>(
    connection,
    `select ${cell} as text from ${table} where ${cell} is not null limit 1`,
  );
  if (!first?.text.startsWith('="')) return false;
  const { all } = await row<{ all: boolean | null }>(
    connection,
    `select bool_and(regexp_full_match(${cell}, '="[^"]*"')) as "all" from ${table} where ${cell} is not null`,
  );
  return all === true;
}
