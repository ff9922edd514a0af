import { expect, it } from "vitest";
import { withoutSeason } from "../../src/lib/season.js";

const winter = [9, 8, 6, 4, 2, 1, 1, 2, 5, 7, 9, 9];
const years = (count: number, level: (year: number) => number) =>
  Float64Array.from(
    Array.from({ length: count }, (_, year) => winter.map((value) => value + level(year))).flat(),
  );

it("withoutSeason levels a season that comes every year", () => {
  const flat = withoutSeason(years(4, () => 10));
  expect(Math.max(...flat) - Math.min(...flat)).toBeCloseTo(0, 9);
  expect(flat[0]).toBeCloseTo(10 + winter.reduce((sum, value) => sum + value, 0) / 12, 9);
});
it("withoutSeason keeps a step between years", () => {
  const stepped = withoutSeason(years(4, (year) => (year < 2 ? 10 : 20)));
  expect(stepped[24]! - stepped[23]!).toBeCloseTo(10, 9);
});
it("withoutSeason leaves noise and less than three years alone", () => {
  const noise = Float64Array.from({ length: 48 }, (_, i) => (i * 7919) % 13);
  expect(withoutSeason(noise)).toBe(noise);
  const short = years(2, () => 0);
  expect(withoutSeason(short)).toBe(short);
});
it("withoutSeason reads the years back from the last month", () => {
  const all = Float64Array.from([5, 5, 5, ...years(3, () => 10)]);
  expect(
    withoutSeason(all)
      .slice(3)
      .every((value) => Math.abs(value - withoutSeason(all)[3]!) < 1e-9),
  ).toBe(true);
});
