import { expect, test } from "vitest";
import { whaleNames } from "../../../src/components/charts/whale_names.js";
import { formats } from "../../../src/lib/format.js";

const long = "A customer with a name of very many letters";
const point = (k: number, value: number, cumulative: number) => ({
  id: `K${k}`,
  name: long,
  k,
  value,
  cumulative,
});
const options = { most: 1, formats: formats("en", "EUR") };
const frame = {
  height: 300,
  top: 30,
  bottom: 30,
  left: 40,
  right: 60,
  inner: 300,
  endText: "",
  erodedText: null,
};
const lettersOf = (names: ReturnType<typeof whaleNames>) => names.map(({ label }) => label.length);

test("names at one height share the width between them, others may take most of it", () => {
  // The first stands at its own height, 200 px down; the last one 24 px above the end.
  const beside = whaleNames(
    [point(1, 100, 300), point(2, -90, 200)],
    { ...frame, high: 1000, low: 0 },
    options,
  );
  const apart = whaleNames(
    [point(1, 100, 900), point(2, -90, 100)],
    { ...frame, high: 1000, low: 0 },
    options,
  );
  expect(lettersOf(beside)[0]).toBeLessThan(lettersOf(apart)[0]!);
  expect(lettersOf(beside)[1]).toBeLessThan(lettersOf(apart)[1]!);
});
