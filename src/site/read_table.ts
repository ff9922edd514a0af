import { readFile } from "node:fs/promises";
import { readTable } from "../components/tables.js";
import type { Row, TableName } from "../schema.js";

/** The rows of a table in a folder of parquet files, read as a page reads them. */
export async function readTableFile<T extends TableName, C extends keyof Row<T> & string>(
  folder: string,
  table: T,
  columns: readonly C[],
): Promise<Pick<Row<T>, C>[]> {
  const path = `${folder}/${table}.parquet`;
  return readTable(path, table, {
    columns,
    fetch: async (file) => new Response(new Uint8Array(await readFile(String(file)))),
  });
}
