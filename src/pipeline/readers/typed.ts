import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { sources, type Field, type FieldKind } from "../../sources.js";
import { dateParts, distinctLimit, numberShapes } from "./cells.js";
import { dateField } from "./date_field.js";
import { decideOrders, type DateColumn } from "./day_order.js";
import type { Mapped, TypedField } from "./field.js";
import { decideMarks, type NumberColumn } from "./marks.js";
import { numberField } from "./number_field.js";
import type { Opened } from "./opened.js";
import { plainField } from "./plain_field.js";

/** What the values of a file turned out to be. */
export interface Typing {
  fields: TypedField[];
  decimalMark: string | null;
  dateFormat: string | null;
}

const numeric: ReadonlySet<FieldKind> = new Set(["amount", "number", "share", "duration"]);

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

function tooMany({ file }: Opened, { header, field, kind }: Mapped, distinct: number): void {
  if (distinct < distinctLimit) return;
  throw new Fault(
    "not-readable",
    `the values are written in more than ${distinctLimit} ways; ${field} needs ${kind === "date" ? "dates" : "numbers"}`,
    { file, column: header },
  );
}
