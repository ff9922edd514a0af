import { expect, test } from "vitest";
import { sortRows } from "../../src/lib/sort_rows.js";

const rows = [
  { id: 1, name: "Éclair", amount: 5 },
  { id: 2, name: "Zon", amount: null },
  { id: 3, name: "appel", amount: -3 },
  { id: 4, name: "eik", amount: 5 },
];
const ids = (sorted: typeof rows) => sorted.map((row) => row.id);

test("texts sort without regard to case and diacritics", () => {
  expect(ids(sortRows(rows, (row) => row.name, "ascending"))).toEqual([3, 1, 4, 2]);
});

test("null comes last both ways and equals keep their order", () => {
  expect(ids(sortRows(rows, (row) => row.amount, "ascending"))).toEqual([3, 1, 4, 2]);
  expect(ids(sortRows(rows, (row) => row.amount, "descending"))).toEqual([1, 4, 3, 2]);
});

test("dates sort by time, and the given rows are left as they were", () => {
  const dates = [new Date("2026-02-01"), new Date("2025-03-01")];
  expect(sortRows(dates, (date) => date, "ascending")[0]).toEqual(new Date("2025-03-01"));
  expect(dates[0]).toEqual(new Date("2026-02-01"));
});
