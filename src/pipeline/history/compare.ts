import type { DuckDBConnection } from "@duckdb/node-api";
import type { MonthState } from "../../lib/lines/merged_months.js";
import { restatements } from "../../lib/lines/restatements.js";
import { dateLiteral, fileLiteral, fillTable, row, rows } from "../database.js";
import type { Build } from "../step.js";
import type { Basis } from "./basis.js";

const state = `
  select customer_id::varchar as customer_id, month, revenue, lines::integer as lines, credits::integer as credits,
    coalesce(credit_amount, 0) as credit_amount
  from month_sums
  where month <= getvariable('as_of')`;

/** Fills `history_now`, `history_before` and `restated_months` from this build and what was reported before it. */
export async function compareHistory({ connection, basis, inputs }: Build): Promise<void> {
  await connection.run(`create or replace table history_now as ${state}`);
  const { asOf } = await row<{ asOf: Date }>(connection, `select getvariable('as_of') as "asOf"`);
  const formerAsOf = await readBefore(connection, basis, asOf);
  await fillTable(
    connection,
    "history_state",
    { inputs: "VARCHAR", basis: "VARCHAR", basis_as_of: "VARCHAR" },
    [{ inputs, basis: basis.id, basis_as_of: formerAsOf?.toISOString().slice(0, 10) ?? "" }],
  );
  const restated = restatements(
    await states(connection, "history_before"),
    await states(connection, "history_now"),
  );
  await fillTable(
    connection,
    "restated_months",
    {
      month: "DATE",
      customer_id: "VARCHAR",
      revenue_before: "DOUBLE",
      revenue_after: "DOUBLE",
      reason: "VARCHAR",
      previous_as_of: "DATE",
    },
    restated.map((one) => ({
      ...one,
      previous_as_of: formerAsOf !== null && one.month <= formerAsOf ? formerAsOf : asOf,
    })),
  );
}

/**
 * Fills `history_before` with every month as it was reported first: the months of the report before this as-of month as that one
 * left them, later ones as the first build of this as-of month held them. So another build of the same month forgets nothing.
 * @returns the as-of month of the report before; null where there was none
 */
async function readBefore(
  connection: DuckDBConnection,
  { path, asOf, formerAsOf }: Basis,
  now: Date,
): Promise<Date | null> {
  const isAgain = asOf?.getTime() === now.getTime();
  const reported = isAgain ? formerAsOf : asOf;
  const kept =
    path === null
      ? "history_now where false"
      : `read_parquet(${fileLiteral(path)}) where kind = '${isAgain ? "before" : "now"}' and month <= getvariable('as_of')`;
  const isNew = isAgain ? "false" : reported === null ? "true" : `month > ${dateLiteral(reported)}`;
  await connection.run(
    `create or replace table history_before as
     select customer_id, month, revenue::decimal(38, 4) as revenue, lines::integer as lines, credits::integer as credits,
       credit_amount::decimal(38, 4) as credit_amount from ${kept}
     union all
     from history_now where ${isNew}`,
  );
  return reported;
}

// Only the cells that differ come into memory: at a million of them most are as they were. Months before the first that both builds
// hold are not supplied any more, or for the first time, and a first month in which the exports now begin is so in part; their revenue
// has not changed. Where one holds none there is nothing to compare.
function states(
  connection: DuckDBConnection,
  table: "history_now" | "history_before",
): Promise<MonthState[]> {
  const other = table === "history_now" ? "history_before" : "history_now";
  return rows<MonthState>(
    connection,
    `select own.customer_id, own.month, own.revenue::double as revenue, own.lines, own.credits, own.credit_amount::double as credit_amount
     from ${table} as own left join ${other} as other using (customer_id, month)
     where (other.revenue is null or abs(own.revenue - other.revenue) >= 0.005)
       and (getvariable('bulk_from') = getvariable('history_from') or own.month >= getvariable('history_from'))
       and own.month >= (
         select max(first) from (select min(month) as first from ${table} union all select min(month) from ${other}) having count(first) = 2
       )
     order by month, customer_id`,
  );
}
