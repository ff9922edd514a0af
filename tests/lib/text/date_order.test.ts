import { describe, expect, it } from "vitest";
import { dateOrder } from "../../../src/lib/text/date_order.js";

describe("dateOrder(format)", () => {
  it.each([
    ["dd-mm-yyyy", "dmy"],
    ["m/d/yy", "mdy"],
    ["yyyymmdd", "ymd"],
    ["DD.MM.YYYY", "dmy"],
    ["dd-mm", null],
    ["dd-dd-yyyy", null],
    ["day", null],
  ])("%s → %s", (format, order) => {
    expect(dateOrder(format)).toBe(order);
  });
});
