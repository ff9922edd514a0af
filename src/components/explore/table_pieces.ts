import type { FileMetaData, ParquetQueryFilter, RowGroup } from "hyparquet";
import { schema, type Column, type TableName } from "../../schema.js";
import type { Stretch } from "../one_request.js";
import { fileColumns } from "../table_columns.js";
import { mayHold, textBounds } from "../table_parts.js";
import { tableFiles, type TableFile } from "../tables.js";
import { arrowStream, type StoredValues } from "./arrow_columns.js";
import type { WhichRows } from "./duckdb.js";

/** Some rows of a table. */
export interface TablePiece {
  /** The columns asked for, as the bytes of an Arrow stream. */
  readonly stream: Uint8Array;
  /** Which part of the table has been read with it, 0–1. */
  readonly done: number;
}

/** Rows read at a time: some tens of milliseconds of work, so that the page stays at hand. */
const pieceRows = 50_000;

/** Pieces under way at a time, so that the next are on their way while one is handed over. */
const atOnce = 4;

/** What to read of a table: columns, and of which rows; whole row groups are read, of all that may hold these. */
export interface PiecesWanted extends WhichRows {
  readonly table: TableName;
  readonly columns: readonly string[];
}

/** What asks for those values of a table. */
export function filterOf(table: TableName, only: readonly string[] | null): ParquetQueryFilter | undefined {
  return only === null ? undefined : { [schema[table].sort[0]!]: { $in: [...only] } };
}

/** Columns of a table in its stored order, piece by piece; nothing of the other columns, or of row groups without a row that is wanted, is fetched. */
export async function* tablePieces(
  href: string,
  { table, columns, only, first }: PiecesWanted,
): AsyncGenerator<TablePiece> {
  const waiting: Promise<TablePiece>[] = [];
  let before = 0;
  const mayBeWanted = (group: RowGroup) => {
    if (first !== null && before >= first) return false;
    before += Number(group.num_rows);
    if (only === null) return true;
    const bounds = textBounds(group, schema[table].sort[0]!);
    return only.some((value) => mayHold(bounds, value));
  };
  for await (const opened of tableFiles(href, { table, filter: filterOf(table, only) })) {
    for (const rows of pieces(opened.metadata, mayBeWanted)) {
      const piece = readPiece(opened, { table, columns, rows });
      // One that nobody waits for any more, since its query was cancelled, may fail in silence.
      piece.catch(() => undefined);
      waiting.push(piece);
      if (waiting.length >= atOnce) yield await waiting.shift()!;
    }
    if (first !== null && before >= first) break;
  }
  for (const piece of waiting) yield await piece;
}

interface PieceWanted {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly rows: Stretch;
}

async function readPiece(opened: TableFile, { table, columns, rows }: PieceWanted): Promise<TablePiece> {
  const definition: Record<string, Column> = schema[table].columns;
  const values = await storedColumns(opened, columns, rows);
  const named = columns.map((name, at) => ({ name, kind: definition[name]!.kind, values: values[at]! }));
  const within = rows[1] / Number(opened.metadata.num_rows);
  return { stream: arrowStream(named), done: (opened.index + within) / opened.count };
}

/** Stretches of whole row groups that are wanted. */
export function pieces(
  { row_groups }: FileMetaData,
  isWanted: (group: RowGroup) => boolean = () => true,
): Stretch[] {
  const found: Stretch[] = [];
  let [from, to] = [0, 0];
  const end = () => {
    if (to > from) found.push([from, to]);
    from = to;
  };
  for (const group of row_groups) {
    const rows = Number(group.num_rows);
    if (isWanted(group)) {
      to += rows;
      if (to - from >= pieceRows) end();
    } else {
      end();
      from = to += rows;
    }
  }
  end();
  return found;
}

async function storedColumns(
  { file, metadata }: TableFile,
  columns: readonly string[],
  rows: Stretch,
): Promise<StoredValues[]> {
  const values = await fileColumns({ file, metadata: asStored(metadata) }, columns, rows);
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
