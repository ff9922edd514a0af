import type { DuckDBConnection } from "@duckdb/node-api";
import { schema, tableNames, type TableName } from "../schema.js";
import { rows } from "./database.js";

/** An identity that must hold, as a query that yields the rows that break it. */
interface Identity {
  name: string;
  broken: string;
}

const equal = (name: string, left: string, right: string): Identity => ({
  name,
  broken: `select * from (select (${left}) as left_side, (${right}) as right_side)
    where left_side is distinct from right_side`,
});

/** Money and rows tie from each file to each table, to the last decimal. */
export const identities: readonly Identity[] = [
  {
    name: "rows read = used + excluded + quarantined, file by file",
    broken: `select source, file, rows_read, rows_used, rows_excluded, rows_quarantined from source_files
      where rows_read <> rows_used + rows_excluded + rows_quarantined`,
  },
  {
    name: "revenue read = used + excluded + quarantined, file by file",
    broken: `select file, revenue_read, revenue_used, revenue_excluded, revenue_quarantined from source_files
      where revenue_read <> revenue_used + revenue_excluded + revenue_quarantined`,
  },
  equal(
    "invoice lines = the revenue used of all files",
    "select sum(revenue) from invoice_lines",
    "select sum(revenue_used) from source_files where source = 'invoice_lines'",
  ),
  equal(
    "customer months = invoice lines (revenue)",
    "select sum(revenue) from customer_months",
    "select sum(revenue) from invoice_lines",
  ),
  equal(
    "customer months = invoice lines (cost)",
    "select coalesce(sum(cost), 0) from customer_months",
    "select coalesce(sum(cost), 0) from invoice_lines",
  ),
  equal(
    "customer months = invoice lines (count)",
    "select sum(lines)::bigint from customer_months",
    "select count(*) from invoice_lines",
  ),
  equal(
    "customer months = hours registered",
    "select coalesce(sum(hours::decimal(18, 4)), 0) from customer_months",
    "select coalesce(sum(hours), 0) from stg_hours where state = 'used'",
  ),
  equal(
    "portfolio months = customer months (revenue)",
    "select sum(revenue) from portfolio_months",
    "select sum(revenue) from customer_months",
  ),
  equal(
    "portfolio months = customer months (contribution)",
    "select sum(contribution) from portfolio_months",
    "select sum(contribution) from customer_months",
  ),
  equal(
    "customers + unassigned = report facts (revenue)",
    "select (select sum(revenue) from customers) + unassigned_revenue from report_facts",
    "select revenue from report_facts",
  ),
  equal(
    "customers + unassigned = report facts (gross margin)",
    "select coalesce((select sum(gross_margin) from customers), 0) + coalesce(unassigned_gross_margin, 0) from report_facts",
    "select coalesce(gross_margin, 0) from report_facts",
  ),
  equal(
    "report facts = invoice lines of the current window",
    "select revenue from report_facts",
    `select coalesce(sum(revenue), 0) from invoice_lines
     where date between getvariable('current_from') and getvariable('current_to')`,
  ),
  {
    name: "each pyramid's revenue = the customers' revenue",
    broken: `select * from (
      select sum(value) as tiers, (select sum(revenue) from customers) as customers
      from pyramid_tiers where measure = 'revenue' and period = 'current')
      where abs(tiers - customers) > 0.005`,
  },
  {
    name: "movements a year ago and now = the pyramid's tier sizes",
    broken: `select * from (
      select measure, tier, sum(customer_count) as moved from movements where basis = 'rank' and tier <> 'none' group by all
      ) join (select measure, tier, customer_count from pyramid_tiers where period = 'current') using (measure, tier)
      where moved <> customer_count`,
  },
  {
    name: "the euros of movements = the change of the measure",
    broken: `select * from (
      select measure, basis, sum(value_change) as moved from movements group by all
      ) join (
        select measure, sum(value) filter (period = 'current') - sum(value) filter (period = 'prior') as changed
        from pyramid_tiers group by measure
      ) using (measure)
      where abs(moved - changed) > 0.005`,
  },
  {
    name: "the effects of each bridge = the change of the customer's margin",
    broken: `with rung as (
        select customer_id, period,
          case when not getvariable('has_cost') then revenue
            else coalesce(gross_margin, 0) - other_cost - coalesce(cost_to_serve, 0) end as amount
        from customer_windows
      ),
      changes as (
        select before.customer_id, before.period as comparison, now.amount - before.amount as change
        from rung as before join rung as now on now.customer_id = before.customer_id and now.period = 'current'
        where before.period <> 'current'
      )
      select changes.*, coalesce(explained, 0) as explained
      from changes
      left join (select customer_id, comparison, sum(amount) as explained from margin_bridges group by all) using (customer_id, comparison)
      where coalesce(explained, 0) <> change`,
  },
];

/** Holds every table against the data model and every identity against the tables; throws, saying what broke where. */
export async function checkTables(connection: DuckDBConnection): Promise<void> {
  const broken: string[] = [];
  for (const name of tableNames) broken.push(...(await checkTable(connection, name)));
  for (const { name, broken: query } of identities) {
    const violations = await rows<Record<string, unknown>>(connection, query);
    if (violations.length > 0)
      broken.push(`${name}: broken in ${violations.length} places, such as ${sample(violations[0])}`);
  }
  if (broken.length > 0) throw new Error(`the tables do not hold together:\n${broken.join("\n")}`);
}

async function checkTable(connection: DuckDBConnection, name: TableName): Promise<string[]> {
  const { key, columns } = schema[name];
  const required = Object.entries(columns).filter(
    ([column, { nullable }]) => !nullable || (key as readonly string[]).includes(column),
  );
  const broken: string[] = [];
  for (const [column] of required) {
    const empty = await rows(connection, `select * from ${name} where "${column}" is null limit 1`);
    if (empty.length > 0) broken.push(`${name}.${column} is empty in a row such as ${sample(empty[0])}`);
  }
  for (const [column, { kind }] of Object.entries(columns)) {
    if (kind !== "share" && kind !== "number" && kind !== "hours") continue;
    const infinite = await rows(connection, `select * from ${name} where not isfinite("${column}") limit 1`);
    if (infinite.length > 0)
      broken.push(`${name}.${column} is not a finite number in ${sample(infinite[0])}`);
  }
  const keys = key.map((column) => `"${column}"`).join(", ");
  const twice = await rows(
    connection,
    `select ${keys} from ${name} group by all having count(*) > 1 limit 1`,
  );
  if (twice.length > 0) broken.push(`${name} holds a key more than once: ${sample(twice[0])}`);
  return broken;
}

function sample(violation: object | undefined): string {
  return JSON.stringify(violation);
}
