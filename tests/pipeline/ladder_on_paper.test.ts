import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/pipeline/build.js";
import { ask, Place } from "../fixtures/pipeline/folder.js";

/**
 * Six customers over 26 months, January 2023 to February 2025, small enough for a sheet of paper. Every month the same but
 * for what is said: revenue, cost, hours of the order desk at 40 and of field sales at 100 an hour.
 *
 *   A  1,000   600   2 desk
 *   B    800   700          2 field
 *   C    500   400   2 desk           700 from December 2024 on
 *   D    300   150                    a rebate of 5% from March 2024 on
 *   E    200   100                    stops after December 2023
 *   F    100    40   1 desk           begins in March 2024, 150 from November 2024 on
 *
 * Each team can work 40 × 46 × 0.5 = 920 hours a year; together an hour costs (36,800 + 92,000) ÷ 1,840 = 70.
 */
const months = Array.from({ length: 26 }, (_, i) => new Date(Date.UTC(2023, i, 1)).toISOString().slice(0, 7));
interface Sold {
  id: string;
  revenue: number;
  cost: number;
  from?: string;
  to?: string;
  later?: [month: string, revenue: number];
}
const sold: Sold[] = [
  { id: "A", revenue: 1000, cost: 600 },
  { id: "B", revenue: 800, cost: 700 },
  { id: "C", revenue: 500, cost: 400, later: ["2024-12", 700] },
  { id: "D", revenue: 300, cost: 150 },
  { id: "E", revenue: 200, cost: 100, to: "2023-12" },
  { id: "F", revenue: 100, cost: 40, from: "2024-03", later: ["2024-11", 150] },
];
const served = [
  { id: "A", activity: "order", hours: 2 },
  { id: "B", activity: "visit", hours: 2 },
  { id: "C", activity: "order", hours: 2 },
  { id: "F", activity: "order", hours: 1, from: "2024-03" },
];
const team = (name: string, cost: number, activity: string) =>
  `  - {name: ${name}, cost_per_year: ${cost}, people: 1, hours_per_week: 40, weeks: 46, practical_share: 0.5, activities: [${activity}]}`;
const files = {
  "report.yaml": [
    "tiers: {cuts: {top: 20, large: 40, medium: 60}}",
    "teams:",
    team("Desk", 36800, "order"),
    team("Field", 92000, "visit"),
    "sources:",
    "  invoice_lines: {file: lines.csv}",
    "  hours: {file: hours.csv}",
    "  agreements: {file: agreements.csv}",
  ],
  "lines.csv": [
    "invoice,date,customer,amount,cost",
    ...sold.flatMap(({ id, revenue, cost, from = "0", to = "9", later: [since, then] = ["9", 0] }) =>
      months
        .filter((month) => month >= from && month <= to)
        .map((month) => `${id}${month},${month}-28,${id},${month >= since ? then : revenue}.00,${cost}.00`),
    ),
  ],
  "hours.csv": [
    "date,customer,hours,activity",
    ...served.flatMap(({ id, activity, hours, from = "0" }) =>
      months.filter((month) => month >= from).map((month) => `${month}-10,${id},${hours}.0,${activity}`),
    ),
  ],
  "agreements.csv": ["customer,valid_from,rebate", "D,2024-03-01,5%"],
};

const place = new Place();
let built: Database;
beforeAll(async () => {
  built = await place.build(place.folder(files));
});
afterAll(() => place.remove());

describe("six customers on paper, March 2024 to February 2025", () => {
  test("the ladder of each, and its tiers", async () => {
    const found = await ask(
      built,
      `select customer_id, revenue, gross_margin, cost_to_serve, contribution, round(contribution_per_hour, 2)::double as per_hour, hours,
         tier_revenue, tier_contribution, profitability_tier, contribution_prior
       from customers order by customer_id`,
    );
    const names = [
      ...["customer_id", "revenue", "gross_margin", "cost_to_serve", "contribution", "per_hour", "hours"],
      ...["tier_revenue", "tier_contribution", "profitability_tier", "contribution_prior"],
    ];
    expect(found.map((row) => names.map((name) => (row as Record<string, unknown>)[name]))).toEqual([
      ["A", 12_000, 4_800, 960, 3_840, 200, 24, "top", "top", "platinum", 3_840],
      ["B", 9_600, 1_200, 2_400, -1_200, 50, 24, "large", "small", "lead", -1_200],
      ["C", 6_600, 1_800, 960, 840, 75, 24, "medium", "medium", "iron", 240],
      ["D", 3_600, 1_800, 0, 1_620, null, 0, "small", "large", "platinum", 1_800],
      ["E", 0, 0, 0, 0, null, 0, "inactive", "inactive", null, 1_000],
      ["F", 1_400, 920, 480, 440, 76.67, 12, "small", "small", "gold", 0],
    ]);
  });

  test("the portfolio: every rung is the sum of the customers' rungs", async () => {
    expect(
      await ask(
        built,
        "select revenue, gross_margin, cost_to_serve, contribution, hours, hour_rate, active_count from report_facts",
      ),
    ).toEqual([
      {
        revenue: 33_200,
        gross_margin: 10_520,
        cost_to_serve: 4_800,
        contribution: 5_540,
        hours: 84,
        hour_rate: 70,
        active_count: 5,
      },
    ]);
    expect(await ask(built, "select sum(rebate)::double as rebate from customer_months")).toEqual([
      { rebate: 180 },
    ]);
  });

  test("the teams: what their hours cost, and what nobody used", async () => {
    expect(
      await ask(
        built,
        `select team, cost, rate, hours, cost_to_serve, unused_hours, unused_cost, round(coverage, 4) as coverage
         from teams where period = 'current' order by team`,
      ),
    ).toEqual([
      {
        ...{ team: "Desk", cost: 36_800, rate: 40, hours: 60, cost_to_serve: 2_400 },
        ...{ unused_hours: 860, unused_cost: 34_400, coverage: 0.0652 },
      },
      {
        ...{ team: "Field", cost: 92_000, rate: 100, hours: 24, cost_to_serve: 2_400 },
        ...{ unused_hours: 896, unused_cost: 89_600, coverage: 0.0261 },
      },
    ]);
  });

  test("the movements of a year by revenue: one came, one stopped, the others stood", async () => {
    const moves = await ask(
      built,
      `select basis, tier_prior, tier, customer_count, value_change from movements where measure = 'revenue'
       order by basis, tier_prior, tier`,
    );
    const same = [
      { tier_prior: "large", tier: "large", customer_count: 1, value_change: 0 },
      { tier_prior: "medium", tier: "medium", customer_count: 1, value_change: 600 },
      { tier_prior: "none", tier: "small", customer_count: 1, value_change: 1_400 },
      { tier_prior: "small", tier: "inactive", customer_count: 1, value_change: -2_000 },
      { tier_prior: "small", tier: "small", customer_count: 1, value_change: 0 },
      { tier_prior: "top", tier: "top", customer_count: 1, value_change: 0 },
    ];
    expect(moves).toEqual([
      ...same.map((move) => ({ basis: "frozen", ...move })),
      ...same.map((move) => ({ basis: "rank", ...move })),
    ]);
  });

  test("a label changes once two months agree: F earns 70 an hour in December and is gold from January", async () => {
    const labels = await ask<{ customer_id: string; month: string; profitability_tier: string }>(
      built,
      "select customer_id, month::varchar as month, profitability_tier from tier_months where customer_id in ('C', 'F') order by all",
    );
    const of = (id: string) =>
      labels
        .filter(({ customer_id }) => customer_id === id)
        .map(({ month, profitability_tier }) => `${month.slice(0, 7)} ${profitability_tier}`);
    expect(of("F")).toEqual([
      ...months.slice(14, 24).map((month) => `${month} iron`),
      "2025-01 gold",
      "2025-02 gold",
    ]);
    // C reaches 75 an hour in February only: one month is not enough.
    expect(of("C")).toEqual(months.slice(11).map((month) => `${month} iron`));
  });

  test("the tiers of every month: E falls out in the month in which its last line leaves the window", async () => {
    const tiers = await ask<{ month: string; tier_revenue: string }>(
      built,
      "select month::varchar as month, tier_revenue from tier_months where customer_id = 'E' order by month",
    );
    expect(tiers.map(({ month, tier_revenue }) => `${month.slice(0, 7)} ${tier_revenue}`)).toEqual(
      months.slice(11, 23).map((month) => `${month} small`),
    );
  });
});

describe("the same customers cut by other rules", () => {
  const withTiers = (rule: string) =>
    place.build(
      place.folder({ ...files, "report.yaml": [`tiers: ${rule}`, ...files["report.yaml"].slice(1)] }),
    );
  const tiersOf = async (database: Database) =>
    (
      await ask<{ customer_id: string; tier_revenue: string; tier_contribution: string }>(
        database,
        "select customer_id, tier_revenue, tier_contribution from customers order by customer_id",
      )
    ).map(
      ({ customer_id, tier_revenue, tier_contribution }) =>
        `${customer_id} ${tier_revenue} ${tier_contribution}`,
    );

  test("by thresholds for revenue; contribution keeps the cuts", async () => {
    const rule =
      "{thresholds: {revenue: {top: 10000, large: 9600, medium: 3600}}, cuts: {top: 20, large: 40, medium: 60}}";
    expect(await tiersOf(await withTiers(rule))).toEqual([
      "A top top",
      "B large small",
      "C medium medium",
      "D medium large",
      "E inactive inactive",
      "F small small",
    ]);
  });

  test("by shares of value: 36% of revenue is A's, and B crosses the half", async () => {
    expect(await tiersOf(await withTiers("{shares: {top: 50, large: 80, medium: 95}}"))).toEqual([
      "A top top",
      "B top small",
      "C large medium",
      "D medium large",
      "E inactive inactive",
      "F small medium",
    ]);
  });
});
