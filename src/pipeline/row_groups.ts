/** Rows of the smallest row group that DuckDB writes: one of its vectors. */
export const smallestGroup = 2048;

/** Rows of its largest. */
const largestGroup = 122_880;

/** Rows a row group of a table of so many rows: at most so many groups, and at least so many rows in each, as far as DuckDB goes. */
export function rowGroupOf(count: number, { most, least }: { most: number; least: number }): number {
  return Math.min(largestGroup, Math.max(least, Math.ceil(count / most / smallestGroup) * smallestGroup));
}

/** Rows a row group of a table that is read as a whole, or by columns. */
export function wholeGroupOf(count: number): number {
  return rowGroupOf(count, { most: 100, least: smallestGroup });
}
