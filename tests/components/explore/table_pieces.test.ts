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
