import { expect, test } from "vitest";
import { Random } from "../../src/lib/random.js";
import { slips, type SlipMonth } from "../../src/lib/slips.js";

/** A month with an order that earns a margin share, a little more or less. */
const bought = (month: number, share: number): SlipMonth => ({
  month,
  revenue: 100,
  gross_margin: 100 * share + new Random(3, month).normal(),
  orders: 1,
  hours: null,
  price_index: null,
  price_weight: null,
});
const idle = (month: number): SlipMonth => ({
  ...bought(month, 0),
  revenue: null,
  gross_margin: null,
  orders: 0,
});
const marginSlips = (months: SlipMonth[]) =>
  slips(months, () => new Random(1)).filter(({ series }) => series === "margin_share");

test("a level that changed across months without a point may have changed in any of them", () => {
  const months = Array.from({ length: 36 }, (_, month) =>
    month < 14 ? bought(month, 0.4) : month < 22 ? idle(month) : bought(month, 0.25),
  );
  expect(marginSlips(months)).toMatchObject([{ month: 22, month_from: 14, month_to: 22 }]);
});

test("a level that changed between two months with points has the month itself", () => {
  const months = Array.from({ length: 36 }, (_, month) => bought(month, month < 18 ? 0.4 : 0.25));
  expect(marginSlips(months)).toMatchObject([{ month: 18, month_from: 18, month_to: 18 }]);
});
