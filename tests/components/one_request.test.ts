import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { describe, expect, test } from "vitest";
import { inOneRequest, wantedRanges } from "../../src/components/one_request.js";

/** Row groups of 100 rows, each with columns a, b and c of so many bytes, one after the other from byte 4 on. */
function metadataOf(groups: number, sizes: { a: number; b: number; c: number }): FileMetaData {
  let at = 4;
  const chunk = (name: "a" | "b" | "c") => {
    const meta_data = {
      path_in_schema: [name],
      data_page_offset: BigInt(at),
      total_compressed_size: BigInt(sizes[name]),
    };
    at += sizes[name];
    return { meta_data };
  };
  const group = () => ({ num_rows: 100n, columns: [chunk("a"), chunk("b"), chunk("c")] });
  return { row_groups: Array.from({ length: groups }, group) } as unknown as FileMetaData;
}

/** A file of which each byte is its place, and what was asked of it. */
function fileOf(length: number) {
  const asked: [number, number][] = [];
  const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
  const slice = (start: number, end = length) => {
    asked.push([start, end]);
    return bytes.slice(start, end).buffer;
  };
  return { file: { byteLength: length, slice } as AsyncBuffer, asked, bytes };
}

describe("wantedRanges", () => {
  const metadata = metadataOf(3, { a: 10_000, b: 20_000, c: 5_000 });

  test("gives the wanted columns of the row groups of those rows, in the order of the file", () => {
    expect(wantedRanges(metadata, ["b"], [100, 300])).toEqual([
      { start: 45_004, end: 65_004 },
      { start: 80_004, end: 100_004 },
    ]);
  });

  test("joins what lies close together within a row group", () => {
    expect(wantedRanges(metadata, ["a", "b", "c"], [0, 200])).toEqual([
      { start: 4, end: 35_004 },
      { start: 35_004, end: 70_004 },
    ]);
    expect(wantedRanges(metadata, ["a", "c"], [0, 100])).toHaveLength(2);
  });
});

describe("inOneRequest", () => {
  test("asks once for many small stretches that lie among little else, and reads from what came", async () => {
    const metadata = metadataOf(10, { a: 1000, b: 9000, c: 1000 });
    const { file, asked, bytes } = fileOf(120_000);
    const held = await inOneRequest(file, metadata, { columns: ["a"], rows: [0, 1000] });
    expect(asked).toEqual([[4, 100_004]]);
    expect([...new Uint8Array(await held.slice(10_004, 11_004))]).toEqual([...bytes.slice(10_004, 11_004)]);
    expect(asked).toHaveLength(1);
  });

  test("leaves a file alone of which little is wanted", async () => {
    const { file, asked } = fileOf(1000);
    const metadata = metadataOf(10, { a: 1000, b: 900_000, c: 1000 });
    expect(await inOneRequest(file, metadata, { columns: ["a"], rows: [0, 1000] })).toBe(file);
    expect(await inOneRequest(file, metadata, { columns: ["b"], rows: [0, 100] })).toBe(file);
    expect(asked).toEqual([]);
  });
});
