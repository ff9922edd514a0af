import type { AsyncBuffer, FileMetaData } from "hyparquet";

/** Rows from one up to another. */
export type Stretch = readonly [from: number, to: number];

/** What a request costs beside its bytes, as bytes: its way there and back on a common line. */
const requestCost = 32 * 1024;
/** Bytes between two wanted stretches up to which hyparquet asks for both at once. */
const smallGap = 8 * 1024;

/**
 * The file for reading columns of some row groups: where asking for each stretch of them would cost more than all that lies between,
 * that is fetched at once, and the reader finds it there.
 */
export async function inOneRequest(
  file: AsyncBuffer,
  metadata: FileMetaData,
  { columns, rows }: { columns: readonly string[]; rows: Stretch },
): Promise<AsyncBuffer> {
  const ranges = wantedRanges(metadata, columns, rows);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return file;
  const span = last.end - first.start;
  const apart = ranges.reduce((sum, { start, end }) => sum + end - start + requestCost, 0);
  if (apart <= span + requestCost) return file;
  const bytes = await file.slice(first.start, last.end);
  return {
    byteLength: file.byteLength,
    slice: (start, end = file.byteLength) =>
      start >= first.start && end <= last.end
        ? bytes.slice(start - first.start, end - first.start)
        : file.slice(start, end),
  };
}

/** What hyparquet would ask for: where the wanted columns lie, those of a row group that lie close together as one. */
export function wantedRanges(
  { row_groups }: FileMetaData,
  columns: readonly string[],
  [from, to]: Stretch,
): { start: number; end: number }[] {
  const wanted = new Set(columns);
  const ranges: { start: number; end: number }[] = [];
  let row = 0;
  for (const group of row_groups) {
    const isWithin = row >= from && row < to;
    row += Number(group.num_rows);
    if (!isWithin) continue;
    const others = ranges.length;
    for (const { meta_data: chunk } of group.columns) {
      if (!chunk || !wanted.has(chunk.path_in_schema[0]!)) continue;
      const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
      const end = start + Number(chunk.total_compressed_size);
      const before = ranges[Math.max(others, ranges.length - 1)];
      if (before && start >= before.end && start - before.end <= smallGap) before.end = end;
      else ranges.push({ start, end });
    }
  }
  return ranges;
}
