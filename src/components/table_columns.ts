import { parquetRead, type AsyncBuffer, type FileMetaData } from "hyparquet";
import { schema, type Column, type Row, type TableName } from "../schema.js";
import { inOneRequest, type Stretch } from "./one_request.js";
import { cellOf, decoding } from "./parquet_rows.js";
import { mayHold, textBounds } from "./table_parts.js";
import { tableFiles } from "./tables.js";
import { quickFor } from "./zstd.js";

/** Columns of rows that lie side by side, each as a list of its values. */
export interface TableColumns<T extends TableName, C extends keyof Row<T>> {
  readonly count: number;
  readonly columns: { readonly [K in C]: readonly Row<T>[K][] };
}

/**
 * Columns of the rows that hold these values in the first sort columns of a table, in its stored order: no row becomes an object,
 * which is most of the work where there are many. Row groups that cannot hold such rows are not fetched.
 */
export async function readColumns<T extends TableName, C extends keyof Row<T> & string>(
  href: string,
  table: T,
  { columns, where }: { columns: readonly C[]; where: Readonly<Record<string, string>> },
): Promise<TableColumns<T, C>> {
  const definition: Record<string, Column> = schema[table].columns;
  const found = Object.fromEntries(columns.map((name) => [name, [] as unknown[]]));
  let count = 0;
  const [first] = Object.keys(where);
  const filter = first ? { [first]: { $eq: where[first] } } : undefined;
  for await (const opened of tableFiles(href, { table, filter })) {
    const groups = groupsWith(opened.metadata, where);
    if (groups.length === 0) continue;
    const stretch = [groups[0]!.from, groups.at(-1)!.to] as const;
    // Where all of a row group is wanted, what it is found by need not be read.
    const keys = groups.every(({ isWhole }) => isWhole) ? [] : Object.keys(where);
    const values = await fileColumns(opened, [...new Set([...columns, ...keys])], stretch);
    const fits = (row: number) => keys.every((key) => values.get(key)![row] === where[key]);
    let [from, to] = [0, stretch[1] - stretch[0]];
    while (from < to && !fits(from)) from += 1;
    while (to > from && !fits(to - 1)) to -= 1;
    count += to - from;
    for (const name of columns) {
      const cells = plain(values.get(name)!.slice(from, to), definition[name]!);
      found[name] = found[name]!.length === 0 ? cells : found[name]!.concat(cells);
    }
  }
  return { count, columns: found as { [K in C]: Row<T>[K][] } };
}

/** Columns of a stretch of whole row groups in an open file. */
export async function fileColumns(
  { file, metadata }: { file: AsyncBuffer; metadata: FileMetaData },
  columns: readonly string[],
  [from, to]: Stretch,
): Promise<Map<string, unknown[]>> {
  const values = new Map(columns.map((name) => [name, new Array<unknown>(to - from)]));
  const [fetched] = await Promise.all([
    inOneRequest(file, metadata, { columns, rows: [from, to] }),
    quickFor(to - from),
  ]);
  await parquetRead({
    file: fetched,
    metadata,
    columns: [...columns],
    rowStart: from,
    rowEnd: to,
    ...decoding,
    onChunk({ columnName, columnData, rowStart }) {
      const column = values.get(columnName)!;
      for (let row = 0; row < columnData.length; row += 1) column[rowStart - from + row] = columnData[row];
    },
  });
  return values;
}

interface GroupFound {
  readonly from: number;
  readonly to: number;
  /** Whether every row of it is wanted. */
  readonly isWhole: boolean;
}

/** The row groups that may hold these values; they lie side by side, since the rows are sorted by them. */
function groupsWith({ row_groups }: FileMetaData, where: Readonly<Record<string, string>>): GroupFound[] {
  const found: GroupFound[] = [];
  let from = 0;
  for (const group of row_groups) {
    const to = from + Number(group.num_rows);
    const keys = Object.entries(where).map(([key, value]) => ({ value, bounds: textBounds(group, key) }));
    if (keys.every(({ value, bounds }) => mayHold(bounds, value)))
      found.push({
        from,
        to,
        isWhole: keys.every(({ value, bounds }) => bounds?.every((bound) => bound === value)),
      });
    from = to;
  }
  return found;
}

function plain(values: unknown[], { kind }: Column): unknown[] {
  const cell = cellOf(kind);
  for (let at = 0; at < values.length; at += 1) values[at] = values[at] == null ? null : cell(values[at]);
  return values;
}
