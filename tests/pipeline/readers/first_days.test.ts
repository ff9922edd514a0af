import { describe, expect, it } from "vitest";
import { areFirstDays, lastDayOf } from "../../../src/pipeline/readers/first_days.js";
import type { Opened } from "../../../src/pipeline/readers/opened.js";

const opened = (source = "invoice_lines", options = {}, format = "csv") =>
  ({ source, format, spec: { options } }) as unknown as Opened;
const column = (days: readonly string[], field = "date", count = 1) => ({
  field,
  header: "Datum",
  parts: days.map((part, i) => ({ part, count, line: i + 2 })),
});
const firsts = ["2026-01-01", "2026-02-01", "2026-03-01"];
const read = (part: string) => (part === "?" ? null : part);

describe("areFirstDays", () => {
  it("is told of three months, or twenty rows, that all stand on the first", () => {
    expect(areFirstDays(opened(), column(firsts), read)).toBe(true);
    expect(areFirstDays(opened("hours"), column([...firsts, "?"]), read)).toBe(true);
    expect(areFirstDays(opened(), column(["2026-01-01"], "date", 20), read)).toBe(true);
    expect(areFirstDays(opened(), column(firsts.slice(1)), read)).toBe(false);
    expect(areFirstDays(opened(), column([...firsts, "2026-03-02"]), read)).toBe(false);
    expect(areFirstDays(opened(), column([]), read)).toBe(false);
  });

  it("is told of sums by month alone: not of what begins on a day, of an audit file, nor where report.yaml says how days are written", () => {
    expect(areFirstDays(opened("agreements"), column(firsts, "valid_to"), read)).toBe(false);
    expect(areFirstDays(opened("events"), column(firsts), read)).toBe(false);
    expect(areFirstDays(opened("invoice_lines", {}, "xaf"), column(firsts), read)).toBe(false);
    expect(areFirstDays(opened("invoice_lines", { date_format: "yyyy-mm-dd" }), column(firsts), read)).toBe(
      false,
    );
  });
});

describe("lastDayOf", () => {
  it("gives the last day of a month, in leap years too", () => {
    expect(["2024-02-01", "2026-02-01", "2026-12-01"].map(lastDayOf)).toEqual([
      "2024-02-29",
      "2026-02-28",
      "2026-12-31",
    ]);
  });
});
