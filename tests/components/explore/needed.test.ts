import { describe, expect, test } from "vitest";
import { isOfUse } from "../../../src/components/explore/needed.js";

describe("isOfUse(there, wanted) tells whether what was read of a table holds the rows of a query", () => {
  const all = { only: null, first: null };
  const there = { ...all, rows: 100, batches: [["revenue"]] };
  const wanted = { ...all, table: "invoice_lines", columns: ["date"] } as const;
  test.each([
    ["all rows, for all", there, wanted, true],
    ["all rows of other columns, for a few", there, { ...wanted, first: 5 }, false],
    ["all rows of these columns, for a few", there, { ...wanted, columns: ["revenue"], first: 5 }, true],
    ["the first rows, for fewer", { ...there, first: 5 }, { ...wanted, first: 5 }, true],
    ["the first rows, for more", { ...there, first: 5 }, { ...wanted, first: 6 }, false],
    ["the first rows, for all", { ...there, first: 5 }, wanted, false],
    ["the first rows, for a value", { ...there, first: 5 }, { ...wanted, only: ["K1"] }, false],
    ["two values, for one", { ...there, only: ["K1", "K2"] }, { ...wanted, only: ["K2"] }, true],
    ["a value, for another", { ...there, only: ["K1"] }, { ...wanted, only: ["K2"] }, false],
    ["a value, for the first rows", { ...there, only: ["K1"] }, { ...wanted, first: 1 }, false],
  ])("%s", (_, held, query, is) => expect(isOfUse(held, query)).toBe(is));
});
