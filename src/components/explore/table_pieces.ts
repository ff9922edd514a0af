import { parquetRead, type FileMetaData } from "hyparquet";
import { schema, type Column, type TableName } from "../../schema.js";
import { compressors } from "../parquet_rows.js";
import { tableFiles, type TableFile } from "../tables.js";
import { arrowStream, type StoredValues } from "./arrow_columns.js";

/** Some rows of a table. */
export interface TablePiece {
  /** The columns asked for, as the bytes of an Arrow stream. */
  readonly stream: Uint8Array;
  /** Which part of the table has been read with it, 0–1. */
  readonly done: number;
}

/** Rows read at a time: some tens of milliseconds of work, so that the page stays at hand. */
const pieceRows = 50_000;

/** Columns of a table in its stored order, piece by piece; nothing of the other columns is fetched. */
export async function* tablePieces(
  href: string,
  table: TableName,
  columns: readonly string[],
): AsyncGenerator<TablePiece> {
  const definition: Record<string, Column> = schema[table].columns;
  for await (const opened of tableFiles(href)) {
    const all = Number(opened.metadata.num_rows);
    for (const [from, to] of pieces(opened.metadata)) {
      const values = await storedColumns(opened, columns, { from, to });
      const named = columns.map((name, at) => ({ name, kind: definition[name]!.kind, values: values[at]! }));
      yield { stream: arrowStream(named), done: (opened.index + to / all) / opened.count };
    }
  }
}

/** Stretches of whole row groups. */
export function pieces({ row_groups }: FileMetaData): [from: number, to: number][] {
  const found: [number, number][] = [];
  let [from, to] = [0, 0];
  for (const group of row_groups) {
    to += Number(group.num_rows);
    if (to - from < pieceRows) continue;
    found.push([from, to]);
    from = to;
  }
  if (to > from) found.push([from, to]);
  return found;
}

async function storedColumns(
  { file, metadata }: TableFile,
  columns: readonly string[],
  { from, to }: { from: number; to: number },
): Promise<StoredValues[]> {
  const values = new Map(columns.map((name) => [name, new Array<unknown>(to - from)]));
  await parquetRead({
    file,
    metadata: asStored(metadata),
    columns: [...columns],
    rowStart: from,
    rowEnd: to,
    compressors,
    onChunk({ columnName, columnData, rowStart }) {
      const column = values.get(columnName)!;
      for (let row = 0; row < columnData.length; row += 1) column[rowStart - from + row] = columnData[row];
    },
  });
  return columns.map((name) => values.get(name)!);
}

/** The same file, of which decimals and dates are read as the whole numbers they are stored as. */
function asStored(metadata: FileMetaData): FileMetaData {
  const plain = metadata.schema.map((element) => {
    if (element.converted_type !== "DECIMAL" && element.converted_type !== "DATE") return element;
    const { converted_type: _, logical_type: __, ...rest } = element;
    return rest;
  });
  return { ...metadata, schema: plain as FileMetaData["schema"] };
}
