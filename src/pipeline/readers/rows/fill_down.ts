import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, row } from "../../database.js";
import { rowText } from "../append.js";
import { continuation, type Continuation } from "./continuation.js";
import { customersOnce, filledDown, sumsOnTop } from "./list_findings.js";
import type { Opened } from "../opened.js";

/** The rule that leaves out a row with the number, date and customer of a document, and no line of it. */
const heading = "heading of a document";

/**
 * Gives lines that leave empty what stands on the first line of their document the values of that line, see `continuation`. They take
 * all from the one row that begins the document, so that what is empty there stays empty.
 * @returns the table of the cells, with the rule by which a row is left out as `role`; null where no line is filled
 */
export async function fillDown(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
): Promise<string | null> {
  const found = await continuation(connection, cells, opened);
  if (!found) {
    if (opened.source === "invoice_lines" && opened.spec.options.fill_down === undefined)
      await tellCustomersOnce(connection, cells, opened);
    return null;
  }
  const table = "reader_filled_down";
  await connection.run(`create or replace temp table ${table} as ${filledSql(cells, opened, found)}`);
  // What is known of the cells as written is no longer so of those that are filled.
  opened.survey = null;
  const { count, line, sums, sumLine } = await row<{
    count: number;
    line: number;
    sums: number;
    sumLine: number;
  }>(
    connection,
    `select count(*) filter (is_filled)::integer as count, min(line) filter (is_filled) as line,
       count(*) filter (is_sum)::integer as sums, min(line) filter (is_sum) as "sumLine" from ${table}`,
  );
  const headers = found.levels.flatMap(({ positions }) => positions).map((at) => opened.headers[at] ?? "");
  if (count > 0) opened.findings.push(filledDown(opened, headers, { count, line, isGiven: found.isGiven }));
  if (sums > 0) opened.findings.push(sumsOnTop(opened, { count: sums, line: sumLine }));
  return table;
}

/** Tells where lines without a customer might be those of the customer above; whether they are, the file does not show. */
async function tellCustomersOnce(connection: DuckDBConnection, cells: string, opened: Opened): Promise<void> {
  const at = opened.recognition.fields.get("customer_id");
  const date = opened.recognition.fields.get("date");
  if (at === undefined || date === undefined || opened.hasCustomerRows) return;
  const open = `c${at} is null and c${date} is not null and role is null`;
  const counts = await row<{ all: number; named: number; count: number; line: number }>(
    connection,
    `select count(*)::integer as all, count(c${at})::integer as named, count(*) filter (${open})::integer as count, min(line) filter (${open}) as line from ${cells}`,
  );
  if (counts.named < 2 || counts.count * 3 < counts.all) return;
  const { kinds } = await row<{ kinds: number }>(
    connection,
    `select count(distinct c${at})::integer as kinds from ${cells}`,
  );
  if (kinds === counts.named) opened.findings.push(customersOnce(opened, opened.headers[at] ?? "", counts));
}

function filledSql(cells: string, opened: Opened, { levels, isLine, hasText }: Continuation): string {
  const names = opened.headers.map((_, i) => `c${i}`);
  const levelOf = (at: number | undefined) =>
    levels.findIndex(({ positions }) => positions.includes(at ?? -1));
  const carried = (value: string, level: number) =>
    level < 0
      ? value
      : `case when is_line and not begins_${level} then max(${value}) filter (begins_${level}) over (partition by document_${level}) else ${value} end`;
  const values = names.map((name, at) => `${carried(name, levelOf(at))} as ${name}`);
  const id = opened.recognition.fields.get("customer_id");
  if (id !== undefined) values.push(`${carried("customer_id_raw", levelOf(id))} as customer_id_raw`);
  if (opened.hasTypedCells)
    values.push(
      `concat(${names.map((_, at) => carried(`typed[${at + 1}]`, levelOf(at))).join(", ")}) as typed`,
    );
  const inner = `begins_${levels.length - 1}`;
  const continues = `coalesce(lead(is_line and not ${inner}) over (order by line), false)`;
  const text = hasText ?? "false";
  return `with marked as (
       select *, ${isLine} as is_line, ${text} as has_text, ${levels.map(({ begins }, level) => `${begins} as begins_${level}`).join(", ")} from ${cells}
     ),
     numbered as (
       select *, ${continues} as is_continued,
         ${levels.map((_, level) => `count(*) filter (begins_${level}) over (order by line rows unbounded preceding) as document_${level}`).join(", ")}
       from marked
     )
     select line, fault, case when is_line and not begins_0 then coalesce(raw, ${rowText(names, opened.delimiter ?? ";")}) else raw end as raw,
       ${values.join(", ")}, is_line and not begins_0 as is_filled,
       ${hasText === null ? "false" : `${inner} and is_line and not has_text and is_continued`} as is_sum,
       case when role is not null then role when ${inner} and not is_line and not has_text and is_continued then ${literal(heading)} end as role
     from numbered`;
}
