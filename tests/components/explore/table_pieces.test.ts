import { describe, expect, test } from "vitest";
import type { FileMetaData } from "hyparquet";
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
