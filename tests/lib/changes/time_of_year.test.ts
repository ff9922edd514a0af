import { describe, expect, it } from "vitest";
import { beforeAfter } from "../../../src/lib/changes/before_after.js";
import { Random } from "../../../src/lib/random.js";
import { isTimeOfYear, timeOfYear, type PlacedMonth } from "../../../src/lib/changes/time_of_year.js";

/** Months from `from` to `to`, counted from the moment, two orders each at so many hours an order. */
const months = (from: number, to: number, hoursOf: (offset: number) => number, volume = 2): PlacedMonth[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    offset: from + i,
    amount: volume * hoursOf(from + i),
    volume,
  }));
/** 3 hours an order in the five months that follow the time of the moment in each year, and 1 in the other seven. */
const yearly = (offset: number) => ([1, 2, 3, 4, 5].includes(((offset % 12) + 12) % 12) ? 3 : 1);

describe("timeOfYear", () => {
  it("is what comes and goes each year", () => {
    // Before the moment 1, after it 16/6; half a year on 16/6 before, of which the moment's own month is 1, and 1 after.
    const { years, change } = timeOfYear(months(-30, 18, yearly));
    expect(years).toBe(3);
    expect(change).toBeCloseTo(10 / 6, 12);
  });
  it("is nothing for a step that came with the moment, and for a trend that goes on", () => {
    expect(timeOfYear(months(-30, 18, (offset) => (offset > 0 ? 3 : 1)))).toEqual({ years: 3, change: 0 });
    const { change } = timeOfYear(months(-30, 18, (offset) => 5 + 0.1 * offset));
    expect(change).toBeCloseTo(0, 12);
  });
  it("stays what it is where a step or a trend comes on top", () => {
    const { change } = timeOfYear(months(-30, 18, (offset) => yearly(offset) + (offset > 0 ? 7 : 0)));
    expect(change).toBeCloseTo(10 / 6, 12);
  });
  it("takes the middle one of several years", () => {
    // Half a year after each time the hours are back at 1: rises of 9, 2 and 4, and a fall of as much after each.
    const year = (at: number, rise: number) => [
      ...months(12 * at - 5, 12 * at - 1, () => 1),
      ...months(12 * at + 1, 12 * at + 5, () => 1 + rise),
    ];
    const all = [...year(-3, 9), ...year(-2, 2), ...year(-1, 4), ...year(0, 50)];
    expect(timeOfYear(all)).toEqual({ years: 3, change: 4 });
  });
  it("knows of none where no other year has four months on both sides", () => {
    expect(timeOfYear([])).toEqual({ years: 0, change: null });
    expect(timeOfYear(months(-6, 6, yearly))).toEqual({ years: 0, change: null });
    expect(timeOfYear(months(-15, 6, yearly))).toEqual({ years: 0, change: null });
    expect(timeOfYear(months(-16, 6, yearly)).years).toBe(1);
    expect(timeOfYear(months(-6, 16, yearly)).years).toBe(1);
  });
  it("leaves out what has credits only on a side", () =>
    expect(timeOfYear([...months(-18, -13, yearly, -2), ...months(-11, 6, yearly)])).toEqual({
      years: 0,
      change: null,
    }));
});

describe("isTimeOfYear", () => {
  it.each([
    [1, 2, 0.5, true],
    [1, 2, 0.49, false],
    [1, 2, 3, true],
    [2, 1, -0.5, true],
    [2, 1, 0.5, false],
    [-0.2, -0.1, 0.06, true],
    [0, 1, 0.6, true],
  ])("from %d to %d, of which the time of the year makes %d: %s", (before, after, change, expected) =>
    expect(isTimeOfYear({ before, after, p_value: 0.05 }, { years: 1, change })).toBe(expected),
  );
  it("is not told of what chance would do too, nor without another year", () => {
    expect(isTimeOfYear({ before: 1, after: 2, p_value: 0.051 }, { years: 1, change: 1 })).toBe(false);
    expect(isTimeOfYear({ before: 1, after: 2, p_value: 0.01 }, { years: 0, change: null })).toBe(false);
  });
});

/** Of 300 customers of two years, whose months differ by chance: the part of the clear differences that is laid to the time of the year. */
function laidToSeason(step: number, season: number): number {
  const laid = Array.from({ length: 300 }, (_, i) => {
    const random = new Random(i, step, season);
    const year = months(
      -18,
      6,
      (offset) => 20 + random.normal() + (offset > 0 ? step : 0) + season * (yearly(offset) - 1),
    );
    const side = (least: number, most: number) =>
      year.filter(({ offset }) => offset >= least && offset <= most);
    const found = beforeAfter(side(-6, -1), side(1, 6))!;
    return found.p_value > 0.05 ? [] : [isTimeOfYear(found, timeOfYear(year))];
  }).flat();
  return laid.filter(Boolean).length / laid.length;
}

describe("of differences that are clear, with one other year to go by", () => {
  it("hardly a step is taken for a season", () => expect(laidToSeason(2, 0)).toBeLessThan(0.05));
  it("most seasons are known as such", () => expect(laidToSeason(0, 1)).toBeGreaterThan(0.8));
});
