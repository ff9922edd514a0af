import { DuckDBDateValue, JSDuckDBValueConverter, type DuckDBConnection } from "@duckdb/node-api";

/** The DuckDB types that a table filled from TypeScript may have. */
export type PlainType = "VARCHAR" | "DATE" | "DOUBLE" | "INTEGER" | "BOOLEAN";

const dayLength = 86_400_000;

/** All rows of a query as plain objects: dates are UTC midnights, decimals and counts are numbers. */
export async function rows<T extends object>(connection: DuckDBConnection, sql: string): Promise<T[]> {
  const reader = await connection.runAndReadAll(sql);
  return rowsOf<T>(
    reader.deduplicatedColumnNames(),
    reader.convertColumns(JSDuckDBValueConverter),
    reader.currentRowCount,
  );
}

/** Rows of columns; a count that DuckDB gives as a bigint becomes a number. */
function rowsOf<T extends object>(
  names: readonly string[],
  columns: readonly (readonly unknown[])[],
  count: number,
): T[] {
  const found: T[] = [];
  for (let at = 0; at < count; at += 1) {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) {
      const value = columns[i]![at];
      row[names[i]!] = typeof value === "bigint" ? Number(value) : value;
    }
    found.push(row as T);
  }
  return found;
}

/** The single row of a query. */
export async function row<T extends object>(connection: DuckDBConnection, sql: string): Promise<T> {
  const [first] = await rows<T>(connection, sql);
  if (!first) throw new Error(`missing row: ${sql}`);
  return first;
}

/**
 * Calls `take` for each stretch of rows with the same first column (a text), in the order of the query; the other columns are those
 * of `rows` under their names. Rows stream by, so that a large result is never held as a whole.
 */
export async function eachGroup<T extends object>(
  connection: DuckDBConnection,
  sql: string,
  take: (key: string, group: T[]) => void,
): Promise<void> {
  const result = await connection.stream(sql);
  const [, ...names] = result.columnNames();
  let key: string | null = null;
  let group: T[] = [];
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const [keys, ...columns] = chunk.convertColumns(JSDuckDBValueConverter);
    rowsOf<T>(names, columns, chunk.rowCount).forEach((row, at) => {
      const next = String(keys![at]);
      if (next !== key) {
        if (key !== null) take(key, group);
        [key, group] = [next, []];
      }
      group.push(row);
    });
  }
  if (key !== null) take(key, group);
}

/** Creates a table of the given columns and fills it; undefined and null become null. */
export async function fillTable<C extends Record<string, PlainType>>(
  connection: DuckDBConnection,
  name: string,
  columns: C,
  values: Iterable<{ readonly [K in keyof C]?: unknown }>,
): Promise<void> {
  const entries = Object.entries(columns);
  await connection.run(
    `create or replace table ${name} (${entries.map(([column, type]) => `"${column}" ${type}`).join(", ")})`,
  );
  const appender = await connection.createAppender(name);
  for (const value of values) {
    for (const [column, type] of entries) {
      const cell = value[column];
      if (cell == null) appender.appendNull();
      else if (type === "VARCHAR") appender.appendVarchar(String(cell));
      else if (type === "DOUBLE") appender.appendDouble(Number(cell));
      else if (type === "INTEGER") appender.appendInteger(Number(cell));
      else if (type === "BOOLEAN") appender.appendBoolean(Boolean(cell));
      else appender.appendDate(new DuckDBDateValue(Math.round((cell as Date).getTime() / dayLength)));
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** Sets variables, given as SQL, of which queries ask by `getvariable`. */
export async function setVariables(
  connection: DuckDBConnection,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await connection.run(
    Object.entries(values)
      .map(([name, value]) => `set variable ${name} = ${value}`)
      .join(";\n"),
  );
}

/** A text as an SQL string literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''").replaceAll("\0", "' || chr(0) || '")}'`;
}

/** A path as an SQL literal by which DuckDB reads that file: in what it reads, [, * and ? would make a pattern of the name. */
export function fileLiteral(path: string): string {
  return literal(path.replace(/[*?[]/g, "[$&]"));
}

/** A UTC midnight as an SQL date literal. */
export function dateLiteral(date: Date): string {
  return `date '${date.toISOString().slice(0, 10)}'`;
}
