import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/pipeline/build.js";
import { spotChecked } from "../fixtures/pipeline/drift_from_lines.js";
import { ask, askOne, Place } from "../fixtures/pipeline/folder.js";

const shared = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const skipped = "(skipped where ../shared/data is absent)";
const isAbsent = !existsSync(shared);
const place = new Place();
afterAll(() => place.remove());

const oneFile = ["sources:", "  invoice_lines:", "    - file: lines.csv"];
const wholesale = `${shared}adventureworks/adventureworks_reseller_lines_flat.csv`;

/** The customers whose bridge does not add up to the change of their margin as the invoice lines alone give it. */
function unexplained(database: Database): Promise<object[]> {
  return ask(
    database,
    `with windows as (
       select customer_id, 'current' as period, current_from as from_on, current_to as to_on
         from report_facts cross join (select distinct customer_id from invoice_lines)
       union all
       select customer_id, 'prior', prior_from, prior_to
         from report_facts cross join (select distinct customer_id from invoice_lines)
         where prior_from >= history_from
       union all
       select customer_id, 'baseline', baseline_from, baseline_to from customers where baseline_from is not null
     ),
     earned as (
       select windows.customer_id, period,
         coalesce(sum(case when has_cost then revenue - cost else revenue end), 0) as margin
       from windows cross join (select has_cost from report_facts)
       left join invoice_lines as line on line.customer_id = windows.customer_id and date between from_on and to_on
       group by all
     ),
     changes as (
       select customer_id, before.period as comparison, now.margin - before.margin as change
       from earned as before join earned as now using (customer_id)
       where before.period <> 'current' and now.period = 'current'
     )
     select customer_id, comparison, change, coalesce(sum(amount), 0) as explained
     from changes left join margin_bridges using (customer_id, comparison)
     group by all having explained <> change`,
  );
}

/** The customers whose chain of years does not lead from the margin of the oldest year to that of the newest, by the lines alone. */
function unchained(database: Database, oldestFrom: string, oldestTo: string): Promise<object[]> {
  return ask(
    database,
    `with ends as (
       select customer_id,
         coalesce(sum(line.revenue - line.cost) filter (date between current_from and current_to), 0)
           - coalesce(sum(line.revenue - line.cost) filter (date between date '${oldestFrom}' and date '${oldestTo}'), 0) as change
       from invoice_lines as line cross join report_facts group by customer_id
     )
     select customer_id, change, coalesce(sum(amount), 0) as explained
     from ends left join year_bridges using (customer_id)
     group by all having explained <> change`,
  );
}

/** How many customers have a bridge that is not empty: a guard against a check of nothing. */
const bridgedCounts = (database: Database) =>
  ask(
    database,
    "select comparison, count(distinct customer_id) as customers from margin_bridges group by all order by all",
  );

describe.skipIf(isAbsent)(`adventureworks ${skipped}`, () => {
  let flat: Database;
  let dutch: Database;
  beforeAll(async () => {
    flat = await place.build(place.linked(oneFile, { "lines.csv": wholesale }));
    const export_nl = `${shared}adventureworks/verkoopregels_nl_cp1252.csv`;
    dutch = await place.build(place.linked(["language: nl", ...oneFile], { "lines.csv": export_nl }));
  }, 60_000);

  test("revenue, cost and customers of all months are the control figures", async () => {
    expect(
      await askOne(
        flat,
        `select count(*) as lines, round(sum(revenue), 2)::double as revenue, round(sum(cost), 2)::double as cost,
           count(distinct customer_id) as customers from invoice_lines`,
      ),
    ).toEqual({ lines: 60_855, revenue: 80_450_596.98, cost: 79_980_114.38, customers: 635 });
  });

  test("the as-of month is November 2013, with its 3,004 lines and their revenue", async () => {
    const [facts] = await ask<{ as_of: string; lines: number; revenue: number }>(
      flat,
      `select as_of::varchar as as_of, sum(lines)::integer as lines, round(sum(m.revenue), 2)::double as revenue
       from report_facts join customer_months as m on month = date_trunc('month', as_of) group by all`,
    );
    expect(facts).toEqual({ as_of: "2013-11-30", lines: 3_004, revenue: 3_416_234.85 });
  });

  test("335 of 635 customers have a negative gross margin over all months", async () => {
    expect(
      await askOne(
        flat,
        `select count(*) filter (margin < 0) as negative, count(*) as customers
         from (select sum(gross_margin) as margin from customer_months group by customer_id)`,
      ),
    ).toEqual({ negative: 335, customers: 635 });
  });

  test("the effects of each bridge add up to the change of the margin, customer by customer", async () => {
    expect(await unexplained(flat)).toEqual([]);
    expect(await bridgedCounts(flat)).toEqual([
      { comparison: "baseline", customers: 229 },
      { comparison: "prior", customers: 579 },
    ]);
  });

  test("two steps of a year lead from 2011 to now for every customer", async () => {
    expect(await unchained(flat, "2010-12-01", "2011-11-30")).toEqual([]);
    expect(
      await ask(
        flat,
        "select year_to::varchar as year_to, count(distinct customer_id) as customers from year_bridges group by all order by all",
      ),
    ).toEqual([
      { year_to: "2012-11-30", customers: 428 },
      { year_to: "2013-11-30", customers: 579 },
    ]);
  });

  test("the largest drifts are what their own lines give by the shares and margins of metrics.md", async () => {
    expect(await spotChecked(flat, 6)).toEqual([]);
  });

  test("what had crept in a month ago is what a report as of that month says", async () => {
    const earlier = await place.build(
      place.linked(["as_of: 2013-10", ...oneFile], { "lines.csv": wholesale }),
    );
    const drifts = (column: string) =>
      `select customer_id, ${column}::double as drift from customers where ${column} is not null order by all`;
    const then = await ask(earlier, drifts("drift_amount"));
    expect(then).toHaveLength(192);
    expect(await ask(flat, drifts("drift_amount_month_ago"))).toEqual(then);
  }, 60_000);

  test("a group's revenue now is that of its lines", async () => {
    expect(
      await ask(
        flat,
        `with bridged as (
           select product_group, sum(revenue_after) as bridged from group_bridges where comparison = 'prior' group by all
         ),
         lines as (
           select product_group, sum(line.revenue) as revenue from invoice_lines as line cross join report_facts
           where date between current_from and current_to group by all
         )
         select * from bridged full join lines using (product_group)
         where coalesce(bridged, 0) <> coalesce(revenue, 0)`,
      ),
    ).toEqual([]);
  });

  test("the Dutch export (;, 1.234,56, dd-mm-yyyy, Windows-1252) was read as such", async () => {
    expect(
      await askOne(
        dutch,
        "select encoding, delimiter, decimal_mark, date_format, rows_read from source_files",
      ),
    ).toEqual({
      encoding: "windows-1252",
      delimiter: ";",
      decimal_mark: ",",
      date_format: "dd-mm-yyyy",
      rows_read: 60_855,
    });
  });

  test("the Dutch export gives each customer the same money but for rounding each line to cents", async () => {
    const sums =
      "select customer_id, count(*) as lines, sum(revenue) as revenue, sum(cost) as cost from invoice_lines group by all";
    const [left, right] = [await ask<Sum>(flat, sums), await ask<Sum>(dutch, sums)];
    const byId = new Map(right.map((sum) => [sum.customer_id, sum]));
    const off = left.filter(({ customer_id, lines, revenue, cost }) => {
      const other = byId.get(customer_id);
      const bearable = lines * 0.005 + 1e-9;
      return (
        other?.lines !== lines ||
        Math.abs(other.revenue - revenue) > bearable ||
        Math.abs(other.cost - cost) > bearable
      );
    });
    expect([left.length, right.length, off]).toEqual([635, 635, []]);
  });
});

interface Sum {
  customer_id: string;
  lines: number;
  revenue: number;
  cost: number;
}

describe.skipIf(isAbsent)(`superstore ${skipped}`, () => {
  let store: Database;
  beforeAll(async () => {
    store = await place.build(
      place.linked(oneFile, { "lines.csv": `${shared}superstore/Sample - Superstore (2016-2019).csv` }),
    );
  }, 60_000);

  test("revenue, profit as gross margin, customers and period are the control figures", async () => {
    expect(
      await askOne(
        store,
        `select count(*) as lines, count(distinct customer_id) as customers, round(sum(revenue), 2)::double as revenue,
           round(sum(revenue - cost), 2)::double as profit, min(date)::varchar as first, max(date)::varchar as last
         from invoice_lines`,
      ),
    ).toEqual({
      lines: 9_994,
      customers: 793,
      revenue: 2_297_200.86,
      profit: 286_397.02,
      first: "2016-01-03",
      last: "2019-12-30",
    });
  });

  test("the pyramid of calendar 2019 by revenue has the control sizes and values", async () => {
    expect(
      await ask(
        store,
        `select tier, customer_count as customers, round(value, 2)::double as value from pyramid_tiers
         where measure = 'revenue' and period = 'current' and tier <> 'inactive' order by threshold desc`,
      ),
    ).toEqual([
      { tier: "top", customers: 7, value: 69_945.33 },
      { tier: "large", customers: 28, value: 136_736.75 },
      { tier: "medium", customers: 104, value: 234_888.1 },
      { tier: "small", customers: 554, value: 291_645.08 },
    ]);
  });

  test("the effects of each bridge add up to the change of the margin, customer by customer", async () => {
    expect(await unexplained(store)).toEqual([]);
    expect(await bridgedCounts(store)).toEqual([
      { comparison: "baseline", customers: 498 },
      { comparison: "prior", customers: 772 },
    ]);
  });

  test("concentration and the whale curve of 2019 are what the lines give by other formulas", async () => {
    // By hand in SQL over the export: Gini as the mean difference of all pairs ÷ twice the mean.
    expect(
      await askOne(
        store,
        `select revenue_count, revenue_left, round(gini, 6) as gini, round(effective_number, 4) as effective,
           round(largest_share, 6) as largest, round(ten_share, 6) as ten, round(value_peak, 2)::double as peak,
           round(value_total, 2)::double as total, loss_count from pyramid_sums`,
      ),
    ).toEqual({
      ...{ revenue_count: 693, revenue_left: 0, gini: 0.585829, effective: 238.0104 },
      ...{ largest: 0.019371, ten: 0.119942, peak: 130_949.42, total: 93_439.27, loss_count: 146 },
    });
  });

  test("three steps of a year lead from 2016 to 2019 for every customer", async () => {
    expect(await unchained(store, "2016-01-01", "2016-12-31")).toEqual([]);
    expect(
      await ask(store, "select count(*) as steps from (select distinct year_to from year_bridges)"),
    ).toEqual([{ steps: 3 }]);
  });

  test("the largest drifts are what their own lines give by the shares and margins of metrics.md", async () => {
    expect(await spotChecked(store, 5)).toEqual([]);
  });
});

describe.skipIf(isAbsent)(`classicmodels ${skipped}`, () => {
  const yaml = (...exclude: string[]) => [
    "sources:",
    "  invoice_lines: {file: orderdetails.csv}",
    "  invoices:",
    "    - file: orders.csv",
    ...exclude,
    "  products: {file: products.csv}",
    "  customers: {file: customers.csv}",
  ];
  const tables = ["orderdetails.csv", "orders.csv", "products.csv", "customers.csv"];
  const exports = Object.fromEntries(tables.map((name) => [name, `${shared}classicmodels/${name}`]));
  let all: Database;
  let kept: Database;
  beforeAll(async () => {
    all = await place.build(place.linked(yaml(), exports));
    kept = await place.build(place.linked(yaml("      exclude: {status: [Cancelled]}"), exports));
  }, 60_000);

  test("lines joined with their orders and products give the control figures", async () => {
    expect(
      await askOne(
        all,
        `select count(*) as lines, count(distinct invoice_id) as orders, sum(revenue)::double as revenue,
           sum(cost)::double as goods, min(date)::varchar as first, max(date)::varchar as last from invoice_lines`,
      ),
    ).toEqual({
      lines: 2_996,
      orders: 326,
      revenue: 9_604_190.61,
      goods: 5_778_310.36,
      first: "2003-01-06",
      last: "2005-05-31",
    });
  });

  test("98 of the 122 customers in the file have orders; the others stay in, at zero", async () => {
    expect(
      await askOne(
        all,
        `select count(*) as customers, count(*) filter (months_of_history > 0) as with_orders,
           count(*) filter (is_in_master) as in_master,
           sum(revenue) filter (months_of_history = 0)::double as revenue_of_others from customers`,
      ),
    ).toEqual({ customers: 122, with_orders: 98, in_master: 122, revenue_of_others: 0 });
  });

  test("excluding Cancelled orders leaves out 79 lines of 238,854.18, counted as excluded", async () => {
    expect(
      await askOne(
        kept,
        `select rows_read, rows_used, rows_excluded, revenue_read::double as revenue_read, revenue_used::double as revenue_used,
           revenue_excluded::double as revenue_excluded from source_files where source = 'invoice_lines'`,
      ),
    ).toEqual({
      rows_read: 2_996,
      rows_used: 2_917,
      rows_excluded: 79,
      revenue_read: 9_604_190.61,
      revenue_used: 9_365_336.43,
      revenue_excluded: 238_854.18,
    });
  });

  test("the effects of each bridge add up to the change of the margin, customer by customer", async () => {
    expect(await unexplained(all)).toEqual([]);
    expect(await bridgedCounts(all)).toEqual([
      { comparison: "baseline", customers: 3 },
      { comparison: "prior", customers: 98 },
    ]);
  });
});

describe.skipIf(isAbsent)(`uk-online-retail ${skipped}`, () => {
  let shop: Database;
  beforeAll(async () => {
    shop = await place.build(
      place.linked(oneFile, { "lines.csv": `${shared}uk-online-retail/2010-2011_online_retail.csv` }),
    );
  }, 120_000);

  test("quantity × price, the unassigned bucket and the credits are the control figures", async () => {
    expect(
      await askOne(
        shop,
        `select count(*) as lines, sum(revenue)::double as revenue,
           count(*) filter (customer_id = 'unassigned') as unassigned_lines,
           sum(revenue) filter (customer_id = 'unassigned')::double as unassigned,
           count(distinct customer_id) filter (customer_id <> 'unassigned') as customers,
           count(*) filter (starts_with(invoice_id, 'C')) as credit_lines,
           count(*) filter (quantity < 0) as negative_quantities from invoice_lines`,
      ),
    ).toEqual({
      lines: 541_909,
      revenue: 9_747_747.934,
      unassigned_lines: 135_080,
      unassigned: 1_447_682.12,
      customers: 4_372,
      credit_lines: 9_288,
      negative_quantities: 10_624,
    });
  });

  test("5,268 exact duplicates are a finding and stay in", async () => {
    expect(await ask(shop, "select severity, row_count from data_quality where rule = 'duplicates'")).toEqual(
      [{ severity: "warning", row_count: 5_268 }],
    );
  });

  test("ids written 17850.0 are 17850, with what the export wrote beside them", async () => {
    expect(
      await ask(shop, "select customer_id, customer_id_raw from customers where customer_id like '17850%'"),
    ).toEqual([{ customer_id: "17850", customer_id_raw: "17850.0" }]);
    expect(
      await ask(shop, "select customer_id from customers where customer_id not similar to '[0-9]{5}'"),
    ).toEqual([]);
  });

  test("nine days of December 2011 make no month: as of November", async () => {
    expect(
      await askOne(shop, "select as_of::varchar as as_of, data_to::varchar as data_to from report_facts"),
    ).toEqual({ as_of: "2011-11-30", data_to: "2011-12-09" });
  });

  test("twelve months have no year before: nothing of it is zero, and nothing is compared with it", async () => {
    expect(
      await askOne(
        shop,
        `select revenue::double as revenue, revenue_prior, (select count(revenue_prior) from customers) as customers,
           (select count(*) from margin_bridges) as effects, (select count(*) from movements) as moves from report_facts`,
      ),
    ).toEqual({ revenue: 9_314_079.924, revenue_prior: null, customers: 0, effects: 0, moves: 0 });
  });
});
