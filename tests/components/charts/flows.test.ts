import { JSDOM } from "jsdom";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MovementFlows } from "../../../src/components/charts/movement_flows.js";
import { placeFlows } from "../../../src/components/charts/place_flows.js";
import { pyramid } from "../../../src/lib/words/pyramid.js";
import { drawing } from "./chart_options.js";
import { plain, texts } from "./drawing.js";
import type { Standing } from "../../../src/lib/tiers/standings.js";
import type { Movement } from "../../../src/schema.js";

const row = (
  tier_prior: Standing,
  tier: Standing,
  customer_count: number,
  value_change: number,
): Movement => ({
  measure: "revenue",
  basis: "rank",
  tier_prior,
  tier,
  customer_count,
  value_change,
});
const rows = [
  row("top", "top", 2, 500),
  row("large", "top", 1, 900),
  row("medium", "small", 3, -400),
  row("small", "inactive", 4, -300),
  row("none", "small", 5, 250),
];

describe("MovementFlows", () => {
  const { window } = new JSDOM("");
  const onFlow = vi.fn();
  const figure = MovementFlows(rows, {
    ...drawing(),
    document: window.document,
    text: pyramid.en,
    measure: "revenue",
    basis: "rank",
    onFlow,
  });

  it("leaves out who stayed, and says what rising and falling did", () =>
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toContain(
      "13 customers changed place, 2 stayed: those who rose or came changed the total by +€1,150, those who fell or left by −€700.",
    ));
  it("says of each place how many moved from there, and how many came", () =>
    expect(texts(figure, ".flow-count")).toEqual(["1 moved", "3 moved", "4 moved", "5 came"]));
  it("labels every band with its number, where it came from and its amount", () =>
    expect(texts(figure, ".flow-label")).toEqual([
      "1 from Large+€900",
      "3 from Medium−€400",
      "5 new+€250",
      "4 from Small−€300",
    ]));
  it("says in the tip of a band how many customers it holds", () =>
    expect(
      [...figure.querySelectorAll(".flow")].slice(0, 2).map((band) => plain(band.getAttribute("data-tip"))),
    ).toEqual([
      "1 customer: Large a year ago, Top now, +€900",
      "3 customers: Medium a year ago, Small now, −€400",
    ]));
  it("names a band that opens by its own words, and describes it by the whole sentence", () => {
    const band = figure.querySelector(".flow")!;
    expect(band.hasAttribute("aria-label")).toBe(false);
    expect(plain(band.querySelector("desc")!.textContent)).toBe(
      "1 customer: Large a year ago, Top now, +€900",
    );
  });
  it("opens the customers of a band by mouse and by keyboard", () => {
    const band = figure.querySelector<SVGElement>("[data-flow='medium.small']")!;
    const { Event, KeyboardEvent } = band.ownerDocument.defaultView!;
    band.dispatchEvent(new Event("click"));
    expect(onFlow).toHaveBeenLastCalledWith("medium", "small");
    const next = figure.querySelector<SVGElement>("[data-flow='none.small']")!;
    next.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(onFlow).toHaveBeenCalledTimes(1);
    next.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    expect(onFlow).toHaveBeenLastCalledWith("none", "small");
  });
});

describe("placeFlows", () => {
  const places = ["a", "b", "c", "d"] as const;
  const flow = fc.record({
    prior: fc.constantFrom(...places),
    now: fc.constantFrom(...places),
    count: fc.integer({ min: 1, max: 10_000 }),
    change: fc.constant(0),
  });
  const flows = fc.uniqueArray(flow, { minLength: 1, maxLength: 12, selector: (one) => one.prior + one.now });

  it("never lets two bands or two lines of text overlap on a side", () =>
    fc.assert(
      fc.property(flows, (given) => {
        const { flows: placed, height } = placeFlows(given, places);
        const middles = placed.map((one) => (one.rightFrom + one.rightTo) / 2).sort((a, b) => a - b);
        middles.slice(1).forEach((y, i) => expect(y - middles[i]!).toBeGreaterThanOrEqual(17.99));
        for (const [from, to] of [
          ["leftFrom", "leftTo"],
          ["rightFrom", "rightTo"],
        ] as const) {
          const spans = placed.map((one) => [one[from], one[to]] as const).sort((a, b) => a[0] - b[0]);
          spans.slice(1).forEach(([top], i) => expect(top).toBeGreaterThanOrEqual(spans[i]![1] - 1e-9));
          expect(spans[0]![0]).toBeGreaterThanOrEqual(-1e-9);
          expect(spans.at(-1)![1]).toBeLessThanOrEqual(height + 1e-9);
        }
      }),
      { numRuns: 100 },
    ));
  it("keeps the thickness of a band the same at both ends", () =>
    fc.assert(
      fc.property(flows, (given) => {
        for (const one of placeFlows(given, places).flows)
          expect(one.rightTo - one.rightFrom).toBeCloseTo(one.leftTo - one.leftFrom, 9);
      }),
      { numRuns: 50 },
    ));
});
