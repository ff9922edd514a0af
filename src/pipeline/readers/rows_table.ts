import { closeSync, openSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { fileLiteral } from "../database.js";

/** One row of a file that is not delimited text: where it stands and its cells as text. */
export interface CellRow {
  /** Row of the sheet, line of the text or number of the record, from 1. */
  line: number;
  cells: readonly (string | null)[];
  /** Per cell whether the file itself types it as a number, then written plainly with a decimal point. */
  isNumber?: readonly boolean[];
  /** Why the row cannot be used, and its text. */
  fault?: string;
  raw?: string;
}

/**
 * Creates the table that `Opened.load` promises from rows of cells: line, fault, raw, typed (a 1 for every cell that the
 * file types as a number, else a 0) and c0 … cN. Rows are written as they come; cells beyond `width` are left out.
 */
export async function rowsTable(
  connection: DuckDBConnection,
  table: string,
  tempDir: string,
  width: number,
  rows: AsyncIterable<CellRow> | Iterable<CellRow>,
): Promise<void> {
  const target = join(tempDir, `${table}.csv`);
  const file = openSync(target, "w");
  let text = "";
  try {
    for await (const { line, cells, isNumber, fault, raw } of rows) {
      const typed = Array.from({ length: width }, (_, i) => (isNumber?.[i] ? "1" : "0")).join("");
      const values = Array.from({ length: width }, (_, i) => cell(cells[i] ?? null));
      text += `${[String(line), cell(fault ?? null), cell(raw ?? null), cell(typed), ...values].join(",")}\n`;
      if (text.length > 1 << 20) {
        writeSync(file, text);
        text = "";
      }
    }
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
  const names = ["fault", "raw", "typed", ...Array.from({ length: width }, (_, i) => `c${i}`)];
  const columns = ["line: 'INTEGER'", ...names.map((name) => `${name}: 'VARCHAR'`)].join(", ");
  await connection.run(
    `create or replace temp table ${table} as select * from read_csv(${fileLiteral(target)}, columns = {${columns}},
       delim = ',', quote = '"', escape = '"', header = false, auto_detect = false, max_line_size = 33554432)`,
  );
  await rm(target);
}

function cell(text: string | null): string {
  return text === null ? "" : `"${text.replaceAll("\0", "").replaceAll('"', '""')}"`;
}
