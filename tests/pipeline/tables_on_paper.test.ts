import { describe, expect, test } from "vitest";
import { ask, askOne } from "../fixtures/pipeline/folder.js";
import { builtOnPaper } from "../fixtures/pipeline/paper.js";

const built = builtOnPaper();

/** The columns of a table as plain values: money and counts as numbers, dates as text. */
const all = (sql: string) => ask(built.database, sql);

describe("the invoice lines", () => {
  test("credits are negative however the file signs them, in amount, quantity, cost and discount", async () => {
    expect(
      await all(
        `select invoice_id, quantity::double as quantity, revenue::double as revenue, cost::double as cost,
           discount::double as discount, is_credit from invoice_lines
         where invoice_id in ('B25', 'C2', 'D3') order by invoice_id`,
      ),
    ).toEqual([
      { invoice_id: "B25", quantity: -2, revenue: -100, cost: -60, discount: 0, is_credit: true },
      { invoice_id: "C2", quantity: null, revenue: -250, cost: -150, discount: 0, is_credit: true },
      { invoice_id: "D3", quantity: -5, revenue: -90, cost: -60, discount: -10, is_credit: true },
    ]);
    expect(
      await all("select file, example from data_quality where rule = 'credit-convention' order by file"),
    ).toEqual([
      { file: "lines-quantity.csv", example: "quantity" },
      { file: "lines-type.csv", example: "type" },
    ]);
  });

  test("a discount is found from a share, a percentage, an amount or the product's list price", async () => {
    expect(
      await all(
        `select invoice_id, customer_id, revenue::double as revenue, discount::double as discount, cost::double as cost
         from invoice_lines where invoice_id in ('A1', 'A19', 'B1', 'C1', 'D1', 'U1') order by invoice_id`,
      ),
    ).toEqual([
      { invoice_id: "A1", customer_id: "1001", revenue: 200, discount: 50, cost: 120 },
      { invoice_id: "A19", customer_id: "1001", revenue: 190, discount: 60, cost: 120 },
      { invoice_id: "B1", customer_id: "1002", revenue: 100, discount: 0, cost: 60 },
      { invoice_id: "C1", customer_id: "1003", revenue: 1000, discount: 50, cost: 600 },
      { invoice_id: "D1", customer_id: "1004", revenue: 90, discount: 10, cost: 60 },
      { invoice_id: "U1", customer_id: "unassigned", revenue: 25, discount: 0, cost: 12 },
    ]);
  });
});

describe("customer_months", () => {
  test("a month holds each rung of the ladder; a credit is a line but no order", async () => {
    expect(
      await all(
        `select customer_id, month::varchar as month, revenue::double as revenue, list_revenue::double as list_revenue,
           discount::double as discount, cost::double as cost, gross_margin::double as gross_margin,
           freight::double as freight, orders, lines, quantity, hours, cost_to_serve::double as cost_to_serve,
           contribution::double as contribution
         from customer_months where month between date '2024-02-01' and date '2024-04-01' and customer_id <> '1002'
           and (customer_id <> '1001' or month = date '2024-02-01') order by customer_id, month`,
      ),
    ).toEqual([
      {
        ...{
          customer_id: "1001",
          month: "2024-02-01",
          revenue: 190,
          list_revenue: 250,
          discount: 60,
          cost: 120,
        },
        ...{ gross_margin: 70, freight: 5, orders: 1, lines: 1, quantity: 10, hours: 3 },
        ...{ cost_to_serve: 180, contribution: -115 },
      },
      {
        ...{
          customer_id: "1003",
          month: "2024-03-01",
          revenue: 1000,
          list_revenue: 1050,
          discount: 50,
          cost: 600,
        },
        ...{ gross_margin: 400, freight: 0, orders: 1, lines: 1, quantity: null, hours: 1 },
        ...{ cost_to_serve: 60, contribution: 340 },
      },
      {
        ...{
          customer_id: "1003",
          month: "2024-04-01",
          revenue: -250,
          list_revenue: -250,
          discount: 0,
          cost: -150,
        },
        ...{ gross_margin: -100, freight: 0, orders: 0, lines: 1, quantity: null, hours: 0 },
        ...{ cost_to_serve: 0, contribution: -100 },
      },
      {
        ...{
          customer_id: "unassigned",
          month: "2024-02-01",
          revenue: 25,
          list_revenue: 25,
          discount: 0,
          cost: 12,
        },
        ...{ gross_margin: 13, freight: 0, orders: 1, lines: 1, quantity: 1, hours: 0 },
        ...{ cost_to_serve: 0, contribution: 13 },
      },
      {
        ...{
          customer_id: "unassigned",
          month: "2024-03-01",
          revenue: 0,
          list_revenue: 0,
          discount: 0,
          cost: 0,
        },
        ...{ gross_margin: 0, freight: 0, orders: 0, lines: 0, quantity: null, hours: 0.5 },
        ...{ cost_to_serve: 30, contribution: -30 },
      },
    ]);
  });
});

describe("customers", () => {
  test("the current window of each, with the merged number, the one without a record and the one without lines", async () => {
    expect(
      await all(
        `select customer_id, name, is_in_master, is_active, months_of_history as months, revenue::double as revenue,
           discount::double as discount, gross_margin::double as gross_margin, hours, orders,
           contribution::double as contribution, contribution_per_hour::double as per_hour from customers`,
      ),
    ).toEqual([
      {
        ...{
          customer_id: "1001",
          name: "Alfa",
          is_in_master: true,
          is_active: true,
          months: 30,
          revenue: 2280,
        },
        ...{
          discount: 720,
          gross_margin: 840,
          hours: 36,
          orders: 12,
          contribution: -1380,
          per_hour: 21.6667,
        },
      },
      {
        ...{
          customer_id: "1002",
          name: "Bravo",
          is_in_master: true,
          is_active: true,
          months: 24,
          revenue: 1100,
        },
        ...{ discount: 0, gross_margin: 440, hours: 0, orders: 12, contribution: 440, per_hour: null },
      },
      {
        ...{
          customer_id: "1003",
          name: "Charlie",
          is_in_master: true,
          is_active: true,
          months: 10,
          revenue: 750,
        },
        ...{ discount: 50, gross_margin: 300, hours: 1, orders: 1, contribution: 240, per_hour: 300 },
      },
      {
        ...{
          customer_id: "1004",
          name: "1004",
          is_in_master: false,
          is_active: true,
          months: 19,
          revenue: 90,
        },
        ...{ discount: 10, gross_margin: 30, hours: 0, orders: 1, contribution: 30, per_hour: null },
      },
      {
        ...{ customer_id: "1005", name: "Echo", is_in_master: true, is_active: false, months: 0, revenue: 0 },
        ...{ discount: null, gross_margin: null, hours: null, orders: 0, contribution: null, per_hour: null },
      },
    ]);
  });

  test("the baseline starts where the third order falls; what crept in since is the drift", async () => {
    expect(
      await all(
        `select customer_id, baseline_from::varchar as baseline_from, baseline_to::varchar as baseline_to,
           revenue_baseline::double as revenue, gross_margin_baseline::double as gross_margin, hours_baseline as hours,
           discount_share_baseline as discount_then, discount_share as discount_now,
           hours_per_order_baseline as hours_then, hours_per_order as hours_now,
           drift_amount::double as drift, drift_effect as effect, drift_effect_amount::double as effect_amount,
           drift_amount_month_ago::double as month_ago, drift_change_effect as changed, drift_change_amount::double as by
         from customers where baseline_from is not null`,
      ),
    ).toEqual([
      {
        ...{ customer_id: "1001", baseline_from: "2022-09-01", baseline_to: "2023-08-31", revenue: 2400 },
        ...{
          gross_margin: 960,
          hours: 24,
          discount_then: 0.2,
          discount_now: 0.24,
          hours_then: 2,
          hours_now: 3,
        },
        ...{ drift: -840, effect: "handling_time", effect_amount: -720 },
        ...{ month_ago: -770, changed: "handling_time", by: -60 },
      },
      {
        ...{ customer_id: "1002", baseline_from: "2023-03-01", baseline_to: "2024-02-29", revenue: 1200 },
        ...{ gross_margin: 480, hours: 0, discount_then: 0, discount_now: 0, hours_then: 0, hours_now: 0 },
        ...{ drift: 0, effect: null, effect_amount: null, month_ago: 0, changed: null, by: null },
      },
    ]);
  });
});

test("drift_ranking holds those who have a drift amount, the largest leak first, as customers do", async () => {
  expect(await all("select * from drift_ranking")).toEqual([
    { drift_rank: 1, customer_id: "1001", name: "Alfa" },
    { drift_rank: 2, customer_id: "1002", name: "Bravo" },
  ]);
  expect(
    await all(
      "select customer_id, drift_rank from customers where drift_rank is not null order by drift_rank",
    ),
  ).toEqual([
    { customer_id: "1001", drift_rank: 1 },
    { customer_id: "1002", drift_rank: 2 },
  ]);
});

describe("report_facts", () => {
  test("windows, totals and the unassigned bucket", async () => {
    const { title, company, language, ...facts } = await askOne<Record<string, unknown>>(
      built.database,
      `select * replace (as_of::varchar as as_of, current_from::varchar as current_from, current_to::varchar as current_to,
         prior_from::varchar as prior_from, prior_to::varchar as prior_to, history_from::varchar as history_from,
         data_to::varchar as data_to) from report_facts`,
    );
    expect([title, company, language]).toEqual(["On paper", null, "en"]);
    expect(facts).toEqual({
      ...{ as_of: "2024-12-31", current_from: "2024-01-01", current_to: "2024-12-31" },
      ...{
        prior_from: "2023-01-01",
        prior_to: "2023-12-31",
        history_from: "2022-07-01",
        data_to: "2024-12-28",
      },
      ...{
        currency: "EUR",
        has_cost: true,
        has_hours: true,
        has_quantity: true,
        has_freight: true,
        has_payment_cost: false,
        has_rebate: false,
        hour_rate: 60,
        practical_hours: null,
        coverage: null,
        has_agreements: false,
        bridge_split: "constant_price",
        tier_measure: "contribution",
        customer_count: 5,
        active_count: 4,
        attention_hours: 37,
        attention_contribution: 710,
        drift_count: 2,
      },
      ...{
        revenue: 4245,
        cost: 2622,
        gross_margin: 1623,
        hours: 37.5,
        cost_to_serve: 2250,
        contribution: -687,
      },
      ...{
        unassigned_revenue: 25,
        unassigned_gross_margin: 13,
        unassigned_hours: 0.5,
        collective_count: 0,
        collective_revenue: 0,
        collective_hours: 0,
        never_bought_count: 0,
        never_bought_hours: 0,
        revenue_without_cost: 0,
      },
      ...{ revenue_prior: 3690, gross_margin_prior: 1470, hours_prior: 24, contribution_prior: -30 },
      ...{ line_count: 61, line_revenue: 9135 },
    });
  });
});

describe("the pyramid at 25/50/75%", () => {
  test("tiers by revenue and by contribution, now and a year ago; a negative value is small", async () => {
    expect(
      await all(
        `select customer_id, tier_revenue, tier_contribution, tier_revenue_prior, tier_contribution_prior from customers`,
      ),
    ).toEqual([
      {
        ...{ customer_id: "1001", tier_revenue: "top", tier_contribution: "small" },
        ...{ tier_revenue_prior: "top", tier_contribution_prior: "small" },
      },
      {
        ...{ customer_id: "1002", tier_revenue: "large", tier_contribution: "top" },
        ...{ tier_revenue_prior: "large", tier_contribution_prior: "top" },
      },
      {
        ...{ customer_id: "1003", tier_revenue: "medium", tier_contribution: "large" },
        ...{ tier_revenue_prior: null, tier_contribution_prior: null },
      },
      {
        ...{ customer_id: "1004", tier_revenue: "small", tier_contribution: "medium" },
        ...{ tier_revenue_prior: "medium", tier_contribution_prior: "large" },
      },
      {
        ...{ customer_id: "1005", tier_revenue: null, tier_contribution: null },
        ...{ tier_revenue_prior: null, tier_contribution_prior: null },
      },
    ]);
  });

  test("pyramid_tiers holds each tier's customers, value and hours, the empty ones too", async () => {
    expect(
      await all(
        `select tier, customer_count as customers, value::double as value, hours, threshold::double as threshold
         from pyramid_tiers where measure = 'contribution' and period = 'current' order by tier`,
      ),
    ).toEqual([
      { tier: "inactive", customers: 0, value: 0, hours: 0, threshold: null },
      { tier: "large", customers: 1, value: 240, hours: 1, threshold: 240 },
      { tier: "medium", customers: 1, value: 30, hours: 0, threshold: 30 },
      { tier: "small", customers: 1, value: -1380, hours: 36, threshold: -1380 },
      { tier: "top", customers: 1, value: 440, hours: 0, threshold: 440 },
    ]);
  });

  test("movements by revenue: one fell by rank, one is new", async () => {
    expect(
      await all(
        `select tier_prior, tier, customer_count as customers, value_change::double as change
         from movements where measure = 'revenue' and basis = 'rank' and customer_count > 0 order by change desc`,
      ),
    ).toEqual([
      { tier_prior: "none", tier: "medium", customers: 1, change: 750 },
      { tier_prior: "medium", tier: "small", customers: 1, change: 0 },
      { tier_prior: "large", tier: "large", customers: 1, change: -100 },
      { tier_prior: "top", tier: "top", customers: 1, change: -120 },
    ]);
  });
});

describe("margin_bridges", () => {
  test("each customer's change by cause: discount and handling time, volume, a new product and its service", async () => {
    expect(
      await all(
        `select customer_id, effect, amount::double as amount from margin_bridges
         where comparison = 'prior' and customer_id <> 'unassigned' order by customer_id, effect`,
      ),
    ).toEqual([
      { customer_id: "1001", effect: "discount", amount: -120 },
      { customer_id: "1001", effect: "handling_time", amount: -720 },
      { customer_id: "1002", effect: "volume", amount: -40 },
      { customer_id: "1003", effect: "new", amount: 300 },
      { customer_id: "1003", effect: "service_volume", amount: -60 },
    ]);
  });
});
