import type { DuckDBConnection } from "@duckdb/node-api";
import { restatements, type MonthState } from "../../lib/restatements.js";
import { fillTable, literal, row, rows } from "../database.js";
import type { Build } from "../tables.js";

const state = `
  select customer_id::varchar as customer_id, month, revenue, lines::integer as lines, credits::integer as credits,
    coalesce(credit_amount, 0) as credit_amount
  from month_sums
  where month <= getvariable('as_of')`;

/** Fills `history_now`, `history_before` and `restated_months` from this build and the one it is compared with. */
export async function compareHistory({ connection, basis, inputs }: Build): Promise<void> {
  await connection.run(`create or replace table history_now as ${state}`);
  const from =
    basis.path === null
      ? "history_now where false"
      : `read_parquet(${literal(basis.path)}) where kind = ${literal(basis.kind)}`;
  await connection.run(
    `create or replace table history_before as
     select customer_id, month, revenue::decimal(38, 4) as revenue, lines::integer as lines, credits::integer as credits,
       credit_amount::decimal(38, 4) as credit_amount from ${from}`,
  );
  const day = basis.asOf?.toISOString().slice(0, 10) ?? "";
  await fillTable(
    connection,
    "history_state",
    { inputs: "VARCHAR", basis: "VARCHAR", basis_as_of: "VARCHAR", problem: "VARCHAR" },
    [{ inputs, basis: basis.id, basis_as_of: day, problem: basis.problem }],
  );
  const { asOf } = await row<{ asOf: Date }>(connection, `select getvariable('as_of') as "asOf"`);
  const until = basis.asOf === null || basis.asOf > asOf ? asOf : basis.asOf;
  const found =
    basis.path === null
      ? []
      : restatements(
          await states(connection, "history_before"),
          await states(connection, "history_now"),
          until,
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
    found.map((one) => ({ ...one, previous_as_of: basis.asOf })),
  );
}

// Only the cells that differ come into memory: at a million of them most are as they were. Months before the first that both builds
// hold are not supplied any more, or for the first time; their revenue has not changed.
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
       and own.month >= (select max(first) from (select min(month) as first from ${table} union all select min(month) from ${other}))
     order by month, customer_id`,
  );
}
