import type { DuckDBConnection } from "@duckdb/node-api";
import { sources, type Field, type FieldKind } from "../../sources.js";
import { fillTable, literal, row } from "../database.js";
import { datePartSql, dateParts, distinctLimit, numberShapes, type Marks } from "./cells.js";
import { decideOrders, type DateColumn } from "./day_order.js";
import { readDate, type DayOrder } from "./dates.js";
import { decideMarks, type NumberColumn } from "./marks.js";
import { numberSql } from "./number_sql.js";
import type { Opened } from "./opened.js";
import { decideShare } from "./shares.js";
import { Fault } from "../../lib/fault.js";

/** One field of a file: the SQL of its cell and of its value, and how the column was read. */
export interface TypedField {
  /** The field that is filled; a discount that turns out to hold amounts fills discount_amount. */
  field: string;
  kind: FieldKind;
  position: number;
  /** SQL of the cell as written, trimmed. */
  cell: string;
  /** SQL of the typed value; null where the cell cannot be read. */
  value: string;
  reading: string;
  /** SQL of a join that the value needs. */
  join: string;
  /** Whether the report can do without a value that cannot be read. */
  isSoft: boolean;
}

/** What the values of a file turned out to be. */
export interface Typing {
  fields: TypedField[];
  decimalMark: string | null;
  dateFormat: string | null;
}

const numeric: ReadonlySet<FieldKind> = new Set(["amount", "number", "share", "duration"]);

interface Mapped {
  field: string;
  kind: FieldKind;
  position: number;
  cell: string;
  header: string;
}

/**
 * Decides over the whole file how each mapped column is to be read.
 * @param table cleaned cells, see `fill.ts`
 * @throws Fault where a column is ambiguous or does not hold what its field needs
 */
export async function typeColumns(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
): Promise<Typing> {
  const known: Record<string, Field> = sources[opened.source];
  const mapped: Mapped[] = [...opened.recognition.fields].map(([field, position]) => ({
    field,
    kind: known[field]?.kind ?? "text",
    position,
    cell: `c${position}`,
    header: opened.headers[position] ?? "",
  }));
  const numbers: (Mapped & NumberColumn)[] = [];
  const dates: (Mapped & DateColumn)[] = [];
  for (const column of mapped) {
    if (numeric.has(column.kind)) {
      const shapes = await numberShapes(connection, table, column.cell);
      numbers.push({ ...column, shapes, isNumeric: opened.isNumeric[column.position] ?? false });
      tooMany(opened, column, shapes.length);
    } else if (column.kind === "date") {
      const parts = await dateParts(connection, table, column.cell);
      dates.push({ ...column, parts });
      tooMany(opened, column, parts.length);
    }
  }
  const marks = decideMarks(opened, numbers);
  const orders = decideOrders(opened, dates);
  const fields: TypedField[] = [];
  for (const [i, column] of numbers.entries()) {
    const decided = marks[i] ?? { decimal: ".", thousands: ",", isNeeded: false };
    fields.push(await numberField(connection, table, opened, column, decided));
  }
  for (const [i, column] of dates.entries())
    fields.push(await dateField(connection, table, opened, column, orders[i] ?? null));
  for (const column of mapped)
    if (!numeric.has(column.kind) && column.kind !== "date")
      fields.push(await plainField(connection, table, column));
  const used = new Set(marks.filter(({ isNeeded }) => isNeeded).map(({ decimal }) => decimal));
  const formats = new Set(
    fields
      .filter(({ kind, reading }) => kind === "date" && reading !== "date")
      .map(({ reading }) => reading.slice(5)),
  );
  return {
    fields: fields.sort((a, b) => a.position - b.position),
    decimalMark: used.size > 0 ? [...used].sort().join(" ") : null,
    dateFormat: formats.size > 0 ? [...formats].sort().join(", ") : null,
  };
}

async function numberField(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  column: Mapped & NumberColumn,
  marks: Marks & { isNeeded: boolean },
): Promise<TypedField> {
  const { field, kind, position, cell } = column;
  const number = numberSql(cell, column.shapes, marks);
  const noted = marks.isNeeded ? ` with decimal ${marks.decimal === "." ? "point" : "comma"}` : "";
  const typed = {
    field,
    kind,
    position,
    cell,
    value: number,
    reading: `number${noted}`,
    join: "",
    isSoft: false,
  };
  if (kind === "amount") return { ...typed, reading: `amount${noted}` };
  if (kind === "duration") {
    const isMinutes = opened.spec.options.duration === "minutes";
    const plain = `(${number})::DOUBLE${isMinutes ? " / 60" : ""}`;
    return { ...typed, value: durationSql(cell, plain), reading: isMinutes ? "minutes" : `hours${noted}` };
  }
  if (kind !== "share") return typed;
  const reading = await decideShare(connection, table, opened, column, number);
  if (reading === "amount")
    return { ...typed, field: "discount_amount", kind: "amount", reading: `amount${noted}` };
  const share = reading === "percent" ? `(${number})::DOUBLE / 100` : `(${number})::DOUBLE`;
  return {
    ...typed,
    value: `case when abs(${number}) <= ${reading === "percent" ? 100 : 1} then ${share} end`,
    reading: reading === "percent" ? `percent${noted}` : `share 0–1${noted}`,
  };
}

function durationSql(cell: string, plain: string): string {
  const part = (index: number) => `try_cast(split_part(ltrim(${cell}, '-'), ':', ${index}) as DOUBLE)`;
  const clock = `regexp_full_match(${cell}, '-?\\d{1,5}:[0-5]\\d(:[0-5]\\d)?')`;
  const hours = `(${part(1)} + ${part(2)} / 60 + coalesce(${part(3)}, 0) / 3600)`;
  return `case when ${clock} then case when starts_with(${cell}, '-') then -1 else 1 end * ${hours} else ${plain} end`;
}

async function dateField(
  connection: DuckDBConnection,
  table: string,
  { source, spec }: Opened,
  { field, kind, position, cell, parts }: Mapped & DateColumn,
  order: DayOrder | null,
): Promise<TypedField> {
  const format = spec.options.date_format;
  const dates = `${table}_dates_${position}_${field}`;
  const values = parts.flatMap(({ part }) => {
    const date = readDate(part, order, format);
    return date === null ? [] : [{ part, value: new Date(date) }];
  });
  await fillTable(connection, dates, { part: "VARCHAR", value: "DATE" }, values);
  const written = format ?? (order === "dmy" ? "dd-mm-yyyy" : order === "mdy" ? "mm-dd-yyyy" : null);
  const isYearFirst = parts.every(({ part }) => /^\d{4}/.test(part));
  const known: Record<string, Field> = sources[source];
  return {
    field,
    kind,
    position,
    cell,
    value: `${dates}.value`,
    reading: isYearFirst ? "date yyyy-mm-dd" : written === null ? "date" : `date ${written}`,
    join: `left join ${dates} on ${dates}.part = ${datePartSql(cell)}`,
    isSoft: source !== "invoices" && !known[field]?.required,
  };
}

async function plainField(connection: DuckDBConnection, table: string, column: Mapped): Promise<TypedField> {
  const { field, kind, position, cell } = column;
  const typed = {
    field,
    kind,
    position,
    cell,
    value: cell,
    reading: "text",
    join: "",
    isSoft: kind === "flag",
  };
  if (kind === "flag") {
    const word = `lower(${cell})`;
    const value = `case when ${word} in ('yes', 'y', 'ja', 'j', 'true', 't', '1', 'x', 'waar') then true
      when ${word} in ('no', 'n', 'nee', 'false', 'f', '0', 'onwaar') then false end`;
    return { ...typed, value, reading: "yes or no" };
  }
  if (kind !== "id") return typed;
  const { ended } = await row<{ ended: boolean | null }>(
    connection,
    `select bool_or(ends_with(${cell}, '.0')) as ended from ${table}`,
  );
  if (!ended) return typed;
  const { isFloat } = await row<{ isFloat: boolean }>(
    connection,
    `select bool_and(regexp_full_match(${cell}, '\\d+(\\.0)?')) as "isFloat" from ${table} where ${cell} is not null`,
  );
  return isFloat
    ? {
        ...typed,
        value: `regexp_replace(${cell}, ${literal("\\.0$")}, '')`,
        reading: "number without its .0",
      }
    : typed;
}

function tooMany({ file }: Opened, { header, field, kind }: Mapped, distinct: number): void {
  if (distinct < distinctLimit) return;
  throw new Fault(
    "not-readable",
    `the values are written in more than ${distinctLimit} ways; ${field} needs ${kind === "date" ? "dates" : "numbers"}`,
    { file, column: header },
  );
}
