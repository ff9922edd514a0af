import { beforeAll, describe, expect, it } from "vitest";
import { runSeed } from "../../bench/detection/run.js";
import { scoreSeed, type SeedScore } from "../../bench/detection/score.js";
import { leakTable, otherTable, precisionTable, summaryOf } from "../../bench/detection/tables.js";
import type { ToldCustomer, Truth } from "../../bench/detection/told.js";
import { visibleSince } from "../../bench/detection/visible.js";

type Story = Truth["stories"][number];

const story = (customer_id: string, given: Partial<Story>): Story => ({
  ...{ story: "contact_person", customer_id, name: "", what: "", begins: "2025-02", effect: "handling_time" },
  ...{ sign: -1, expected_yearly_amount: -1000, expected_yearly_amount_is: "handling_time" },
  ...{ flagged_as_drift: true, merged_into: null, expected_drift_amount: -900, expected_effects: null },
  ...{ baseline: null as unknown as Story["baseline"], current: null },
  ...given,
});
const told = (customer_id: string, given: Partial<ToldCustomer> = {}): ToldCustomer => ({
  ...{ customer_id, is_active: true, is_leak: false, months_of_history: 60, gross_margin: 10_000 },
  ...{ cost_to_serve: 2000, profitability_tier: "gold", drift_effect: null, effects: {}, changes: [] },
  ...given,
});
const change = (series: string, from: string, to: string, yearly_amount = -1000) => ({
  ...{ series, month: from, month_from: from, month_to: to, level_before: 1, level_after: 2, yearly_amount },
});
const score = (stories: Story[], customers: ToldCustomer[], visible: [string, string][] = []) =>
  scoreSeed(
    { stories, conversations: [{ customer_id: "over" }] },
    new Map(customers.map((one) => [one.customer_id, one])),
    new Map(visible),
  );

describe("the score of one demo", () => {
  const found = told("1", {
    is_leak: true,
    drift_effect: "handling_time",
    effects: { handling_time: -1100 },
    changes: [change("hours_per_order", "2025-01", "2025-03")],
  });
  const first = (customers: ToldCustomer[], given: Partial<Story> = {}, visible: [string, string][] = []) =>
    score([story("1", given)], customers, visible).stories[0]!;

  it("counts a leak that is told with its effect, month and euros", () =>
    expect(first([found])).toEqual({
      ...{ story: "contact_person", effect: "handling_time", isLeak: true, isFlagged: true, isKind: true },
      ...{ isMonth: true, isVisibleMonth: true, late: -1, isAmount: true },
    }));
  it("misses it where another effect leads, the amount is off, or the month lies outside", () => {
    expect(first([{ ...found, drift_effect: "cost" }]).isKind).toBe(false);
    expect(first([{ ...found, effects: { handling_time: -1160 } }]).isAmount).toBe(false);
    expect(first([{ ...found, effects: {} }]).isAmount).toBe(false);
    expect(first([found], { begins: "2025-04" }).isMonth).toBe(false);
    expect(first([{ ...found, changes: [change("orders", "2025-01", "2025-03")] }])).toMatchObject({
      isMonth: false,
      late: null,
    });
    expect(first([])).toMatchObject({ isFlagged: false, isKind: false, isMonth: false, isAmount: null });
  });
  it("holds a month that nothing shows against the first that something does", () =>
    expect(first([found], { begins: "2024-10" }, [["1", "2025-02"]])).toMatchObject({
      isMonth: false,
      isVisibleMonth: true,
    }));
  it("counts as told in vain whatever else leads the list, but for what may be told", () => {
    const all = [
      found,
      told("2", { is_leak: true, drift_effect: "cost" }),
      told("3", { is_leak: true, drift_effect: "mix" }),
      told("over", { is_leak: true, drift_effect: "handling_time" }),
      told("4"),
    ];
    const stories = [
      story("1", {}),
      story("3", { story: "big_loss_maker", effect: null, flagged_as_drift: null }),
    ];
    expect(score(stories, all)).toMatchObject({
      flagged: [
        { effect: "handling_time", isPlanted: true },
        { effect: "cost", isPlanted: false },
      ],
      ordinary: 2,
    });
  });
  it("counts rows of the timeline from 5% of the margin on, orders aside", () => {
    const changes = [
      change("margin_share", "2024-01", "2024-01", -500),
      change("margin_share", "2024-01", "2024-01", -499),
      change("orders", "2024-01", "2024-01", -9000),
    ];
    expect(score([story("1", {})], [found, told("2", { changes })]).timeline).toEqual({ planted: 1, all: 2 });
  });
  it("knows a seasonal customer by no dated change of orders, a lapsed one by orders that end", () => {
    const season = { story: "seasonal", begins: null, effect: null, flagged_as_drift: false };
    const orders = change("orders", "2024-01", "2024-02");
    expect(first([told("1")], season)).toMatchObject({ isKind: true, isMonth: null });
    expect(first([told("1", { changes: [orders] })], season).isKind).toBe(false);
    const lapsed = { story: "lapsed", begins: "2024-01", effect: null, flagged_as_drift: false };
    expect(first([told("1", { changes: [{ ...orders, level_after: 0 }] })], lapsed).isKind).toBe(true);
    expect(first([told("1", { changes: [orders] })], lapsed).isKind).toBe(false);
  });
});

it("visibleSince is the month of the story, but where prices are fixed long before any other rises", () => {
  const since = [...visibleSince(1, 60, 60).values()];
  expect(since.length).toBeGreaterThan(18);
  expect(since.filter((month) => month === "2024-01")).toHaveLength(3);
  expect(since.filter((month) => month === "2023-08")).toHaveLength(7);
});

describe("the scoreboard of one small demo", () => {
  let scores: SeedScore[] = [];
  beforeAll(async () => {
    scores = [await runSeed(1, { customers: 80, months: 60 })];
  }, 120_000);

  it("finds nearly all planted leaks by the right effect, and hardly any other", () => {
    const { leaks, recall, precision, months, amounts, falseAlarms } = summaryOf(scores);
    expect(leaks).toBe(18);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(months).toBeGreaterThanOrEqual(0.8);
    expect(amounts).toBeGreaterThanOrEqual(0.8);
    expect(falseAlarms).toBe(0);
  });
  it("has a row for every story in one of its tables", () => {
    const names = new Set(
      [...leakTable(scores), ...otherTable(scores)].join("").match(/(?<=\| )[a-z_]+(?= \|)/g),
    );
    expect(names).toContain("rush_unbilled");
    expect(names).toContain("won_back");
    expect(leakTable(scores).split("\n")).toHaveLength(8);
    expect(otherTable(scores).split("\n")).toHaveLength(9);
    expect(precisionTable(scores)).toContain("| all |");
  });
});
