import { describe, expect, it } from "vitest";
import { readDate, weighOrders } from "../../../../src/pipeline/readers/values/dates.js";

describe("readDate(part, order, format) is the day of the calendar or null", () => {
  it.each([
    ["2026-02-01", null, undefined, "2026-02-01"],
    ["2026/2/1", null, undefined, "2026-02-01"],
    ["20260201", null, undefined, "2026-02-01"],
    ["01-02-2026", "dmy", undefined, "2026-02-01"],
    ["01-02-2026", "mdy", undefined, "2026-01-02"],
    ["1.2.26", "dmy", undefined, "2026-02-01"],
    ["1-2-70", "dmy", undefined, "1970-02-01"],
    ["01-02-2026", null, undefined, null],
    ["03-03-2026", null, undefined, "2026-03-03"],
    ["31-02-2026", "dmy", undefined, null],
    ["29-02-2025", "dmy", undefined, null],
    ["29-02-2024", "dmy", undefined, "2024-02-29"],
    ["01022026", null, "ddmmyyyy", "2026-02-01"],
    ["26-02-01", null, "yy-mm-dd", "2026-02-01"],
    ["2026-13-01", null, undefined, null],
    ["2026-13-01", null, "yyyy-dd-mm", "2026-01-13"],
    ["1 februari 2026", null, undefined, "2026-02-01"],
    ["Feb 1, 2026", null, undefined, "2026-02-01"],
    ["3. Mär 2026", null, undefined, "2026-03-03"],
    ["31. Dezember 2026", null, undefined, "2026-12-31"],
    ["zo 1 feb. 2026", null, undefined, "2026-02-01"],
    ["Sunday, February 1, 2026", null, undefined, "2026-02-01"],
    ["So, 01.02.2026", "dmy", undefined, "2026-02-01"],
    ["okt 1 feb 2026", null, undefined, null],
    ["1 brumaire 2026", null, undefined, null],
    ["0000-00-00", null, undefined, null],
    ["next week", "dmy", undefined, null],
  ] as const)("%s, %s, %s → %s", (part, order, format, expected) => {
    expect(readDate(part, order, format)).toBe(expected);
  });
});

describe("weighOrders(parts)", () => {
  const part = (text: string, count = 1) => ({ part: text, count, line: 2 });

  it("counts the rows that prove an order and keeps the first date that reads both ways", () => {
    const parts = [part("05-06-2026"), part("31-01-2026", 3), part("01-31-2026"), part("03-03-2026")];
    expect(weighOrders(parts)).toEqual({
      proven: { dmy: 3, mdy: 1 },
      example: { dmy: part("31-01-2026", 3), mdy: part("01-31-2026") },
      open: part("05-06-2026"),
    });
  });

  it("takes nothing from a date that is impossible both ways, or the same", () => {
    expect(weighOrders([part("31-13-2026"), part("03-03-2026"), part("2026-01-31")])).toEqual({
      proven: { dmy: 0, mdy: 0 },
      example: {},
      open: null,
    });
  });
});
