import { expect, test } from "vitest";
import { rollingShare } from "../../../src/lib/changes/rolling_share.js";

const month = (at: number) => new Date(Date.UTC(2024, at, 1));
const months = (count: number, kept: (at: number) => number | null) =>
  Array.from({ length: count }, (_, at) => ({ month: month(at), revenue: 100, kept: kept(at) }));

test("rollingShare is what twelve months kept of their revenue, for each month from the twelfth on", () => {
  const rows = months(14, (at) => (at < 12 ? 30 : 18));
  expect(rollingShare(rows, month(13))).toEqual([
    { month: month(11), value: 0.3 },
    { month: month(12), value: 0.29 },
    { month: month(13), value: 0.28 },
  ]);
});

test("a month without a row counts as nothing, up to the as-of month and not beyond", () => {
  const rows = months(14, () => 25).filter((_, at) => at !== 5);
  expect(rollingShare(rows, new Date("2025-01-31"))).toEqual([
    { month: month(11), value: 0.25 },
    { month: month(12), value: 0.25 },
  ]);
  expect(
    rollingShare(
      months(3, () => 25),
      month(11),
    ),
  ).toEqual([{ month: month(11), value: 0.25 }]);
});

test("there is no share of a month that is not known, of revenue that is not positive, or of less than a year", () => {
  expect(
    rollingShare(
      months(12, (at) => (at === 3 ? null : 25)),
      month(11),
    ),
  ).toEqual([{ month: month(11), value: null }]);
  expect(
    rollingShare(
      months(12, () => 0).map((row) => ({ ...row, revenue: 0 })),
      month(11),
    ),
  ).toEqual([{ month: month(11), value: null }]);
  expect(
    rollingShare(
      months(11, () => 25),
      month(10),
    ),
  ).toEqual([]);
  expect(rollingShare([], month(10))).toEqual([]);
});
