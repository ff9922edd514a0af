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
