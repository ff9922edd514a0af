import type { DuckDBConnection } from "@duckdb/node-api";
import { restatements, type MonthState } from "../../lib/restatements.js";
import { fillTable, literal, row, rows } from "../database.js";
import type { Build } from "../tables.js";
import { none, type Basis } from "./basis.js";

const state = `
  select customer_id::varchar as customer_id, month, revenue, lines::integer as lines, credits::integer as credits,
    coalesce(credit_amount, 0) as credit_amount
  from month_sums
  where month <= getvariable('as_of')`;

/** Fills `history_now`, `history_before` and `restated_months` from this build and the one it is compared with. */
export async function compareHistory({ connection, basis: found, inputs }: Build): Promise<void> {
  await connection.run(`create or replace table history_now as ${state}`);
  const { asOf } = await row<{ asOf: Date }>(connection, `select getvariable('as_of') as "asOf"`);
  await readBefore(connection, found);
  const basis = (await holdsTheSame(connection, found, asOf)) ? theFormer(found) : found;
  if (basis !== found) await readBefore(connection, basis);
  const day = basis.asOf?.toISOString().slice(0, 10) ?? "";
  await fillTable(
    connection,
    "history_state",
    { inputs: "VARCHAR", basis: "VARCHAR", basis_as_of: "VARCHAR", problem: "VARCHAR" },
    [{ inputs, basis: basis.id, basis_as_of: day, problem: basis.problem }],
  );
  const until = basis.asOf === null || basis.asOf > asOf ? asOf : basis.asOf;
  const restated =
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
    restated.map((one) => ({ ...one, previous_as_of: basis.asOf })),
  );
}

async function readBefore(connection: DuckDBConnection, { path, kind }: Basis): Promise<void> {
  const from =
    path === null
      ? "history_now where false"
      : `read_parquet(${literal(path)}) where kind = ${literal(kind)}`;
  await connection.run(
    `create or replace table history_before as
     select customer_id, month, revenue::decimal(38, 4) as revenue, lines::integer as lines, credits::integer as credits,
       credit_amount::decimal(38, 4) as credit_amount from ${from}`,
  );
}

// Other settings, or another file beside the lines, leave the months as the former build held them: what had changed until that one
// has not become unsaid.
async function holdsTheSame(
  connection: DuckDBConnection,
  { path, kind, asOf }: Basis,
  now: Date,
): Promise<boolean> {
  if (path === null || kind !== "now" || asOf?.getTime() !== now.getTime()) return false;
  const { same } = await row<{ same: boolean }>(
    connection,
    `select not exists (
       select 1 from history_before as was full join history_now as now using (customer_id, month)
       where (was.revenue, was.lines, was.credits, was.credit_amount) is distinct from (now.revenue, now.lines, now.credits, now.credit_amount)
     ) as same`,
  );
  return same;
}

function theFormer({ path, former }: Basis): Basis {
  return former === null ? none : { ...former, path, kind: "before", former: null, problem: null };
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
