import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row } from "../../database.js";
import { datePartSql } from "./cells.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found, Opened } from "../opened.js";
import type { FindingDraft } from "../report.js";

const seconds = "\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}([.]\\d+)?";
const inUtc = `${seconds}(Z| UTC|[+-]00(:?00)?)`;
const withOffset = `${seconds}(Z| UTC|[+-]\\d{2}(:?\\d{2})?)`;

/** Midnight in zones one to three hours ahead of UTC, as all of the European Union's, is one of these hours in UTC. */
const midnights = [21, 22, 23].map((hour) => hour * 3600);

/** What the times in UTC of a column of dates tell. */
interface Times {
  count: number;
  line: number;
  example: string | null;
  least: number;
  most: number;
  kinds: number;
  late: number;
}

/**
 * SQL of the day of each cell of a column of dates. A day is as it is written, and so is that of a time with an offset; a time in UTC has the
 * day that it has in `options.time_zone` or, where all are midnights of one zone ahead of UTC (two in a year, by summer time), the
 * day that begins there. The machine's own time zone has no part in it.
 */
export async function daySql(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  { cell, header }: { cell: string; header: string },
): Promise<string> {
  const written = datePartSql(cell);
  const zone = opened.spec.options.time_zone;
  if (zone !== undefined) {
    const local = `strftime(try_cast(${cell} as timestamptz) at time zone ${literal(zone)}, '%Y-%m-%d')`;
    return `case when ${matches(cell, withOffset)} then coalesce(${local}, ${written}) else ${written} end`;
  }
  const times = await row<Times>(
    connection,
    `with times as (
       select line, cell, (epoch_us(time) % 86400000000) / 1000000 as second
       from (select line, ${cell} as cell, try_cast(${cell} as timestamp) as time from ${table} where ${matches(cell, inUtc)})
       where time is not null
     )
     select count(*)::integer as count, min(second)::double as least, max(second)::double as most,
       count(distinct second)::integer as kinds, count(*) filter (second >= ${midnights[0]})::integer as late,
       (min(line) filter (second >= ${midnights[0]}))::integer as line, arg_min(cell, line) filter (second >= ${midnights[0]}) as example
     from times`,
  );
  if (times.late === 0) return written;
  if (!areMidnights(times)) {
    opened.findings.push(daysInUtc(opened, header, times));
    return written;
  }
  opened.findings.push(nextDays(opened, header, times));
  const next = `strftime(try_cast(${cell} as timestamp) + interval 3 hour, '%Y-%m-%d')`;
  return `case when ${matches(cell, inUtc)} then coalesce(${next}, ${written}) else ${written} end`;
}

function matches(cell: string, pattern: string): string {
  return `contains(${cell}, ':') and regexp_full_match(${cell}, ${literal(pattern)})`;
}

/** Whether all are midnights of one zone: one time of day, or two an hour apart; those of London are 23:00 and 0:00. */
function areMidnights({ least, most, kinds }: Times): boolean {
  if (kinds > 2 || !midnights.includes(most)) return false;
  return kinds === 1 || most - least === 3600 || (most === 23 * 3600 && least === 0);
}

function nextDays(found: Found, header: string, { line, late, example }: Times): FindingDraft {
  return finding(found, {
    severity: "info",
    rule: "days-of-a-zone",
    line,
    row_count: late,
    example,
    message: {
      en: `the times in "${header}" are all midnights of a zone ahead of UTC: "${example}" is the day that begins there, ${counted(late, "row")} in all. Where the day before is meant, say options: {time_zone: UTC}`,
      nl: `de tijden in "${header}" zijn alle middernacht in een zone die voorloopt op UTC: "${example}" is de dag die daar begint, in totaal ${geteld(late, "rij", "rijen")}. Is de dag ervoor bedoeld, zeg dan options: {time_zone: UTC}`,
    },
  });
}

function daysInUtc(found: Found, header: string, { line, late, example }: Times): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "days-in-utc",
    line,
    row_count: late,
    example,
    message: {
      en: `the times in "${header}" are in UTC, and so is their day; late in the evening it is the next day in Europe, as of "${example}" (${counted(late, "row")} from 21:00 on). Say options: {time_zone: Europe/Amsterdam}, or UTC`,
      nl: `de tijden in "${header}" zijn in UTC, en hun dag dus ook; laat op de avond is het in Europa al de volgende dag, zoals bij "${example}" (${geteld(late, "rij", "rijen")} vanaf 21:00 uur). Zeg options: {time_zone: Europe/Amsterdam}, of UTC`,
    },
  });
}
