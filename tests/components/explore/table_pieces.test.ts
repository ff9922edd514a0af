import { describe, expect, test } from "vitest";
import type { FileMetaData } from "hyparquet";
import { isOfUse } from "../../../src/components/explore/needed.js";
import { pieces } from "../../../src/components/explore/table_pieces.js";

const groups = (...counts: number[]) =>
  ({ row_groups: counts.map((count) => ({ num_rows: BigInt(count) })) }) as FileMetaData;

describe("pieces(metadata) takes whole row groups until there are 50,000 rows", () => {
  test.each([
    [groups(), []],
    [groups(10), [[0, 10]]],
    [
      groups(30_000, 30_000, 30_000),
      [
        [0, 60_000],
        [60_000, 90_000],
      ],
    ],
    [
      groups(100_000, 50_000),
      [
        [0, 100_000],
        [100_000, 150_000],
      ],
    ],
  ])("pieces %#", (metadata, expected) => expect(pieces(metadata)).toEqual(expected));
});

test("pieces(metadata, isWanted) leaves out row groups, and none goes across what is left out", () => {
  const metadata = groups(10, 20, 30_000, 40_000, 5, 6);
  const isWanted = ({ num_rows }: { num_rows: bigint }) => num_rows !== 20n && num_rows !== 5n;
  expect(pieces(metadata, isWanted)).toEqual([
    [0, 10],
    [30, 70_030],
    [70_035, 70_041],
  ]);
});

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
