import { describe, expect, it } from "vitest";
import { knownComparisons, knowsYearBefore } from "../../../src/lib/time/year_before.js";

const from = (history_from: string) => ({
  history_from: new Date(history_from),
  prior_from: new Date("2024-11-01"),
});

describe("the year before the current window", () => {
  it("is known where the history begins with it or earlier", () => {
    expect([knowsYearBefore(from("2024-11-01")), knowsYearBefore(from("2021-01-01"))]).toEqual([true, true]);
    expect(knownComparisons(from("2024-11-01"))).toEqual(["baseline", "prior"]);
  });

  it("is not known where one month of it is missing: nothing is compared with it", () => {
    expect(knowsYearBefore(from("2024-12-01"))).toBe(false);
    expect(knownComparisons(from("2024-12-01"))).toEqual(["baseline"]);
  });
});
