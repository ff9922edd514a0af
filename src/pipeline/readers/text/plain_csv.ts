import type { DuckDBConnection } from "@duckdb/node-api";
import { fileLiteral, literal, row } from "../../database.js";
import { nothing } from "../values/cells.js";
import type { PlainSurvey } from "./column_survey.js";

/** A plain text file: how it is cut and which of its lines are rows. */
export interface PlainCsv extends Omit<PlainSurvey, "columns"> {
  path: string;
  delimiter: string;
  headerRow: number;
  width: number;
}

/**
 * Loads the rows of a plain file as DuckDB reads it, without a copy, into a view as `Opened.load` describes it: a row's place in the
 * table is that in the file.
 * @returns SQL that removes it; null where DuckDB does not read as many rows as there are, and nothing is left behind
 */
export async function loadPlain(
  connection: DuckDBConnection,
  table: string,
  { path, delimiter, headerRow, width, count, lineEnd }: PlainCsv,
): Promise<string | null> {
  const names = Array.from({ length: width }, (_, i) => `c${i}`);
  const rows = `${table}_rows`;
  const end = lineEnd === "\n" ? "\\n" : "\\r\\n";
  try {
    await connection.run(
      `create or replace temp table ${rows} as select * from read_csv(${fileLiteral(path)},
         columns = {${names.map((name) => `${name}: 'VARCHAR'`).join(", ")}}, delim = ${literal(delimiter)}, quote = '"', escape = '"',
         header = false, skip = ${headerRow}, auto_detect = false, nullstr = [${nothing.map(literal).join(", ")}], new_line = '${end}',
         max_line_size = 33554432)`,
    );
  } catch {
    return null;
  }
  const found = await row<{ all: number }>(connection, `select count(*)::integer as all from ${rows}`);
  if (found.all !== count - headerRow) {
    await connection.run(`drop table ${rows}`);
    return null;
  }
  await connection.run(
    `create or replace temp view ${table} as
     select (rowid + ${headerRow + 1})::integer as line, null::varchar as fault, null::varchar as raw, * from ${rows}`,
  );
  return `drop view ${table}; drop table ${rows}`;
}
