import { expect, test } from "vitest";
import { summaryPicks, summarySums, type Summarised } from "../../src/lib/summary_sums.js";

const customer = (customer_id: string, given: Partial<Summarised> = {}): Summarised => ({
  ...{
    customer_id,
    is_active: true,
    is_collective: false,
    silent_since: null,
    is_leak: null,
    hours: null,
    contribution_per_hour: null,
  },
  ...{ revenue: 0, revenue_prior: 0, gross_margin: null, gross_margin_prior: null },
  ...{ contribution: null, contribution_prior: null, tier_revenue: null, tier_revenue_prior: null },
  ...{ tier_gross_margin: null, tier_gross_margin_prior: null },
  ...{ tier_contribution: null, tier_contribution_prior: null },
  ...{
    drift_amount: null,
    drift_amount_month_ago: null,
    drift_change_effect: null,
    drift_change_amount: null,
  },
  ...given,
});

const rows = [
  customer("1", {
    drift_amount: -900,
    is_leak: true,
    drift_amount_month_ago: -400,
    drift_change_effect: "cost",
    drift_change_amount: -480,
  }),
  customer("2", { drift_amount: -100, drift_amount_month_ago: -100 }),
  customer("3", { drift_amount: 300, contribution: -50, hours: 20 }),
  customer("4", {
    contribution: 950,
    hours: 1,
    contribution_per_hour: 950,
    tier_revenue_prior: "small",
    tier_revenue: "top",
    revenue: 10,
  }),
  customer("5", { contribution: -70, hours: -3, is_active: false }),
  customer("6", { contribution: 50, hours: 79, contribution_per_hour: 1 }),
];

test("summarySums(customers) counts and adds up what the summary says of all customers", () => {
  expect(summarySums(rows)).toEqual({
    ...{ drift_count: 3, leak_count: 2, leak_amount: -1000, standing_count: 1 },
    ...{ leak_now: -1000, leak_then: -500, first_count: 0, first_amount: 0 },
    ...{ change_effect: "cost", change_amount: -480 },
    ...{ loss_count: 1, loss_amount: -50, loss_hours: 20, hours: 100, contribution: 1000 },
    usual_per_hour: 475.5,
  });
});

test("summarySums counts who loses by gross margin where no hours are known", () => {
  const bare = [customer("1", { gross_margin: -30 }), customer("2", { gross_margin: 80 }), customer("3")];
  const { loss_count, loss_amount } = summarySums(bare);
  expect([loss_count, loss_amount]).toEqual([1, -30]);
});

test("summarySums of nobody is nil, and knows of no month ago", () => {
  const { leak_now, leak_then, leak_amount, change_effect, hours } = summarySums([]);
  expect([leak_now, leak_then, leak_amount, change_effect, hours]).toEqual([null, null, 0, null, 0]);
});

test("summaryPicks(customers, measure) names whom a list names, and ranks the overlooked", () => {
  expect(summaryPicks(rows, "revenue")).toEqual([
    { customer_id: "1", overlooked_rank: null, stopped_rank: null },
    { customer_id: "3", overlooked_rank: null, stopped_rank: null },
    { customer_id: "4", overlooked_rank: 1, stopped_rank: null },
  ]);
});

test("summaryPicks(customers, measure) ranks who stopped ordering apart from the overlooked", () => {
  const gone = customer("7", {
    ...{ contribution: 400, hours: 1, contribution_per_hour: 400, revenue: 90 },
    silent_since: new Date("2026-04-01"),
  });
  expect(summaryPicks([...rows, gone], "contribution").at(-1)).toEqual({
    ...{ customer_id: "7", overlooked_rank: null, stopped_rank: 1 },
  });
});

test("summaryPicks of many names no more than the lists hold", () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    customer(String(at), { drift_amount: -at, is_leak: at % 2 === 0, drift_amount_month_ago: -at / 2 }),
  );
  const named = summaryPicks(many, "revenue").map(({ customer_id }) => Number(customer_id));
  expect(named).toHaveLength(10);
  expect(Math.max(...named)).toBe(499);
});
