import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row, rows } from "../../database.js";
import type { Mark, NumberShape } from "./numbers.js";
import type { Opened } from "../opened.js";
import type { DatePart } from "./dates.js";

/** What stands for nothing in a cell. */
export const nothing = ["", "NULL", "null", "\\N", "#N/A"] as const;
const blanks = [" ", "\t", "\u00a0"];
/** A number or date behind the mark by which a spreadsheet keeps it as text, `'00123`; a name such as `'t Hoekje` is none. */
const kept = literal("'[-+]?[0-9][0-9.,:/ -]*");
const nothingSql = `(${nothing.map(literal).join(", ")})`;

/**
 * SQL of each cell of a table without its padding, empty where it holds what stands for nothing. One look at every column of which it
 * is not known, `texts` being those of which every character counts, tells which need it at all: trimming what is not padded is the dearest step of reading.
 */
export async function cleanCells(
  connection: DuckDBConnection,
  table: string,
  width: number,
  survey: Opened["survey"],
  texts: ReadonlySet<number>,
): Promise<string[]> {
  const unknown = Array.from({ length: width }, (_, i) => i).filter(
    (i) => survey?.[i]?.mayBePadded !== false,
  );
  const looks = unknown.map((i) => {
    const padded = blanks.flatMap((blank) => [
      `starts_with(c${i}, ${literal(blank)})`,
      `ends_with(c${i}, ${literal(blank)})`,
    ]);
    const isKept = texts.has(i)
      ? "false"
      : `contains(c${i}, '''') and regexp_full_match(trim(c${i}), ${kept})`;
    return `coalesce(bool_or(${padded.join(" or ")}), false) as p${i}, coalesce(bool_or(c${i} in ${nothingSql}), false) as n${i}, coalesce(bool_or(${isKept}), false) as k${i}`;
  });
  const seen =
    looks.length === 0
      ? {}
      : await row<Record<string, boolean>>(connection, `select ${looks.join(", ")} from ${table}`);
  return Array.from({ length: width }, (_, i) => {
    const trimmed = seen[`p${i}`] ? `trim(c${i}, ${literal(blanks.join(""))})` : `c${i}`;
    const cell = seen[`k${i}`]
      ? `case when regexp_full_match(${trimmed}, ${kept}) then substr(${trimmed}, 2) else ${trimmed} end`
      : trimmed;
    return seen[`p${i}`] || seen[`n${i}`] || seen[`k${i}`]
      ? `case when ${cell} in ${nothingSql} then null else ${cell} end as c${i}`
      : `c${i}`;
  });
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

/** A number with at most one point and one comma: its length and where they stand tell its shape. */
const plain = literal("-?[0-9]*([.][0-9]*)?(,[0-9]*)?|-?[0-9]*,[0-9]*[.][0-9]*");

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
  const counted = `count(*) as count, min(line) as line, arg_min(cell, line) as example`;
  return rows<NumberShape>(
    connection,
    `with written as (select ${cell} as cell, line from ${table} where ${cell} is not null and ${where}),
     grouped as (
       select ${counted}, bool_or(starts_with(cell, '0') or starts_with(cell, '-0')) as has_zero
       from written where regexp_full_match(cell, ${plain})
       group by strlen(cell), instr(cell, '.'), instr(cell, ','), starts_with(cell, '-')
       union all
       select ${counted}, bool_or(starts_with(ltrim(cell, '-−+( €$£'), '0'))
       from written where not regexp_full_match(cell, ${plain}) group by ${shapeSql("cell")}
     )
     select ${shapeSql("example")} as shape, sum(count)::INTEGER as count, min(line) as line, arg_min(example, line) as example,
       bool_or(has_zero) as "hasLeadingZero"
     from grouped group by shape order by count desc, line limit ${distinctLimit}`,
  );
}

/** Every distinct date of a column over the whole file; `day` is SQL of the date of a cell. */
export async function dateParts(
  connection: DuckDBConnection,
  table: string,
  cell: string,
  day: string,
): Promise<DatePart[]> {
  return rows<DatePart>(
    connection,
    `select ${day} as part, count(*)::INTEGER as count, min(line) as line
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
