import { describe, expect, it } from "vitest";
import { isDue, talkResult, tallyTalks, type Judged } from "../../../src/lib/talk/talk_result.js";

const talk = (given: Partial<Judged> = {}): Judged => ({
  outcome: "tested",
  date: new Date("2026-02-11"),
  review_on: new Date("2026-10-28"),
  target_amount: 1000,
  effect_amount: 1000,
  p_value: 0.0022,
  is_season: false,
  ...given,
});

describe("talkResult", () => {
  it.each([
    ["reached", {}],
    ["more", { effect_amount: 999 }],
    ["more", { target_amount: null }],
    ["more", { target_amount: -50 }],
    ["no_difference", { p_value: 0.0501 }],
    ["reached", { p_value: 0.05 }],
    ["less", { effect_amount: -400 }],
    ["no_difference", { effect_amount: -400, p_value: 0.3 }],
    ["season", { is_season: true }],
    ["season", { effect_amount: -400, is_season: true }],
    ["no_difference", { p_value: 0.3, is_season: true }],
    ["less", { effect_amount: -400, is_season: null }],
    ["too_early", { outcome: "too_early", effect_amount: null, p_value: null }],
    ["not_separable", { outcome: "not_separable", effect_amount: null, p_value: null }],
  ] as const)("is %s for %o", (result, given) => expect(talkResult(talk(given))).toBe(result));
});

describe("isDue", () => {
  const asOf = new Date("2026-10-31");
  it.each([
    ["2026-10-31", true],
    ["2026-11-01", false],
    ["2026-01-01", false],
  ])("of a conversation of 11 February 2026, review %s: %s", (day, due) =>
    expect(isDue(talk({ review_on: new Date(day) }), asOf)).toBe(due),
  );
  it("is never without a review date", () => expect(isDue(talk({ review_on: null }), asOf)).toBe(false));
});

describe("tallyTalks", () => {
  it("counts every result and sums only what yields more", () => {
    const rows = [
      talk(),
      talk({ effect_amount: 250, target_amount: 500 }),
      talk({ effect_amount: 100, target_amount: -9 }),
      talk({ effect_amount: -400 }),
      talk({ is_season: true }),
      talk({ p_value: 0.4 }),
      talk({ outcome: "too_early", effect_amount: null, p_value: null }),
    ];
    const { count, results, effect, target } = tallyTalks(rows);
    expect([count, effect, target]).toEqual([7, 1350, 1500]);
    expect(results).toMatchObject({
      reached: 1,
      more: 2,
      less: 1,
      season: 1,
      no_difference: 1,
      too_early: 1,
      no_cost: 0,
    });
  });
});
