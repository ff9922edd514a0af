import { expect, test } from "vitest";
import { bridged, type BridgedLine, type ProductEffects } from "../../fixtures/pipeline/bridged.js";

const line = (
  product: string,
  price: number,
  cost: number | null,
  quantity: number,
  more: Partial<BridgedLine> = {},
): BridgedLine => ({
  product,
  quantity,
  revenue: price * quantity,
  cost: cost === null ? null : cost * quantity,
  ...more,
});
const credit = (product: string, revenue: number): BridgedLine => ({
  product,
  quantity: null,
  revenue,
  cost: 0,
  isCredit: true,
});
const piece = (order: string, revenue: number): BridgedLine => ({
  product: "S",
  quantity: null,
  revenue,
  cost: 0,
  order,
});
const zeros = { price: 0, discount: 0, cost: 0, mix: 0, volume: 0, new: 0, lost: 0, not_decomposable: 0 };

const sold = line("A", 10, 6, 5);
const returned = line("A", 10, 6, -3);
const unknown = line("A", 10, null, 5);
const listed = line("A", 10, 6, 50, { list: 600 });
const paid = line("paid", 10, 6, 10);

interface Case {
  name: string;
  before: BridgedLine[];
  after: BridgedLine[];
  effects: Partial<ProductEffects>;
}

const cases: Case[] = [
  {
    name: "list prices split the discount out of price: list from 10 to 12, discount from 10% to 20% on 100 pieces",
    before: [line("A", 9, 5, 100, { list: 1000 })],
    after: [line("A", 9.6, 5, 100, { list: 1200 })],
    effects: { price: 170, discount: -110 },
  },
  {
    name: "the same percentage of a higher list price is no discount effect",
    before: [line("A", 9, 5, 100, { list: 1000 })],
    after: [line("A", 10.8, 5, 100, { list: 1200 })],
    effects: { price: 180 },
  },
  {
    name: "a list price that the net price passes twice over is none, and leaves all in price",
    before: [line("A", 9, 5, 100, { list: 400 })],
    after: [line("A", 8, 5, 100, { list: 1000 })],
    effects: { price: -100 },
  },
  {
    name: "a list price in one period only leaves all in price",
    before: [line("A", 9, 5, 100)],
    after: [line("A", 8, 5, 100, { list: 1100 })],
    effects: { price: -100 },
  },
  {
    name: "a credit without quantity is a price effect, also where list prices are known",
    before: [listed],
    after: [listed, credit("A", -75)],
    effects: { price: -75 },
  },
  {
    name: "credits for what was never bought by quantity are a price effect",
    before: [],
    after: [credit("year-end bonus", -500)],
    effects: { price: -500 },
  },
  {
    name: "more returned than bought in one period makes the whole change not decomposable",
    before: [sold],
    after: [returned],
    effects: { not_decomposable: -32 },
  },
  {
    name: "so it is where nothing was bought before",
    before: [],
    after: [returned],
    effects: { not_decomposable: -12 },
  },
  {
    name: "and where nothing was bought after",
    before: [returned],
    after: [],
    effects: { not_decomposable: 12 },
  },
  {
    name: "what was returned in full has no quantity left, and is not decomposable",
    before: [sold],
    after: [line("A", 10, 6, 5), line("A", 10, 7, -5)],
    effects: { not_decomposable: -15 },
  },
  {
    name: "an amount of the opposite sign is not decomposable",
    before: [sold],
    after: [line("A", -2, 6, 5)],
    effects: { not_decomposable: -60 },
  },
  {
    name: "nor are credits of more than was sold",
    before: [],
    after: [sold, credit("A", -80)],
    effects: { not_decomposable: -60 },
  },
  {
    name: "a cost that is known in one period only makes it not decomposable, not new",
    before: [unknown],
    after: [sold],
    effects: { not_decomposable: 20 },
  },
  {
    name: "of lines with and without a cost in one period, those with a cost count",
    before: [sold],
    after: [line("A", 10, 7, 5), line("A", 10, null, 20)],
    effects: { cost: -5 },
  },
  {
    name: "free goods stay: giving away what was sold is a price effect",
    before: [sold],
    after: [line("A", 0, 6, 5)],
    effects: { price: -50 },
  },
  {
    name: "more free goods beside paid ones is mix: the same euros earn less",
    before: [paid, line("free", 0, 2, 5)],
    after: [paid, line("free", 0, 2, 15)],
    effects: { mix: -20 },
  },
  {
    name: "where everything is free, more of it cannot be split",
    before: [line("free", 0, 2, 5)],
    after: [line("free", 0, 2, 15)],
    effects: { not_decomposable: -20 },
  },
  {
    name: "a line without a quantity is one piece of its order, whatever lines that order has",
    before: [piece("1", 60), piece("1", 40)],
    after: [piece("2", 110), piece("3", 110)],
    effects: { price: 15, volume: 105 },
  },
  {
    name: "a product of which one period has pieces counted only, and the other quantities, has no price to compare",
    before: [{ product: "A", quantity: null, revenue: 1888, cost: 1357 }],
    after: [{ product: "A", quantity: 39, revenue: 1014, cost: 756 }],
    effects: { not_decomposable: -273 },
  },
  {
    name: "nor where the counted pieces come after, beside other quantities",
    before: [sold],
    after: [
      { product: "A", quantity: null, revenue: 400, cost: 300 },
      { ...paid, product: "B" },
    ],
    effects: { not_decomposable: 80, new: 40 },
  },
  {
    name: "counted pieces beside quantities of the same product are pieces of it",
    before: [sold],
    after: [line("A", 10, 6, 4), { product: "A", quantity: null, revenue: 10, cost: 6 }],
    effects: {},
  },
  {
    name: "an amount with quantity 0 is one piece of its order, new or lost with what it is for",
    before: [{ product: "fee", quantity: 0, revenue: 120, cost: 20 }],
    after: [],
    effects: { lost: -100 },
  },
  {
    name: "and a price of its own where it comes back",
    before: [{ product: "fee", quantity: 0, revenue: 120, cost: 20 }],
    after: [{ product: "fee", quantity: 0, revenue: 135, cost: 20 }],
    effects: { price: 15 },
  },
  {
    name: "a credit with quantity 0 is one without quantity, and a line of nothing changes nothing",
    before: [listed],
    after: [listed, { ...credit("A", -75), quantity: 0 }, { product: "A", quantity: 0, revenue: 0, cost: 0 }],
    effects: { price: -75 },
  },
  {
    name: "quantities a thousand million times apart have prices that say nothing",
    before: [{ product: "A", quantity: 0.0001, revenue: 5e6, cost: 0 }],
    after: [{ product: "A", quantity: 100_000, revenue: 4e6, cost: 0 }],
    effects: { not_decomposable: -1e6 },
  },
  { name: "nothing bought gives zeros", before: [], after: [], effects: {} },
];
const all = bridged(cases);

test.each(cases.map((one, at) => ({ ...one, at })))("$name", async ({ at, effects }) => {
  expect((await all)[at]!.effects).toEqual({ ...zeros, ...effects });
});

/** Worked by hand: A and B kept, C lost, D new. */
const fourProducts = {
  before: [line("A", 10, 6, 100), line("B", 20, 15, 50), line("C", 8, 5, 40)],
  after: [line("A", 11, 7, 90), line("B", 19, 15, 80), line("D", 30, 21, 20)],
};
/** Worked by hand, without cost. */
const abc = {
  before: [line("A", 10, null, 1000), line("B", 15, null, 800), line("C", 20, null, 500)],
  after: [line("A", 11, null, 1000), line("B", 15, null, 700), line("C", 23, null, 800)],
};

test("770 → 860 at constant prices, each product with its own part", async () => {
  const [found] = await bridged([fourProducts]);
  expect(found!.effects).toMatchObject({ price: 30, cost: -95, new: 180, lost: -120, not_decomposable: 0 });
  expect(found!.effects.volume).toBeCloseTo(143.05611, 3);
  expect(found!.effects.mix).toBeCloseTo(-48.05611, 3);
  expect(found!.products.map(({ product, place, margin }) => [product, place, margin])).toEqual([
    ["A", "kept", -40],
    ["B", "kept", 70],
    ["C", "lost", -120],
    ["D", "new", 180],
  ]);
  const [a, b] = found!.products;
  expect([a!.price, a!.cost, b!.price, b!.cost]).toEqual([95, -95, -65, 0]);
  expect(a!.volume + a!.mix).toBeCloseTo(-40, 9);
  expect(b!.volume + b!.mix).toBeCloseTo(135, 9);
});

test("770 → 860 in units", async () => {
  const [found] = await bridged([fourProducts], { split: "units" });
  expect(found!.effects).toMatchObject({ price: 30, cost: -95, new: 180, lost: -120 });
  expect(found!.effects.volume).toBeCloseTo(84.019608, 3);
  expect(found!.effects.mix).toBeCloseTo(10.980392, 3);
});

test("A, B and C without cost, in units", async () => {
  const [found] = await bridged([abc], { split: "units", hasCost: false });
  expect(found!.effects).toMatchObject({ price: 2950, discount: 0, cost: 0, new: 0, lost: 0 });
  expect(found!.effects.volume).toBeCloseTo(2973.652174, 3);
  expect(found!.effects.mix).toBeCloseTo(1976.347826, 3);
});

test("without cost, quantity is all volume at constant prices: each euro earns a euro", async () => {
  const [found] = await bridged([abc], { hasCost: false });
  expect(found!.effects).toEqual({ ...zeros, price: 2950, volume: 4950 });
});

test("pieces counted in one period and measured in the other do not compare", async () => {
  const counted = { product: "A", quantity: null, revenue: 40, cost: 24 };
  const hasQuantity = { before: false, after: true };
  const [found] = await bridged([{ before: [counted], after: [sold] }], { hasQuantity });
  expect(found!.effects).toEqual({ ...zeros, not_decomposable: 4 });
});

test("volume is at the mean price, of new and lost products at their own; credits lower the price", async () => {
  const found = await bridged([
    {
      before: [line("kept", 10, 0, 100), line("lost", 8, 0, 40)],
      after: [line("kept", 12, 0, 90), line("new", 30, 0, 20)],
    },
    { before: [line("kept", 10, 0, 10)], after: [line("kept", 10, 0, 20), credit("kept", -40)] },
    { before: [line("returned", 10, 0, 10)], after: [line("returned", 10, 0, -1), credit("bonus", -40)] },
  ]);
  expect(found.map(({ volume }) => volume)).toEqual([
    { before: 1420, after: 1590 },
    { before: 90, after: 180 },
    { before: 0, after: 0 },
  ]);
});

test("a product of which the cost is known in neither period is left out; credits have a place of their own", async () => {
  const found = await bridged([
    { before: [unknown, paid], after: [unknown, paid] },
    { before: [], after: [credit("bonus", -500)] },
  ]);
  expect(found.map(({ products }) => products.map(({ product, place }) => [product, place]))).toEqual([
    [["paid", "kept"]],
    [["bonus", "credits"]],
  ]);
});
