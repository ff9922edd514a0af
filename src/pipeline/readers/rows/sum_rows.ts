import type { DuckDBConnection } from "@duckdb/node-api";
import { row, rows } from "../../database.js";
import type { TypedField } from "../values/field.js";
import type { Opened } from "../opened.js";
import { isTotalSql } from "./table_noise.js";

/** What is added up in the sources that may have totals, and what tells a line of them apart from a total. */
const kinds = {
  invoice_lines: { added: "revenue", tells: ["date", "invoice_id", "product_id", "product_name"] },
  hours: { added: "hours", tells: ["date", "activity", "employee", "project_id"] },
} as const;

/**
 * The rows that hold sums of the lines above them though no word says so: without date, document or product, and each the sum of the lines
 * since the one before it, or of all above. None where a single one is not, or where each has but one line to add up.
 */
export async function sumRows(
  connection: DuckDBConnection,
  cells: string,
  { source, spec, headers, survey }: Opened,
  fields: readonly TypedField[],
  rowCount: number,
): Promise<number[]> {
  if (source !== "invoice_lines" && source !== "hours") return [];
  const { added, tells } = kinds[source];
  const amount = fields.find(({ field }) => field === added);
  const date = fields.find(({ field }) => field === "date");
  if (!amount || !date || spec.options.totals_rows === "keep") return [];
  if (survey?.[date.position]?.filledCount === rowCount) return [];
  const isBare = fields
    .filter(({ field }) => (tells as readonly string[]).includes(field))
    .map(({ cell }) => `${cell} is null`)
    .join(" and ");
  const all = headers.map((_, i) => `c${i}`);
  const { count } = await row<{ count: number }>(
    connection,
    `select count(*)::integer as count from ${cells} where fault is null and role is null and ${isBare}`,
  );
  if (count === 0 || count * 2 > rowCount) return [];
  const sums = await rows<{ line: number }>(
    connection,
    `with lines as (
       select line, ${amount.value} as amount, ${isBare} as is_bare from ${cells} ${amount.join}
       where fault is null and role is null and not coalesce(${isTotalSql(all)}, false)
     ),
     parted as (
       select *, coalesce(count(*) filter (is_bare) over (order by line rows between unbounded preceding and 1 preceding), 0) as part,
         sum(amount) filter (not is_bare) over (order by line) as above
       from lines
     ),
     sums as (select part, count(*) filter (not is_bare) as size, sum(amount) filter (not is_bare) as sum from parted group by part),
     told as (
       select line, size, size > 0 and abs(amount - sum) < 0.005 or abs(amount - above) < 0.005 as is_sum
       from parted join sums using (part) where is_bare and amount is not null
     )
     select line from told where (select bool_and(coalesce(is_sum, false)) and max(size) > 1 from told) order by line`,
  );
  return sums.map(({ line }) => line);
}
