import { expect, test } from "vitest";
import { sparkMonths } from "../../src/lib/spark_months.js";

test("sparkMonths gives every month up to the as-of month; one without a row counts as nothing", () => {
  const rows = [
    { month: new Date("2026-08-01"), value: 5 },
    { month: new Date("2026-10-01"), value: null },
  ];
  expect(sparkMonths(rows, new Date("2026-10-31"), 3)).toEqual([
    { month: new Date("2026-08-01"), value: 5 },
    { month: new Date("2026-09-01"), value: 0 },
    { month: new Date("2026-10-01"), value: null },
  ]);
});
