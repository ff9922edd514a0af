import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row } from "../../database.js";
import type { Opened } from "../opened.js";

const hour = "(?:h|hr|hrs|hour|hours|u|uur|uren|std|stunden?)[.]?";
const minute = "(?:m|min|mins|minutes?|minuten|minuut)[.]?";
const both = literal(`(?i)(-?\\d+)\\s*${hour}\\s*(\\d{1,2})\\s*(?:${minute})?`);
const minutes = literal(`(?i)(-?\\d{1,9})\\s*${minute}`);
const hours = literal(`(?i)(-?[\\d.,]+)\\s*${hour}`);

/**
 * SQL of a duration without the letters that say what it is in: `1u30` and `1h 30m` as `1:30`, `90 min` as `1:30`, `1,5 uur` as `1,5`;
 * the cell as it is where no value has letters. Where a column is said to hold minutes, a number of hours stays, and is no duration.
 */
export async function durationCell(
  connection: DuckDBConnection,
  table: string,
  { spec }: Pick<Opened, "spec">,
  cell: string,
): Promise<string> {
  const { hasLetters } = await row<{ hasLetters: boolean | null }>(
    connection,
    `select bool_or(regexp_matches(${cell}, '\\d\\s*[A-Za-z]')) as "hasLetters" from ${table}`,
  );
  if (!hasLetters) return cell;
  const part = (pattern: string, index: number) => `regexp_extract(${cell}, ${pattern}, ${index})`;
  const clock = (whole: string, rest: string) => `${whole} || ':' || lpad(${rest}, 2, '0')`;
  const count = `abs(try_cast(${part(minutes, 1)} as integer))`;
  const sign = `case when starts_with(${cell}, '-') then '-' else '' end`;
  return `case when regexp_full_match(${cell}, ${both}) then ${clock(part(both, 1), part(both, 2))}
    when regexp_full_match(${cell}, ${minutes}) then ${sign} || ${clock(`(${count} // 60)`, `(${count} % 60)::varchar`)}
    ${spec.options.duration === "minutes" ? "" : `when regexp_full_match(${cell}, ${hours}) then ${part(hours, 1)}`}
    else ${cell} end`;
}
