import { expect, test } from "vitest";
import { whaleNames } from "../../../src/components/charts/whale_names.js";
import { formats } from "../../../src/lib/text/format.js";

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
  // The first stands some 130 px down; the last 24 px from the end, which is 104 or 246 px down.
  const ending = (cumulative: number) =>
    whaleNames(
      [point(1, 592, 592), point(99, 4, 1000), point(100, cumulative - 1000, cumulative)],
      { ...frame, high: 1000, low: 0 },
      options,
    );
  const [beside, apart] = [ending(690), ending(100)];
  expect(lettersOf(beside)[0]).toBeLessThan(lettersOf(apart)[0]!);
  expect(lettersOf(beside)[1]).toBeLessThan(lettersOf(apart)[1]!);
});

test("of three customers a first name is left out where the falling line would cross it", () => {
  const few = [point(1, 6000, 6000), point(2, 2100, 8100), point(3, -1700, 6400)].map((one) => ({
    ...one,
    name: "Some customer",
  }));
  const names = whaleNames(few, { ...frame, inner: 600, high: 8100, low: 0 }, { ...options, most: 3 });
  expect(names.map(({ k, anchor }) => `${k} ${anchor}`)).toEqual(["1 start", "3 end"]);
  // The first stands below the line that climbs on beside it: 92 px is the height of its point.
  expect(names[0]!.shift).toBeGreaterThan(5);
});

test("names below the end stand clear of the line that climbs to it", () => {
  // The name begins a third along the axis, where the line stands at some 700 of 1,000: 70 px below its highest.
  const steep = [point(1, 500, 500), point(50, 300, 800), point(100, 200, 1000), point(101, -10, 990)];
  const names = whaleNames(steep, { ...frame, high: 1000, low: 0 }, options);
  const last = names.at(-1)!;
  const down = 30 + (1000 - last.cumulative) * 0.24 + last.shift;
  expect(last.anchor).toBe("end");
  expect(down).toBeGreaterThan(30 + 70 + 10);
  expect(down).toBeLessThan(300 - 30);
  const flat = [point(1, 990, 990), point(100, 10, 1000), point(101, -10, 990)];
  expect(whaleNames(flat, { ...frame, high: 1000, low: 0 }, options).at(-1)!.shift).toBe(24);
});

test("the first names stand above the line of zero also where the curve ends below it", () => {
  const drowned = [
    ...[point(1, 31, 31), point(2, 29, 60), point(3, 28, 88), point(200, 900, 1000)],
    ...[point(499, -900, -550), point(500, -50, -600)],
  ];
  // 240 px for 1,600: zero is 150 px below the top of 30.
  const names = whaleNames(drowned, { ...frame, high: 1000, low: -600 }, { ...options, most: 3 });
  const heights = names
    .filter(({ anchor }) => anchor === "start")
    .map(({ cumulative, shift }) => Math.round(30 + (1000 - cumulative) * 0.15 + shift));
  expect(heights).toEqual([172, 156, 140]);
});
