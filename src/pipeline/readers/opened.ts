import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceFileSpec } from "../../settings.js";
import { sources, type Field, type FieldKind, type SourceName } from "../../sources.js";
import type { DayOrder } from "./values/dates.js";
import { customerRowHeader, recognise, type Recognition } from "./headers/headers.js";
import type { Mark } from "./values/numbers.js";
import type { ColumnSurvey } from "./text/column_survey.js";
import type { FindingDraft, Format } from "./report.js";
import type { SheetLooks } from "./workbook/sheet_look.js";

/** A file that a source names. */
export interface Found {
  source: SourceName;
  spec: SourceFileSpec;
  /** Relative to the data folder, with forward slashes. */
  file: string;
  path: string;
  /** What is known of its sheets already, where it is opened as several sources. */
  looks?: SheetLooks;
}

/** What all files of a folder that prove anything agree on; null until they have been read. */
export interface Elsewhere {
  order: DayOrder | null;
  decimal: Mark | null;
}

/** A file whose header is known, ready to be loaded. */
export interface Opened extends Found {
  format: Format;
  encoding: string | null;
  delimiter: string | null;
  headerRow: number | null;
  headers: string[];
  /** Per column: whether the file itself types its numbers, so that the decimal mark is a point. */
  isNumeric: boolean[];
  /** Whether the table has the column `typed`, see `rows_table.ts`: columns then mix numbers with numbers kept as text. */
  hasTypedCells: boolean;
  recognition: Recognition;
  /** Whether the numbers of days in a workbook count from 1904, as of old on a Mac. */
  is1904?: boolean;
  /** Of a sheet: its workbook and its name, and for the first of those read of a workbook the sheets that were not asked for and left out. */
  sheet?: { book: string; name: string; left: readonly { name: string; isHidden: boolean }[] };
  /** Whether customers stand in rows of their own, and their column beyond those that `load` fills. */
  hasCustomerRows?: boolean;
  /** The side on which most amounts of revenue stand, where report.yaml does not say which is that of sales. */
  salesSide?: "credit" | "debit";
  /** What the other files of the folder prove, for a file that proves nothing by itself. */
  elsewhere: Elsewhere | null;
  findings: FindingDraft[];
  /** What is known of the cells of each column without asking the table that is loaded; absent for most files. */
  survey?: readonly ColumnSurvey[] | null;
  /**
   * Creates a table of the file's rows: line INTEGER, fault VARCHAR (why the row cannot be cut into fields), raw VARCHAR
   * (its text, where there is a fault), typed VARCHAR where `hasTypedCells`, and c0 … cN VARCHAR, as written.
   * @returns SQL that removes it again, where that is more than dropping a table
   */
  load(connection: DuckDBConnection, table: string, tempDir: string): Promise<string | void>;
}

/** How many columns the file itself has: customers from rows of their own stand beyond them, and their names from its first reading on. */
export function ownWidth({ headers, hasCustomerRows }: Opened): number {
  return hasCustomerRows ? headers.indexOf(customerRowHeader) : headers.length;
}

/** How the columns of a file feed the fields of its source, by its headers and report.yaml. */
export function recogniseColumns({ source, spec }: Found, headers: readonly string[]): Recognition {
  return recognise(headers, source, spec.columns);
}

/** Kinds of fields that are written as numbers. */
export const numberKinds: ReadonlySet<FieldKind> = new Set(["amount", "number", "share", "duration"]);

/** The columns that feed a text. */
export function textColumns({ source, recognition: { fields } }: Opened): ReadonlySet<number> {
  const known: Record<string, Field> = sources[source];
  return new Set(
    [...fields].filter(([field]) => known[field]?.kind === "text").map(([, position]) => position),
  );
}

/** Per column: whether it feeds a field that is written as a number. */
export function numberColumns({ source }: Found, { fields, beside }: Recognition, width: number): boolean[] {
  const known: Record<string, Field> = sources[source];
  const isNumber = new Array<boolean>(width).fill(false);
  for (const [field, position] of [...fields, ...beside])
    if (numberKinds.has(known[field]?.kind ?? "text")) isNumber[position] = true;
  return isNumber;
}
