import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attentionOf, attentionTotals, type AttentionRow } from "../../../src/lib/hours/attention.js";
import { bandOf, sumBands } from "../../../src/lib/hours/attention_bands.js";

describe("bandOf(customer)", () => {
  test.each([
    [0.2, "under_quarter"],
    [0.25, "quarter"],
    [0.49, "quarter"],
    [0.5, "half"],
    [0.99, "half"],
    [1, "even"],
    [1.99, "even"],
    [2, "double"],
    [4, "over_four"],
    [60, "over_four"],
    [0, "under_quarter"],
  ])("attention %d stands in %s", (attention, band) => {
    expect(bandOf({ attention, hours_share: 0.1 })).toBe(band);
  });

  test("hours without contribution have a band of their own; neither hours nor contribution none", () => {
    expect(bandOf({ attention: null, hours_share: 0.1 })).toBe("no_value");
    expect(bandOf({ attention: null, hours_share: 0 })).toBeNull();
  });
});

const shared = (given: readonly AttentionRow[]) =>
  given.map((one) => attentionOf(one, attentionTotals(given)));

describe("sumBands(customers)", () => {
  test("three customers in their bands", () => {
    const rows = shared([
      { customer_id: "A", hours: 10, contribution: 800 },
      { customer_id: "B", hours: 60, contribution: 200 },
      { customer_id: "C", hours: 30, contribution: -50 },
    ]);
    expect(sumBands(rows).filter(({ customer_count }) => customer_count > 0)).toEqual([
      { band: "under_quarter", customer_count: 1, hours_share: 0.1, contribution_share: 0.8 },
      { band: "double", customer_count: 1, hours_share: 0.6, contribution_share: 0.2 },
      { band: "no_value", customer_count: 1, hours_share: 0.3, contribution_share: 0 },
    ]);
  });

  test("whatever the customers, the bands hold all hours and all positive contribution", () => {
    const customers = fc.array(
      fc.record({
        customer_id: fc.string(),
        hours: fc.integer({ min: 0, max: 1000 }),
        contribution: fc.integer({ min: -10_000, max: 100_000 }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(customers, (given) => {
        const rows = shared(given);
        const bands = sumBands(rows);
        const sum = (of: (band: (typeof bands)[number]) => number) =>
          bands.reduce((total, band) => total + of(band), 0);
        expect(sum((band) => band.hours_share)).toBeCloseTo(given.some(({ hours }) => hours > 0) ? 1 : 0, 9);
        if (given.some(({ hours }) => hours > 0))
          expect(sum((band) => band.contribution_share)).toBeCloseTo(
            given.some(({ contribution }) => contribution > 0) ? 1 : 0,
            9,
          );
      }),
    );
  });
});
