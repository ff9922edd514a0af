// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { HandleRow } from "../../../src/components/customer/handle_texts.js";
import { leversAsked, targetOf, unmoved, writeLevers } from "../../../src/components/customer/levers.js";
import { WhatIfView } from "../../../src/components/customer/what_if_view.js";
import { customerYear } from "../../../src/lib/talk/customer_year.js";
import type { PyramidTier } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { plain, texts } from "../charts/drawing.js";
import { customer, report } from "../fixtures.js";

beforeEach(() => history.replaceState(null, "", "/customer.html?id=1"));

/** 40 orders of half an hour at 60, and 100 of rebate on 10,000. */
const one = customer({
  ...{ revenue: 10_000, priced_revenue: 10_000, gross_margin: 4_000, contribution: 2_700 },
  ...{
    cost_to_serve: 1_200,
    hours: 20,
    orders: 40,
    rush_orders: 0,
    tier_contribution: "small",
    drift_amount: -400,
  },
});
const months = [customerMonth("2026-03", { rebate: 100, revenue_without_cost: 2_000 })];
const bound = (tier: PyramidTier["tier"], enters_from: number): PyramidTier => ({
  ...{ measure: "contribution", period: "current", tier, enters_from, leaves_below: 0 },
  ...{
    customer_count: 1,
    value: 0,
    value_share: null,
    hours: null,
    hours_share: null,
    revenue: 0,
    threshold: null,
  },
});
const tiers = [bound("top", 9_000), bound("large", 5_000), bound("medium", 2_890)];
const handle = (given: Partial<HandleRow>): HandleRow => ({
  ...{
    customer_id: "1",
    rank: 1,
    kind: "minutes_per_order",
    basis: "baseline",
    gap: 400,
    amount: 400,
    is_whole: true,
  },
  ...{
    lever_from: 30,
    lever_to: 20,
    revenue: 10_000,
    orders: 40,
    hours_per_order: 0.5,
    usual_hours_per_order: 0.3,
  },
  ...{ rate: 60, margin_share: 0.4, rush_orders: 0, confidence: "measured", months: 12 },
  ...given,
});
const part = (handles: HandleRow[] = [], changes = {}) =>
  WhatIfView({ customer: { ...one, ...changes }, months }, { handles, tiers, report: report() })!;
const cells = (node: Element) => texts(node, "tbody tr");
const said = (node: Element) => plain(node.querySelector(".finding-more")!.textContent);
const press = (node: Element, label: string) =>
  [...node.querySelectorAll("button")].find((button) => button.textContent === label)!.click();

describe("customerYear", () => {
  it("takes the rebate out of the other costs' share, and margin % from the lines whose cost is known", () =>
    expect(customerYear(one, { rebate: 100, revenue_without_cost: 2_000 }, 55)).toEqual({
      ...{
        revenue: 10_000,
        priced_revenue: 10_000,
        gross_margin: 4_000,
        costed_revenue: 8_000,
        other_cost: 100,
      },
      ...{ rebate_share: 0.01, orders: 40, hours: 20, rate: 60, rush_orders: 0 },
    }));
  it("without cost there is no year; without a contribution no hours and no rebate count", () => {
    const sums = { rebate: 100, revenue_without_cost: null };
    expect(customerYear({ ...one, gross_margin: null }, sums, 60)).toBeNull();
    expect(customerYear({ ...one, contribution: null }, sums, 60)).toMatchObject({
      ...{ hours: null, rebate_share: 0, other_cost: 0 },
    });
  });
});

describe("levers in the address", () => {
  const now = { price: 1, minutes_per_order: 30, orders: 40, rush_fee: 0 };
  it("are written as their sliders have them, those that stand as now left out", () => {
    expect(writeLevers({ ...now, price: 1.0125, rush_fee: 7.5 }, now)).toEqual({
      ...{ price: "1.25", minutes: "", orders: "", fee: "7.5" },
    });
    expect(leversAsked({ ...unmoved, price: "1.25", orders: "many" }, now)).toEqual({
      ...now,
      price: 1.0125,
    });
  });
  it("a handle says where its lever goes; a least order value has none", () => {
    expect(targetOf(handle({ kind: "price", lever_to: 1.02 }))).toMatchObject({
      ...{ key: "price", target: { lever: "price", to: 1.02 } },
    });
    expect(targetOf(handle({ kind: "minimum_order", lever_to: 120 }))).toBeNull();
  });
});

describe("WhatIfView", () => {
  it("has a lever for what can be moved; a customer without rush orders has no fee", () =>
    expect(texts(part().node, ".control-label")).toEqual([
      "Prices",
      "Minutes per order",
      "Orders a year, same volume",
    ]));
  it("recomputes contribution, margin and tier as a lever moves, and writes it in the address", () => {
    const { node } = part();
    const price = node.querySelector("input")!;
    price.value = "2";
    price.dispatchEvent(new Event("input"));
    expect(cells(node)).toEqual([
      "Contribution€2,700€2,898+€198",
      "Margin %50.0%51.2%+1.2 pt",
      "Cost to serve€1,200€1,200€0",
      "Tier by contributionSmallMedium",
    ]);
    expect(said(node)).toBe("+€198 a year: 50% of the gap.");
    expect(location.search).toBe("?id=1&price=2");
  });
  it("tells no margin % where all that is sold is margin, as of who sells no goods", () => {
    const { node } = WhatIfView(
      {
        customer: customer({ ...one, gross_margin: 10_000, contribution: 8_700 }),
        months: [customerMonth("2026-03", { rebate: 100 })],
      },
      { handles: [], tiers, report: report() },
    )!;
    expect(cells(node)).toEqual([
      "Contribution€8,700€8,700€0",
      "Cost to serve€1,200€1,200€0",
      "Tier by contributionLargeLarge",
    ]);
  });
  it("opens as the address says, with the baseline as the line to reach, and goes back to now", () => {
    history.replaceState(null, "", "/customer.html?id=1&minutes=15");
    const { node } = part();
    expect(cells(node)[0]).toBe("Contribution€2,700€3,300+€600");
    expect(said(node)).toContain("more than the gap");
    expect(node.querySelector(".bar-target")?.textContent).toBe("At the terms of the baseline: €3,100");
    press(node, "Back to now");
    expect(said(node)).toBe("The gap is €400 a year. Move a lever to see what it does.");
    expect(location.search).toBe("?id=1");
  });
  it("marks where a handle would have a lever, and a click puts it there", () => {
    const { node } = part([
      handle({}),
      handle({ rank: 2, kind: "price", amount: 300, is_whole: false, lever_to: 1.04 }),
    ]);
    expect(texts(node, ".lever-jump")).toEqual(["+4.00% brings +€300", "20 closes the gap"]);
    press(node, "20 closes the gap");
    expect(said(node)).toBe("+€400 a year: that closes the gap.");
    expect(location.search).toBe("?id=1&minutes=20");
  });
  it("closes the gap by the handles in their order, each as far as it may go", () => {
    const { node } = part([
      handle({ amount: 200, is_whole: false, lever_to: 25 }),
      handle({ rank: 2, kind: "price", amount: 400, lever_to: 1.0404 }),
    ]);
    press(node, "Close the gap");
    expect(location.search).toBe("?id=1&price=2.0202&minutes=25");
    expect(said(node)).toBe("+€400 a year: that closes the gap.");
  });
  it("aims at what was agreed where the gap is counted from there", () => {
    const { node } = part([handle({ basis: "agreed" })]);
    expect(node.querySelector(".bar-target")?.textContent).toContain("As agreed");
  });
  it("a customer that yields more than its baseline has no gap, no line and nothing to close", () => {
    const { node } = part([], { drift_amount: 300 });
    expect(node.querySelector(".bar-target")).toBeNull();
    expect(texts(node, "button")).toEqual(["Back to now"]);
  });
  it("a collective card has no gap, as nothing is put on the table with it", () => {
    const { node } = part([], { is_collective: true, drift_amount: -400 });
    expect(node.querySelector(".bar-target")).toBeNull();
    expect(said(node)).toBe("Move a lever to see what it does.");
  });
  it("a change is the difference of what stands beside it", () => {
    history.replaceState(null, "", "?price=0.2");
    // 9.6475% becomes 9.8728%, 355.4 becomes 375.4.
    expect(cells(part([], { gross_margin: 771.8, contribution: 355.4 }).node).slice(0, 2)).toEqual([
      "Contribution€355€375+€20",
      "Margin %9.6%9.9%+0.3 pt",
    ]);
    history.replaceState(null, "", "/");
  });
  it("draws a loss on its own side of zero", () => {
    const { node } = part([], { contribution: -1_000, gross_margin: 300 });
    expect(cells(node)[0]).toBe("Contribution−€1,000−€1,000€0");
    expect(node.querySelectorAll(".bar-zero")).toHaveLength(2);
    expect(part().node.querySelector(".bar-zero")).toBeNull();
    expect(cells(node)[3]).toBe("Tier by contributionSmallSmall");
  });
  it("without a rate, a fee per rush order can be moved all the same, and nothing says otherwise", () => {
    const bare = { ...one, contribution: null, cost_to_serve: null, rush_orders: 4 };
    const { node } = WhatIfView(
      { customer: bare, months },
      { handles: [], tiers, report: report("nl", { contribution: null, hour_rate: null }) },
    )!;
    expect(texts(node, ".control-label")).toEqual(["Prijzen", "Toeslag per spoedorder"]);
    expect(node.textContent).toContain("minuten en orders zijn niet te verschuiven");
  });
  it("without a rate moves prices only", () => {
    const bare = { ...one, contribution: null, cost_to_serve: null };
    const facts = { contribution: null, hour_rate: null };
    const { node } = WhatIfView(
      { customer: bare, months },
      { handles: [], tiers, report: report("en", facts) },
    )!;
    expect(node.querySelectorAll("input").length).toBe(1);
    expect(node.textContent).toContain("minutes and orders cannot be moved");
    expect(cells(node)[0]).toBe("Gross margin€4,000€4,000€0");
  });
});
