import { describe, expect, test } from "vitest";
import { chartChoice, unitOf, type DrawnColumn } from "../../../src/lib/sql/result_chart.js";

const column = (name: string, kind: DrawnColumn["kind"], values: unknown[] = [], scale = 0): DrawnColumn => ({
  name,
  kind,
  scale,
  value: (row) => values[row] ?? null,
});
const days = (...texts: string[]) => texts.map((text) => new Date(`${text}T00:00:00Z`));

describe("chartChoice", () => {
  test("months and figures make a line, amounts before counts", () => {
    const columns = [
      column("orders", "whole"),
      column("month", "date", days("2026-01-01", "2026-02-01")),
      column("revenue", "decimal"),
    ];
    expect(chartChoice(columns, 2)).toEqual({ kind: "months", by: 1, figures: [2, 0] });
  });

  test("days that are no months, or months that come twice, make none", () => {
    expect(
      chartChoice(
        [column("date", "date", days("2026-01-01", "2026-02-02")), column("n", "whole", [1, 1])],
        2,
      ),
    ).toBeNull();
    const twice = [
      column("month", "date", days("2026-01-01", "2026-01-01")),
      column("name", "text"),
      column("n", "whole"),
    ];
    expect(chartChoice(twice, 2)).toEqual({ kind: "names", by: 1, figures: [2] });
  });

  test("a name and a figure make bars; without a text, whole numbers that differ are the names", () => {
    expect(chartChoice([column("revenue", "decimal"), column("name", "text")], 9)).toEqual({
      kind: "names",
      by: 1,
      figures: [0],
    });
    const years = [column("year", "whole", ["2025", "2026"]), column("revenue", "decimal")];
    expect(chartChoice(years, 2)).toEqual({ kind: "names", by: 0, figures: [1] });
  });

  test("of several texts a name is drawn by, and a number of something only where there is no other", () => {
    const columns = [column("customer_id", "text"), column("country", "text"), column("revenue", "decimal")];
    expect(chartChoice(columns, 9)).toEqual({ kind: "names", by: 1, figures: [2] });
    expect(chartChoice([...columns, column("product_name", "text")], 9)?.by).toBe(3);
    expect(chartChoice([columns[0]!, columns[2]!], 9)?.by).toBe(0);
  });

  test("one row, no figure or nothing to set it out by makes no chart", () => {
    expect(chartChoice([column("name", "text"), column("n", "whole")], 1)).toBeNull();
    expect(chartChoice([column("name", "text"), column("flag", "flag")], 5)).toBeNull();
    expect(chartChoice([column("share", "double")], 5)).toBeNull();
  });
});

test("unitOf(column) knows the data model's own names, and money by its four decimals", () => {
  expect(unitOf(column("margin_share", "double"))).toBe("share");
  expect(unitOf(column("revenue", "decimal", [], 4))).toBe("money");
  expect(unitOf(column("sum_of_it", "decimal", [], 4))).toBe("money");
  expect(unitOf(column("orders", "whole"))).toBe("number");
});
