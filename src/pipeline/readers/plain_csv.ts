import { createReadStream } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row } from "../database.js";
import { nothing } from "./cells.js";

/** Lines of a text file in which every line is a record: no quoted line end, stray quote or carriage return within a line. */
export interface PlainLines {
  count: number;
  lineEnd: "\n" | "\r\n";
}

const [newline, carriage, quote] = [10, 13, 34];
/** Where in a record the next byte stands: outside quotes, within them, or behind one that closes the field or is the first of two. */
const [outside, within, behind] = [0, 1, 2];

/** Counts the lines of a UTF-8 file, byte by byte; null where some line is not a record as it stands, so that it must be cut with care. */
export async function plainLines(path: string, delimiter: string): Promise<PlainLines | null> {
  const separator = delimiter.charCodeAt(0);
  let [state, count, carriages, previous] = [outside, 0, 0, newline];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (previous === carriage && chunk[0] !== newline) return null;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (byte > quote && state === outside) continue;
      if (state === within) {
        if (byte === newline || byte === carriage) return null;
        if (byte === quote) state = behind;
      } else if (byte === quote) {
        const before = i === 0 ? previous : chunk[i - 1]!;
        if (state === outside && before !== separator && before !== newline) return null;
        state = within;
      } else {
        const isEnd = byte === separator || byte === newline || byte === carriage;
        if (byte === 0 || (state === behind && !isEnd)) return null;
        state = outside;
        if (byte === newline) count += 1;
        if (byte !== carriage) continue;
        carriages += 1;
        if (i + 1 < chunk.length && chunk[i + 1] !== newline) return null;
      }
    }
    previous = chunk[chunk.length - 1] ?? previous;
  }
  if (state === within || previous === carriage || (carriages > 0 && carriages !== count)) return null;
  return { count: previous === newline ? count : count + 1, lineEnd: carriages > 0 ? "\r\n" : "\n" };
}

/** A plain text file: how it is cut and which of its lines are rows. */
export interface PlainCsv extends PlainLines {
  path: string;
  delimiter: string;
  headerRow: number;
  width: number;
}

/**
 * Loads the rows of a plain file as DuckDB reads it, without a copy, into a view as `Opened.load` describes it: a row's place in the
 * table is that in the file.
 * @returns SQL that removes it; null where some line is empty, blank or not as wide as the header, and nothing is left behind
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
      `create or replace temp table ${rows} as select * from read_csv(${literal(path)},
         columns = {${names.map((name) => `${name}: 'VARCHAR'`).join(", ")}}, delim = ${literal(delimiter)}, quote = '"', escape = '"',
         header = false, skip = ${headerRow}, auto_detect = false, nullstr = [${nothing.map(literal).join(", ")}], new_line = '${end}',
         max_line_size = 33554432)`,
    );
  } catch {
    return null;
  }
  const mayBeBlank = names.map((name) => `not coalesce(${name} >= '!' and ${name} < chr(127), false)`);
  const found = await row<{ all: number; blank: number }>(
    connection,
    `select count(*)::integer as all, count(*) filter (${mayBeBlank.join(" and ")})::integer as blank from ${rows}`,
  );
  if (found.all !== count - headerRow || found.blank > 0) {
    await connection.run(`drop table ${rows}`);
    return null;
  }
  await connection.run(
    `create or replace temp view ${table} as
     select (rowid + ${headerRow + 1})::integer as line, null::varchar as fault, null::varchar as raw, * from ${rows}`,
  );
  return `drop view ${table}; drop table ${rows}`;
}
