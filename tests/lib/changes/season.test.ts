import { expect, it } from "vitest";
import { seasonOf } from "../../../src/lib/changes/season.js";

/** Shares of a year, of which the mean is 1. */
const summer = [0.25, 0.25, 0.5, 1, 1.5, 2, 2, 1.5, 1.25, 1, 0.5, 0.25];
const years = (...levels: number[]) =>
  Float64Array.from(levels.flatMap((level) => summer.map((share) => share * level)));

it("seasonOf gives what each month is to its year", () =>
  expect([...seasonOf(years(40, 40, 40))].slice(12, 24)).toEqual(summer));
it("seasonOf gives the same where the level of the years is another one, or the last ones have nothing", () => {
  expect([...seasonOf(years(40, 40, 20, 20))].slice(36)).toEqual(summer);
  expect([...seasonOf(years(40, 40, 0, 0))].slice(36)).toEqual(summer);
});
it("seasonOf is hardly moved by a year in which all ended in June", () => {
  const ended = years(40, 40, 40, 40).map((value, i) => (i < 42 ? value : 0));
  expect([...seasonOf(ended)].slice(0, 12)).toEqual(summer);
});
it("seasonOf gives 0 for a month that has nothing as a rule", () => {
  const closed = years(40, 40, 40).map((value, i) => (i % 12 === 0 ? 0 : value));
  expect(seasonOf(closed)[24]).toBe(0);
  expect(seasonOf(closed)[25]).toBeCloseTo(0.25 * (12 / 11.75), 12);
});
it("seasonOf leaves noise, less than three years and a single year with anything alone", () => {
  const flat = (n: number) => Array<number>(n).fill(1);
  expect([...seasonOf(Float64Array.from({ length: 48 }, (_, i) => (i * 7919) % 13))]).toEqual(flat(48));
  expect([...seasonOf(years(40, 40))]).toEqual(flat(24));
  expect([...seasonOf(years(0, 40, 0))]).toEqual(flat(36));
});
it("seasonOf reads the years back from the last month", () =>
  expect([...seasonOf(Float64Array.from([5, 5, 5, ...years(40, 40, 40)]))].slice(0, 15)).toEqual([
    ...[1, 0.5, 0.25],
    ...summer,
  ]));
