import { availableParallelism, cpus, loadavg } from "node:os";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../src/pipeline/database.js";
import { customerSlips } from "../../src/pipeline/marts/customer_slips.js";
import { findSlips } from "../../src/pipeline/slips/search.js";
import { table } from "../table.js";

/** One way to look for the changes of all customers. */
interface Run {
  workers: number;
  seconds: number;
  /** Of all threads together. */
  cpu: number;
  changes: number;
  /** Of the whole of what was found, with every draw in it. */
  hash: string;
}

/**
 * Looks for the changes of so many invented customers of five years, in this thread and then with as many workers as there are cores.
 * @returns a Markdown table with the machine and its load above it
 * @throws Error where the two come to other results
 */
export async function measureSpeed(customers: number): Promise<string> {
  const [load = 0] = loadavg();
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "3000MB" });
  const connection = await instance.connect();
  const runs: Run[] = [];
  try {
    await invent(connection, customers);
    for (const workers of [1, availableParallelism()]) runs.push(await measure(connection, workers));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  if (new Set(runs.map(({ hash }) => hash)).size !== 1) throw new Error("other results with more workers");
  const cells = runs.map(({ workers, seconds, cpu, changes }) => [
    workers === 1 ? "in one thread" : `${workers} workers`,
    ...[seconds, cpu].map((value) => value.toFixed(0)),
    changes.toLocaleString("en"),
  ]);
  const heading = ["", "seconds", "seconds of processor", "changes"];
  console.log(table(heading, cells));
  const [{ model = "unknown" } = {}] = cpus();
  const line = (all: readonly string[]) => `| ${all.join(" | ")} |`;
  return `${customers.toLocaleString("en")} customers × 5 series × 60 months on ${cpus().length} × ${model.trim()}, Node ${process.version}; peak ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB.
What else ran on the machine when it began, in cores: ${load.toFixed(1)}.

${[heading, heading.map(() => "---"), ...cells].map(line).join("\n")}
`;
}

async function measure(connection: DuckDBConnection, workers: number): Promise<Run> {
  const start = performance.now();
  const before = process.cpuUsage();
  await customerSlips(connection, findSlips(connection, workers));
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const found = await row<{ changes: number; hash: string }>(
    connection,
    "select count(*) as changes, sum(hash(customer_slips)::hugeint)::varchar as hash from customer_slips",
  );
  return { workers, seconds, cpu: (user + system) / 1e6, ...found };
}

/** The tables that change points read: prices that rise each January, and of every tenth customer margin or hours that come to another level. */
async function invent(connection: DuckDBConnection, customers: number): Promise<void> {
  const normal = (key: number) =>
    `sqrt(-2 * ln((hash(c, m, ${key}) % 1000000 + 1) / 1000001.0)) * cos(2 * pi() * (hash(c, m, ${key + 1}) % 1000000) / 1000000.0)`;
  const key =
    "lpad(c::varchar, 7, '0') as customer_id, (date '2021-11-01' + to_months(m::integer))::date as month";
  await connection.run(
    "set variable history_from = date '2021-11-01'; set variable as_of = date '2026-10-31'; set variable has_hours = true",
  );
  await connection.run(`create temp table noise as
    select c, m, ${normal(1)} as a, ${normal(3)} as b, ${normal(5)} as d from range(${customers}) as t(c), range(60) as u(m)`);
  await connection.run(`create table customer_months as
    select ${key}, 4 as lines, greatest(1, round(8 + 2.5 * a))::integer as orders,
      (1000 + 200 * b)::decimal(18, 4) as revenue, 0::decimal(18, 4) as revenue_without_cost,
      ((1000 + 200 * b) * (0.3 + 0.02 * d - if(c % 10 = 0 and m >= 30, 0.06, 0)))::decimal(18, 4) as gross_margin,
      greatest(1, round(8 + 2.5 * a)) * (0.5 + 0.08 * b + if(c % 10 = 1 and m >= 35, 0.4, 0)) as hours
    from noise`);
  await connection.run(`create table customer_price_months as
    select ${key}, (1000 + 200 * b) * (1 + 0.01 * ((m + 10) // 12) + 0.002 * a) as revenue, 1000 + 200 * b as revenue_at_mean_price
    from noise`);
  await connection.run("drop table noise");
}
