import { parquetReadObjects } from "hyparquet";
import type { AsyncBuffer, FileMetaData, ParquetQueryFilter, RowGroup } from "hyparquet";
import { byteOrder } from "../lib/text/byte_order.js";
import { compressors } from "./parquet_rows.js";

/** A file of a table that is kept in several: the first and last value of its first sort column, its rows, and how long its footer is. */
export interface TablePart {
  readonly part_file: string;
  readonly first: string;
  readonly last: string;
  readonly row_count: number;
  readonly footer_bytes: number;
}

/** The parts that a file lists, in order, where it is the list of a table's parts; null where it is the table itself. */
export async function partsOf(file: AsyncBuffer, metadata: FileMetaData): Promise<TablePart[] | null> {
  if (!metadata.schema.some(({ name }) => name === "part_file")) return null;
  return (await parquetReadObjects({ file, metadata, compressors })) as unknown as TablePart[];
}

/** The parts that may hold rows which meet the conditions on the first sort column. */
export function partsWith(
  parts: readonly TablePart[],
  sort: string,
  filter: ParquetQueryFilter | undefined,
): readonly TablePart[] {
  const asked = (filter as Record<string, { $eq?: unknown; $in?: unknown[] }> | undefined)?.[sort];
  const values = asked?.$in ?? (asked?.$eq === undefined ? null : [asked.$eq]);
  if (!values?.every((value) => typeof value === "string")) return parts;
  return parts.filter(({ first, last }) => values.some((value) => mayHold([first, last], value as string)));
}

/** The least and the greatest text of a column in a row group; null where the file does not tell. */
export function textBounds(
  { columns }: RowGroup,
  column: string,
): readonly [least: string, most: string] | null {
  const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column);
  const { min_value: least, max_value: most } = chunk?.meta_data?.statistics ?? {};
  return typeof least === "string" && typeof most === "string" ? [least, most] : null;
}

/** Whether a text lies between bounds; it may where these are not known. */
export function mayHold(bounds: readonly [least: string, most: string] | null, value: string): boolean {
  return bounds === null || (byteOrder(bounds[0], value) <= 0 && byteOrder(value, bounds[1]) <= 0);
}

/** The address of a file that is named from another one's place. */
export function besides(href: string, name: string): string {
  return href.replace(/[^/]*$/, "") + name;
}
