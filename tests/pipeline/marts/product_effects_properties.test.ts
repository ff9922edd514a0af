import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { productEffects } from "../../../src/schema.js";
import { bridged, type Bridged, type BridgedLine, type TwoPeriods } from "../../fixtures/pipeline/bridged.js";

const runs = { seed: 4, numRuns: 300 };
const scaled = (min: number, max: number, decimals: number) =>
  fc.integer({ min: min * 10 ** decimals, max: max * 10 ** decimals }).map((n) => n / 10 ** decimals);
const cents = (min: number, max: number) => scaled(min, max, 2);
const product = fc.constantFrom("A", "B", "C", "D", "E");
const dirtyLine: fc.Arbitrary<BridgedLine> = fc.record({
  product,
  quantity: fc.option(fc.oneof(scaled(0.01, 1000, 2), fc.integer({ min: -20, max: 20 }))),
  revenue: fc.oneof(cents(-5000, 20000), fc.constant(0)),
  cost: fc.option(cents(-5000, 20000), { freq: 9 }),
  list: fc.option(cents(-5000, 20000)),
  isCredit: fc.boolean(),
});
const cleanLine: fc.Arbitrary<BridgedLine> = fc
  .tuple(product, scaled(1, 1000, 2), cents(0.5, 50), cents(-2, 60), cents(0, 20))
  .map(([product, quantity, price, cost, off]) => ({
    product,
    quantity,
    revenue: price * quantity,
    cost: cost * quantity,
    list: (price + off) * quantity,
  }));
const periods = (line: fc.Arbitrary<BridgedLine>) =>
  fc.record({ before: fc.array(line, { maxLength: 8 }), after: fc.array(line, { maxLength: 8 }) });
const dirty = fc.sample(periods(dirtyLine), runs);

/** The sum of numbers with four decimals, to four decimals. */
const sumOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + Math.round(value * 1e4), 0) / 1e4;
const marginOf = (lines: readonly BridgedLine[]) =>
  sumOf(lines.flatMap(({ revenue, cost }) => (cost == null ? [] : [revenue, -cost])));
const effectsOf = ({ effects }: Bridged) => productEffects.map((effect) => effects[effect]);

describe.each(["constant_price", "units"] as const)("whatever the lines are, split by %s", (split) => {
  let found: Bridged[];
  beforeAll(async () => {
    found = await bridged(dirty, { split });
  });
  const exchanged = (one: TwoPeriods) => ({ before: one.after, after: one.before });

  test("every effect is finite, and they add up to the change in margin in four decimals", () => {
    for (const [at, one] of found.entries()) {
      expect(effectsOf(one).every(Number.isFinite)).toBe(true);
      expect(sumOf(effectsOf(one))).toBe(sumOf([marginOf(dirty[at]!.after), -marginOf(dirty[at]!.before)]));
    }
  });

  test("the effects of each product add up to the change of its own margin, and products to the customer", () => {
    const products = found.flatMap((one) => one.products);
    expect(products.length).toBeGreaterThan(500);
    expect(new Set(products.map(({ place }) => place)).size).toBe(5);
    for (const one of products)
      expect(sumOf(productEffects.map((effect) => one[effect]))).toBe(sumOf([one.margin]));
    for (const one of found)
      for (const effect of productEffects)
        expect(sumOf(one.products.map((part) => part[effect]))).toBe(sumOf([one.effects[effect]]));
  });

  test("exchanging the periods turns every sign, with new and lost changing places", async () => {
    const turned = await bridged(dirty.map(exchanged), { split });
    for (const [at, one] of found.entries()) {
      const { new: lost, lost: gained, ...others } = turned[at]!.effects;
      for (const [effect, amount] of Object.entries({ ...others, new: gained, lost }))
        expect(amount + one.effects[effect as keyof typeof others]).toBeCloseTo(0, 9);
    }
  });

  test("a period against itself gives zeros", async () => {
    const same = await bridged(
      dirty.map(({ before }) => ({ before, after: before })),
      { split },
    );
    for (const one of same) expect(effectsOf(one).every((amount) => amount === 0)).toBe(true);
  });

  test("splitting every product into two equal halves changes nothing, nor the volume", async () => {
    const halves = (lines: readonly BridgedLine[]) =>
      lines.flatMap((line) => {
        const half = {
          ...line,
          quantity: line.quantity === null ? null : line.quantity / 2,
          revenue: line.revenue / 2,
          cost: line.cost == null ? null : line.cost / 2,
          list: line.list == null ? null : line.list / 2,
        };
        return [half, { ...half, product: `${line.product} too` }];
      });
    const measured = dirty.map(({ before, after }) => ({
      before: before.filter(({ quantity, isCredit }) => quantity !== null || isCredit),
      after: after.filter(({ quantity, isCredit }) => quantity !== null || isCredit),
    }));
    const whole = await bridged(measured, { split });
    const halved = await bridged(
      measured.map(({ before, after }) => ({ before: halves(before), after: halves(after) })),
      { split },
    );
    for (const [at, one] of whole.entries()) {
      for (const effect of productEffects)
        expect(Math.abs(halved[at]!.effects[effect] - one.effects[effect])).toBeLessThanOrEqual(0.002);
      expect(halved[at]!.volume.before).toBeCloseTo(one.volume.before, 4);
      expect(halved[at]!.volume.after).toBeCloseTo(one.volume.after, 4);
    }
  });
});

test("of lines with price, cost and quantity nothing is left undecomposed", async () => {
  const found = await bridged(fc.sample(periods(cleanLine), runs));
  expect(found.every(({ effects }) => effects.not_decomposable === 0)).toBe(true);
  expect(new Set(found.flatMap(({ products }) => products.map(({ place }) => place)))).toEqual(
    new Set(["kept", "new", "lost"]),
  );
});

test("rate, mix and what has no margin share to speak of add up to its change, with free goods and negative margins", async () => {
  const found = await bridged(fc.sample(periods(cleanLine), runs));
  const shifts = found.flatMap(({ shift }) => shift ?? []);
  expect(shifts.length).toBeGreaterThan(200);
  expect(shifts.filter(({ apart }) => apart !== 0).length).toBeGreaterThan(20);
  for (const { before, after, rate, mix, apart } of shifts)
    expect(before + rate + mix + apart).toBeCloseTo(after, 12);
});
