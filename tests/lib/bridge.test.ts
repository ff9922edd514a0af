import { describe, expect, it } from "vitest";
import { addBridges, bridge, type BridgeProduct, type Period } from "../../src/lib/bridge.js";

const zeros = { price: 0, discount: 0, cost: 0, volume: 0, mix: 0, new: 0, lost: 0, not_decomposable: 0 };

/** A period from unit price, unit cost (null: not supplied) and quantity. */
const at = (price: number, cost: number | null, quantity: number, more: Partial<Period> = {}): Period => ({
  quantity,
  revenue: price * quantity,
  cost: cost === null ? null : cost * quantity,
  listRevenue: null,
  ...more,
});
const product = (name: string, before: Period | null, after: Period | null): BridgeProduct => ({
  product: name,
  before,
  after,
});

describe("bridge(products): worked examples", () => {
  const abc = [
    product("A", at(10, null, 1000), at(11, null, 1000)),
    product("B", at(15, null, 800), at(15, null, 700)),
    product("C", at(20, null, 500), at(23, null, 800)),
  ];
  const newAndLost = [
    product("A", at(10, 6, 100), at(11, 7, 90)),
    product("B", at(20, 15, 50), at(19, 15, 80)),
    product("C", at(8, 5, 40), null),
    product("D", null, at(30, 21, 20)),
  ];

  it("A, B and C without cost, in units", () => {
    const effects = bridge(abc, { split: "units" });
    expect(effects).toMatchObject({
      ...zeros,
      price: 2950,
      volume: expect.anything(),
      mix: expect.anything(),
    });
    expect(effects.volume).toBeCloseTo(2973.652174, 6);
    expect(effects.mix).toBeCloseTo(1976.347826, 6);
  });
  it("without cost, quantity is all volume in constant-price euros: each euro earns a euro", () => {
    expect(bridge(abc).volume).toBeCloseTo(4950, 9);
    expect(bridge(abc).mix).toBeCloseTo(0, 9);
  });
  it("new and lost products, in constant-price euros", () => {
    const effects = bridge(newAndLost);
    expect(effects).toMatchObject({
      price: 30,
      cost: -95,
      new: 180,
      lost: -120,
      discount: 0,
      not_decomposable: 0,
    });
    expect(effects.volume).toBeCloseTo(143.05611, 6);
    expect(effects.mix).toBeCloseTo(-48.05611, 6);
  });
  it("new and lost products, in units", () => {
    const effects = bridge(newAndLost, { split: "units" });
    expect(effects).toMatchObject({ price: 30, cost: -95, new: 180, lost: -120 });
    expect(effects.volume).toBeCloseTo(84.019608, 6);
    expect(effects.mix).toBeCloseTo(10.980392, 6);
  });
  it("list prices split the discount out of price: list up 1, discount from 1 to 3 on 100 pieces", () => {
    const before = at(9, 5, 100, { listRevenue: 1000 });
    const after = at(8, 5, 100, { listRevenue: 1100 });
    expect(bridge([product("A", before, after)])).toEqual({ ...zeros, price: 100, discount: -200 });
  });
  it("a list price in one period only leaves all in price", () => {
    const after = at(8, 5, 100, { listRevenue: 1100 });
    expect(bridge([product("A", at(9, 5, 100), after)])).toEqual({ ...zeros, price: -100 });
  });
});

describe("bridge(products): dirty lines", () => {
  it("a credit without quantity is a price effect, also where list prices are known", () => {
    const before = at(10, 6, 50, { listRevenue: 600 });
    const after = at(10, 6, 50, { listRevenue: 600, otherRevenue: -75 });
    expect(bridge([product("A", before, after)])).toEqual({ ...zeros, price: -75 });
  });
  it("credits for what was never bought by quantity are a price effect", () => {
    const credits = at(0, 0, 0, { otherRevenue: -500 });
    expect(bridge([product("year-end bonus", null, credits)])).toEqual({ ...zeros, price: -500 });
  });
  it("more returned than bought in one period makes the whole change not decomposable", () => {
    const returned = at(10, 6, -3);
    expect(bridge([product("A", at(10, 6, 5), returned)])).toEqual({ ...zeros, not_decomposable: -32 });
    expect(bridge([product("A", null, returned)])).toEqual({ ...zeros, not_decomposable: -12 });
    expect(bridge([product("A", returned, null)])).toEqual({ ...zeros, not_decomposable: 12 });
  });
  it("what binary sums leave over of a full return is no quantity", () => {
    const dust = { quantity: 0.1 + 0.2 - 0.3, revenue: 0, cost: 0, listRevenue: null };
    expect(bridge([product("A", at(10, 6, 5), dust)])).toEqual({ ...zeros, not_decomposable: -20 });
  });
  it("so does an amount of the opposite sign, credits included", () => {
    const paidBack = at(-2, 6, 5);
    const credited = at(10, 6, 5, { otherRevenue: -80 });
    expect(bridge([product("A", at(10, 6, 5), paidBack)])).toEqual({ ...zeros, not_decomposable: -60 });
    expect(bridge([product("A", null, credited)])).toEqual({ ...zeros, not_decomposable: -60 });
  });
  it("so does a cost that is known in one period only", () => {
    expect(bridge([product("A", at(10, null, 5), at(10, 6, 5))])).toEqual({
      ...zeros,
      not_decomposable: -30,
    });
  });
  it("free goods stay: giving away what was sold is a price effect", () => {
    const effects = bridge([product("A", at(10, 6, 5), at(0, 6, 5))]);
    expect(effects).toEqual({ ...zeros, price: -50 });
  });
  it("more free goods beside paid ones is mix: the same euros earn less", () => {
    const effects = bridge([
      product("paid", at(10, 6, 10), at(10, 6, 10)),
      product("free", at(0, 2, 5), at(0, 2, 15)),
    ]);
    expect(effects).toEqual({ ...zeros, mix: -20 });
  });
  it("where everything is free, more of it cannot be split", () => {
    expect(bridge([product("free", at(0, 2, 5), at(0, 2, 15))])).toEqual({ ...zeros, not_decomposable: -20 });
  });
  it("nothing bought gives zeros", () => {
    expect(bridge([])).toEqual(zeros);
    expect(bridge([product("A", null, null)])).toEqual(zeros);
  });
});

describe("addBridges(bridges)", () => {
  it("adds effect by effect and fills in those that none has", () => {
    const sum = addBridges([{ price: 5, rate: -2 }, { price: -1, mix: 3 }, {}]);
    expect(sum).toMatchObject({ price: 4, rate: -2, mix: 3, volume: 0, other: 0, order_size: 0 });
    expect(Object.keys(sum)).toHaveLength(13);
  });
});
