import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marginShareSplit } from "../../src/lib/margin_share.js";

const at = (price: number, cost: number, quantity: number) => ({
  quantity,
  revenue: price * quantity,
  cost: cost * quantity,
  listRevenue: null,
});

describe("marginShareSplit(products)", () => {
  it("gives the worked rate and mix of A and B", () => {
    const split = marginShareSplit([
      { product: "A", before: at(10, 6, 100), after: at(11, 7, 90) },
      { product: "B", before: at(20, 15, 50), after: at(19, 15, 80) },
    ]);
    expect(split?.before).toBeCloseTo(0.325, 12);
    expect(split?.after).toBeCloseTo(0.270916, 6);
    expect(split?.rate).toBeCloseTo(-0.038083, 6);
    expect(split?.mix).toBeCloseTo(-0.016001, 6);
  });
  it("a new product with a thinner margin is mix, not rate", () => {
    const split = marginShareSplit([
      { product: "A", before: at(10, 6, 100), after: at(10, 6, 100) },
      { product: "B", before: null, after: at(10, 9, 100) },
    ]);
    expect(split?.rate).toBeCloseTo(0, 12);
    expect(split?.mix).toBeCloseTo(-0.15, 12);
  });
  it("is null without net revenue in one of the periods", () => {
    expect(marginShareSplit([{ product: "A", before: at(10, 6, 1), after: null }])).toBeNull();
    expect(marginShareSplit([])).toBeNull();
  });
  it("rate and mix add up, with free goods and negative margins", () => {
    const period = fc
      .tuple(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 90 }),
      )
      .map(([price, cost, quantity]) => at(price, cost, quantity));
    const product = fc.record({
      product: fc.string(),
      before: fc.option(period),
      after: fc.option(period),
    });
    const sold = { product: "sold", before: at(10, 6, 5), after: at(11, 6, 5) };
    fc.assert(
      fc.property(fc.array(product, { maxLength: 6 }), (products) => {
        const split = marginShareSplit([sold, ...products]);
        expect(split!.rate + split!.mix).toBeCloseTo(split!.after - split!.before, 9);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
