import type { DuckDBConnection } from "@duckdb/node-api";
import { bridgeIdentities } from "./bridge_checks.js";
import { monthIdentities } from "./month_checks.js";
import { rows } from "./database.js";
import { equal, type Identity } from "./identity.js";
import { hoursType } from "./macros.js";
import { brokenTables, sample } from "./table_checks.js";

/** Money and rows tie from each file to each table, to the last decimal. */
const identities: readonly Identity[] = [
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
    "service hours = hours registered + hours by time equation",
    "select served_as_registered from stg_hour_sums",
    "select registered from stg_hour_sums",
  ),
  equal(
    "customer months = service hours",
    `select coalesce(sum(hours::${hoursType}), 0) from customer_months`,
    "select served from stg_hour_sums",
  ),
  equal(
    "customer months = service hours (cost)",
    "select coalesce(sum(cost_to_serve), 0) from customer_months",
    "select cost_to_serve from stg_hour_sums",
  ),
  equal(
    "teams = report facts (cost to serve)",
    "select coalesce(sum(cost_to_serve + unassigned_cost) filter (period = 'current'), 0) from teams where (select cost_to_serve from report_facts) is not null having count(*) > 0",
    "select cost_to_serve from report_facts where cost_to_serve is not null and exists (select 1 from teams)",
  ),
  equal(
    "customers' hours by team and activity = report facts (hours)",
    `select coalesce(sum(hours::${hoursType}), 0) from customer_hours where (select hours from report_facts) is not null`,
    `select coalesce(hours::${hoursType}, 0) from report_facts`,
  ),
  {
    name: "the contribution of each month = the rungs of its customers",
    broken: `select month, portfolio.contribution, together
      from (select month, contribution from portfolio_months where contribution is not null) as portfolio
      join (
        select month, sum(coalesce(gross_margin, 0) - coalesce(rebate, 0) - coalesce(freight, 0) - coalesce(payment_cost, 0)
          - coalesce(cost_to_serve, 0)) as together
        from customer_months group by month
      ) using (month)
      where portfolio.contribution <> together`,
  },
  {
    name: "the cost of a team = its hours + its unused capacity",
    broken: `select * from teams where cost <> cost_to_serve + unassigned_cost + unused_cost`,
  },
  equal(
    "portfolio months = customer months (revenue)",
    "select sum(revenue) from portfolio_months",
    "select sum(revenue) from customer_months",
  ),
  {
    name: "portfolio months of the current window = report facts (contribution)",
    broken: `select facts.contribution, together
      from report_facts as facts
      cross join (
        select coalesce(sum(months.contribution), 0) as together, count(*) = count(months.contribution) as is_known
        from portfolio_months as months
        join report_facts as windows on months.month between windows.current_from and windows.current_to
      )
      where is_known and facts.contribution <> together`,
  },
  equal(
    "customers + unassigned = report facts (revenue)",
    "select coalesce((select sum(revenue) from customers), 0) + unassigned_revenue from report_facts",
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
    name: "the pyramid's revenue = the revenue of all customers but collective cards",
    broken: `select * from (
      select coalesce(sum(value), 0) as tiers,
        (select coalesce(sum(revenue), 0) from customers where not is_collective) as customers
      from pyramid_tiers where measure = 'revenue' and period = 'current')
      where abs(tiers - customers) > 0.005`,
  },
  equal(
    "the pyramid's contribution = that of the customers that stand in it, inactive ones too",
    "select coalesce(sum(value), 0) from pyramid_tiers where measure = 'contribution' and period = 'current'",
    "select coalesce(sum(contribution), 0) from customers where tier_contribution is not null",
  ),
  equal(
    "collective cards = report facts (revenue)",
    "select coalesce(sum(revenue), 0) from customers where is_collective",
    "select collective_revenue from report_facts",
  ),
  equal(
    "the pyramid's hours, and those that stand in no tier = report facts (hours)",
    `select (select coalesce(sum(hours::${hoursType}), 0) from pyramid_tiers where measure = 'revenue' and period = 'current')
       + coalesce(unassigned_hours::${hoursType} + collective_hours::${hoursType} + never_bought_hours::${hoursType}, 0)
     from report_facts`,
    `select coalesce(hours::${hoursType}, 0) from report_facts`,
  ),
  {
    name: "no collective card stands in a tier",
    broken: `select customer_id from customer_tiers
      where customer_id in (select customer_id from customers where is_collective)`,
  },
  {
    name: "leaving: revenue and every cost come back from the parts",
    broken: `select exits.customer_id, effect_after_notice, stays, contribution, revenue_without_cost
      from exit_scenarios as exits
      join customer_windows as now on now.customer_id = exits.customer_id and now.period = 'current'
      where contribution is not null and abs(effect_after_notice + stays + contribution + revenue_without_cost) > 0.005`,
  },
  {
    name: "tiers of the last month = tiers of the current window",
    broken: `select customer_id, month, months.tier_revenue, customers.tier_revenue as tier_now, months.tier_contribution, customers.tier_contribution as contribution_now
      from tier_months as months join customers using (customer_id)
      where month = (select date_trunc('month', as_of) from report_facts)
        and (months.tier_revenue <> customers.tier_revenue or months.tier_contribution is distinct from customers.tier_contribution)`,
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
  equal(
    "conversations = the rows of conversations used",
    "select count(*) from conversations",
    "select count(*) from stg_other_rows where source = 'conversations' and state = 'used'",
  ),
  {
    name: "a conversation has a before, an after and a test exactly where it is tested",
    broken: `select * from conversations
      where (outcome = 'tested') <> (amount_before is not null and amount_after is not null and p_value is not null)
        or effect_amount not between coalesce(effect_low, effect_amount) - 0.01 and coalesce(effect_high, effect_amount) + 0.01
        or (months_before < 4 or months_after < 4) and outcome = 'tested'`,
  },
  ...monthIdentities,
  ...bridgeIdentities,
];

/** Holds every table against the data model and every identity against the tables; throws, saying what broke where. */
export async function checkTables(connection: DuckDBConnection): Promise<void> {
  const broken = await brokenTables(connection);
  for (const { name, broken: query } of identities) {
    const violations = await rows<Record<string, unknown>>(connection, query);
    if (violations.length > 0)
      broken.push(`${name}: broken in ${violations.length} places, such as ${sample(violations[0])}`);
  }
  if (broken.length > 0) throw new Error(`the tables do not hold together:\n${broken.join("\n")}`);
}
