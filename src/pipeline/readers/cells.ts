import type { DuckDBConnection } from "@duckdb/node-api";
import { rows } from "../database.js";
import type { Mark, NumberShape } from "./numbers.js";
import type { DatePart } from "./dates.js";

/** SQL: a cell without its padding; empty where nothing, `NULL`, `\N` or `#N/A` is written. */
export function cleanSql(cell: string): string {
  const trimmed = `trim(${cell}, ' \t\u00a0')`;
  return `case when ${trimmed} in ('', 'NULL', 'null', '\\N', '#N/A') then null else ${trimmed} end`;
}

/** SQL: the shape of a cell, every digit written as 9. */
export function shapeSql(cell: string): string {
  return `translate(${cell}, '0123456789', '9999999999')`;
}

/** SQL: the date of a cell, without a time behind it. */
export function datePartSql(cell: string): string {
  return `case when contains(${cell}, ':') then regexp_replace(${cell}, '[T ]+\\d{1,2}:\\d{2}.*$', '') else ${cell} end`;
}

/** SQL: whether the file itself types a cell as a number, in a table with the column `typed`. */
export function typedSql(position: number): string {
  return `typed[${position + 1}] = '1'`;
}

/**
 * Every way in which the values of a column are written, over the whole file, most frequent first.
 * @param where SQL of the rows to look at
 */
export async function numberShapes(
  connection: DuckDBConnection,
  table: string,
  cell: string,
  where = "true",
): Promise<NumberShape[]> {
  return rows<NumberShape>(
    connection,
    `select ${shapeSql(cell)} as shape, count(*)::INTEGER as count, min(line) as line, arg_min(${cell}, line) as example,
       bool_or(starts_with(ltrim(${cell}, '-−+( €$£'), '0')) as "hasLeadingZero"
     from ${table} where ${cell} is not null and ${where} group by shape order by count desc, line limit ${distinctLimit}`,
  );
}

/** Every distinct date of a column, without times, over the whole file. */
export async function dateParts(
  connection: DuckDBConnection,
  table: string,
  cell: string,
): Promise<DatePart[]> {
  return rows<DatePart>(
    connection,
    `select ${datePartSql(cell)} as part, count(*)::INTEGER as count, min(line) as line
     from ${table} where ${cell} is not null group by part order by line limit ${distinctLimit}`,
  );
}

/** No column of numbers is written in more ways, and no column of dates has more days. */
export const distinctLimit = 100_000;

/** How the numbers of a column are marked. */
export interface Marks {
  decimal: Mark;
  thousands: string;
}
