import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { literal, rows } from "../../database.js";
import type { TypedField } from "../values/field.js";
import type { Opened } from "../opened.js";

/** Headers that a row must hold to be one itself. */
const fewest = 3;

/**
 * Looks among the rows that could not be read for a second header below the first, whose columns stand in another order: its rows would be
 * read by those of the first.
 * @param appended the rows of the file as they were read, with what is wrong with each
 * @throws Fault where there is one
 */
export async function refuseSecondTable(
  connection: DuckDBConnection,
  cells: string,
  appended: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  const { headers, file } = opened;
  const named = fields.filter(({ position }) => (headers[position] ?? "") !== "");
  if (named.length < fewest) return;
  const words = [...new Set(named.map(({ position }) => headers[position]!))].map(literal).join(", ");
  const bad = `select source_line from ${appended} where source_file = ${literal(file)} and problem is not null and excluded is null`;
  // As a rule there is none, and millions of rows are not looked through for it.
  if ((await rows(connection, `${bad} limit 1`)).length === 0) return;
  const known = named.map(({ position }) => `(c${position} in (${words}))::integer`).join(" + ");
  const moved = named.map(({ position }) => `c${position} <> ${literal(headers[position]!)}`).join(" or ");
  const [found] = await rows<{ line: number; text: string }>(
    connection,
    `select line, concat_ws('; ', ${headers.map((_, i) => `c${i}`).join(", ")}) as text from ${cells}
     where line in (${bad}) and ${known} >= ${fewest} and (${moved}) order by line limit 1`,
  );
  if (found)
    throw new Fault(
      "second-table",
      `a second header stands here with its columns in another order ("${found.text.slice(0, 80)}"), so that the rows below it would be read by those of the first: save each table as a file or a sheet of its own`,
      { file, line: found.line },
    );
}
