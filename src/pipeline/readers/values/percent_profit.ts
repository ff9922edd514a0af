import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { TypedField } from "./field.js";
import type { Opened } from "../opened.js";
import { profitInPercent } from "./value_findings.js";

/** From how many lines on it is no chance that margins do not grow with amounts; shares of at most 1 beside amounts show it sooner. */
const fewest = { percent: 20, share: 3 };

/**
 * The fields of invoice lines without a profit that reads like percentages though nothing says so: none is above 100, and those of the largest
 * amounts are hardly larger than those of the smallest, a tenth as large; or none is above 1, beside amounts of 50 or more. A finding tells it.
 */
export async function withoutPercentProfit(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<TypedField[]> {
  const of = (name: string) => fields.find(({ field }) => field === name);
  const [profit, revenue, quantity, price] = ["profit", "revenue", "quantity", "unit_price"].map(of);
  const amount = revenue?.value ?? (quantity && price ? `(${quantity.value}) * (${price.value})` : null);
  if (!profit || amount === null || "profit" in opened.spec.columns) return [...fields];
  const { isPercent, line, example } = await row<{ isPercent: boolean; line: number; example: string }>(
    connection,
    `with lines as (
       select line, ${profit.cell} as cell, (${amount})::double as amount, (${profit.value})::double as profit from ${table}
     ),
     counted as (select *, ntile(4) over (order by amount) as quarter from lines where amount > 0 and profit is not null),
     told as (
       select count(*) as count, max(abs(profit)) as most, median(amount) as usual,
         median(amount) filter (quarter = 1) as small, median(amount) filter (quarter = 4) as large,
         median(profit) filter (quarter = 1) as of_small, median(profit) filter (quarter = 4) as of_large,
         min(line) filter (profit <> 0) as line, arg_min(cell, line) filter (profit <> 0) as example
       from counted
     )
     select line, example, coalesce(
       count >= ${fewest.share} and most > 0 and most <= 1 and usual >= 50
         or count >= ${fewest.percent} and most <= 100 and of_small > 0 and large >= 10 * small and of_large <= 3 * of_small,
       false) as "isPercent"
     from told`,
  );
  if (!isPercent) return [...fields];
  opened.findings.push(
    profitInPercent(opened, opened.headers[profit.position]!, { line, example }, "likely"),
  );
  return fields.filter((field) => field !== profit);
}
