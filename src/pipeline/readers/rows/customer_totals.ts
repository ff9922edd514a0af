import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { fillTable, literal, rows } from "../../database.js";
import type { Groups } from "./customer_groups.js";
import type { Opened } from "../opened.js";

/** A printed total that its lines do not add up to. */
interface Difference {
  line: number;
  printed: string;
  added: string;
  apart: string;
}

/**
 * Holds the totals that a list prints against its lines: the sum of a customer's lines, or for a total that names none those since the last
 * name, since the last such total or of the whole list above it.
 * @param appended SQL of the rows of the raw table
 * @returns how many totals agree to the cent; null where none could be held against lines, or `options.customer_rows` says not to
 * @throws Fault with the first total that does not agree
 */
export async function checkTotals(
  connection: DuckDBConnection,
  opened: Opened,
  totals: Groups["totals"],
  appended: string,
): Promise<number | null> {
  const { recognition, spec, file } = opened;
  if (!recognition.fields.has("revenue") || totals.length === 0 || spec.options.customer_rows === "unchecked")
    return null;
  const printed = "reader_printed_totals";
  const starts = totals.flatMap(({ line, from }) => from.map((start) => ({ line, start })));
  await fillTable(connection, printed, { line: "INTEGER", start: "INTEGER" }, starts);
  // A rule of report.yaml leaves a line out of the report, not out of the total that the list prints.
  const isLine = "(excluded is null or contains(excluded, ' = '))";
  const judged = await rows<Difference & { isSame: boolean }>(
    connection,
    `with rows as (select source_line as line, revenue, ${isLine} as is_line from ${appended} where source_file = ${literal(file)}),
     added as (select *, coalesce(sum(revenue) filter (is_line) over (order by line rows unbounded preceding), 0) as running from rows),
     held as (
       select total.line, total.start, own.revenue as printed, own.running - coalesce(above.running, 0) as added
       from ${printed} as total join added as own on own.line = total.line left join added as above on above.line = total.start
       where own.revenue is not null
     )
     select line, bool_or(round(printed, 2) = round(added, 2)) as "isSame", any_value(printed)::decimal(18, 2)::varchar as printed,
       arg_max(added, start)::decimal(18, 2)::varchar as added, (any_value(printed) - arg_max(added, start))::decimal(18, 2)::varchar as apart
     from held group by line order by line`,
  );
  await connection.run(`drop table ${printed}`);
  const wrong = judged.filter(({ isSame }) => !isSame);
  const [first] = wrong;
  if (first)
    throw new Fault(
      "total-differs",
      `the lines above add up to ${first.added} and this total says ${first.printed} (${first.apart} apart); ${wrong.length} of ${judged.length} totals ${wrong.length === 1 ? "differs" : "differ"}. Export the list again with all its lines or, where the totals hold something else, say options: {customer_rows: unchecked} at report.yaml:${spec.line}`,
      { file, line: first.line, column: opened.headers[recognition.fields.get("revenue")!] },
    );
  return judged.length === 0 ? null : judged.length;
}
