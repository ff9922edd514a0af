import { expect, test } from "vitest";
import { bridged } from "../../fixtures/pipeline/bridged.js";

const line = (product: string, price: number, cost: number, quantity: number) => ({
  product,
  quantity,
  revenue: price * quantity,
  cost: cost * quantity,
});

test("the worked rate and mix of A and B: 32.5000 → 27.0916 = −3.8083 − 1.6001 points", async () => {
  const [found] = await bridged([
    {
      before: [line("A", 10, 6, 100), line("B", 20, 15, 50)],
      after: [line("A", 11, 7, 90), line("B", 19, 15, 80)],
    },
  ]);
  expect(found!.shift!.before).toBeCloseTo(0.325, 12);
  expect(found!.shift!.after).toBeCloseTo(0.270916, 6);
  expect(found!.shift!.rate).toBeCloseTo(-0.038083, 6);
  expect(found!.shift!.mix).toBeCloseTo(-0.016001, 6);
});

test("a new product with a thinner margin is mix, not rate", async () => {
  const kept = line("A", 10, 6, 100);
  const [found] = await bridged([{ before: [kept], after: [kept, line("B", 10, 9, 100)] }]);
  expect(found!.shift!.rate).toBeCloseTo(0, 12);
  expect(found!.shift!.mix).toBeCloseTo(-0.15, 12);
});

test("there is none without net revenue in one of the periods", async () => {
  const found = await bridged([{ before: [line("A", 10, 6, 1)], after: [] }]);
  expect(found[0]!.shift).toBeNull();
});

const credit = (product: string, revenue: number) => ({
  product,
  quantity: null,
  revenue,
  cost: 0,
  isCredit: true,
});

test("a product whose sales and credits nearly cancel stands apart, as a whole, and leaves rate and mix as they are", async () => {
  const kept = line("A", 10, 7, 100);
  const [found] = await bridged([
    { before: [kept, line("B", 5, 3.5, 100)], after: [kept, line("B", 5, 3.5, 100), credit("B", -499)] },
  ]);
  expect(found!.shift!.before).toBeCloseTo(0.3, 12);
  expect(found!.shift!.after).toBeCloseTo(-0.048951, 6);
  expect(found!.shift!.rate).toBeCloseTo(0, 12);
  expect(found!.shift!.mix).toBeCloseTo(0.0997, 6);
  expect(found!.shift!.apart).toBeCloseTo(-0.448651, 6);
});

test("returns that outweigh what was sold, and goods given away, stand apart too", async () => {
  const kept = line("A", 10, 6, 100);
  const found = await bridged([
    { before: [kept, line("B", 10, 6, 50)], after: [kept, line("B", 10, 6, -50)] },
    { before: [kept], after: [kept, line("B", 0, 5, 10)] },
  ]);
  expect(found[0]!.shift!.apart).toBeCloseTo(-0.533333, 6);
  expect(found[0]!.shift!.mix).toBeCloseTo(0.533333, 6);
  expect(found[1]!.shift!.apart).toBeCloseTo(-0.05, 12);
  expect(found[1]!.shift!.mix).toBe(0);
  expect(found[1]!.shift!.rate).toBeCloseTo(0, 12);
});

test("a new product that loses more than it sold for is mix, as any new one is", async () => {
  const kept = line("A", 10, 6, 100);
  const [found] = await bridged([{ before: [kept], after: [kept, line("B", 2, 6, 10)] }]);
  expect(found!.shift!.apart).toBe(0);
  expect(found!.shift!.mix).toBeCloseTo(-0.047059, 6);
});
