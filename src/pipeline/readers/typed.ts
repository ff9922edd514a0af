import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { sources, type Field } from "../../sources.js";
import { literal, row } from "../database.js";
import { dateParts, distinctLimit, numberShapes, typedSql } from "./values/cells.js";
import { amountCurrency, localCurrency } from "./headers/amount_currency.js";
import { dateField } from "./values/date_field.js";
import { isNoDate, type DatePart } from "./values/dates.js";
import { decideOrders, type DateColumn } from "./values/day_order.js";
import type { Mapped, TypedField } from "./values/field.js";
import { firstAndLast } from "./headers/first_and_last.js";
import { durationCell } from "./values/duration_cell.js";
import { daySql } from "./values/instants.js";
import { decideMarks, type NumberColumn } from "./values/marks.js";
import { markByProduct } from "./values/marks_by_product.js";
import { markByTotal } from "./values/marks_by_total.js";
import { numberField } from "./values/number_field.js";
import { numberKinds, type Opened } from "./opened.js";
import { quantityCell } from "./values/quantity_cell.js";
import { sidedCells } from "./sides/sides.js";
import { plainField } from "./values/plain_field.js";
import { twoSides } from "./sides/two_sides.js";
import { someInThousands } from "./values/some_in_thousands.js";
import { withoutPercentProfit } from "./values/percent_profit.js";
import { profitInPercent } from "./values/value_findings.js";
import { yearAndMonth } from "./values/year_and_month.js";

/** What the values of a file turned out to be. */
export interface Typing {
  fields: TypedField[];
  decimalMark: string | null;
  dateFormat: string | null;
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
  const kindOf = (field: string) => known[field]?.kind ?? "text";
  const { fields: own, beside } = opened.recognition;
  const ofSides = [...beside].filter(([field]) => kindOf(field) === "amount");
  const mapped = [...own, ...ofSides].map(([field, position]): Mapped => ({
    field,
    kind: kindOf(field),
    position,
    cell: `c${position}`,
    header: opened.headers[position] ?? "",
    ...(kindOf(field) === "date" && yearAndMonth(opened, field, position)),
    ...(kindOf(field) === "text" && firstAndLast(opened, field, position)),
  }));
  const numbers: (Mapped & NumberColumn)[] = [];
  const dates: (Mapped & DateColumn & { day: string })[] = [];
  const sided = await sidedCells(connection, table, opened, mapped);
  for (const written of mapped) {
    const bySide = sided.get(written.position);
    const isPlain = Boolean(opened.survey?.[written.position]?.shapes);
    const cell =
      written.kind === "duration"
        ? await durationCell(connection, table, opened, written.cell)
        : written.field === "quantity" && !isPlain
          ? await quantityCell(connection, table, written.cell)
          : (bySide ?? written.cell);
    const column = { ...written, cell };
    if (numberKinds.has(column.kind)) {
      const untyped = opened.hasTypedCells ? `not ${typedSql(column.position)}` : undefined;
      const shapes =
        (bySide === undefined ? opened.survey?.[column.position]?.shapes : null) ??
        (await numberShapes(connection, table, column.cell, untyped));
      if (
        column.field === "profit" &&
        shapes.length > 0 &&
        shapes.every(({ shape }) => shape.endsWith("%"))
      ) {
        opened.findings.push(profitInPercent(opened, column.header, shapes[0]!, "written"));
        continue;
      }
      const typedCount = opened.hasTypedCells ? await countTyped(connection, table, column) : 0;
      numbers.push({ ...column, shapes, typedCount, isNumeric: opened.isNumeric[column.position] ?? false });
      tooMany(opened, column, shapes.length);
    } else if (column.kind === "date") {
      const day = await daySql(connection, table, opened, column);
      const parts = await dateParts(connection, table, column.cell, day);
      const [none, some] = [
        parts.filter(({ part }) => isNoDate(part)),
        parts.filter(({ part }) => !isNoDate(part)),
      ];
      dates.push({ ...column, cell: withoutDays(cell, day, none), day, parts: some });
      tooMany(opened, column, parts.length);
    }
  }
  const byOthers =
    (await markByProduct(connection, table, opened, numbers)) ??
    (await markByTotal(connection, table, opened, numbers));
  const marks = decideMarks(opened, numbers, byOthers);
  const orders = decideOrders(opened, dates);
  const fields: TypedField[] = [];
  for (const [i, column] of numbers.entries()) {
    const decided = marks[i] ?? { decimal: ".", thousands: ",", isNeeded: false };
    fields.push(await numberField(connection, table, opened, column, decided));
  }
  for (const [i, column] of dates.entries())
    fields.push(
      await dateField(
        connection,
        table,
        opened,
        column,
        orders[i] ?? { order: null, swap: "none", areMonths: false },
      ),
    );
  for (const column of mapped)
    if (!numberKinds.has(column.kind) && column.kind !== "date")
      fields.push(await plainField(connection, table, opened, column));
  const currency = await amountCurrency(connection, table, opened, numbers);
  const ofCompany = own.has("local_currency") ? [] : mapped.map(localCurrency);
  for (const field of [currency, ...ofCompany]) if (field) fields.push(field);
  const sides = await twoSides(connection, table, opened, fields);
  const joined = await withoutPercentProfit(connection, table, opened, sides);
  await someInThousands(connection, table, opened, joined);
  const used = new Set(marks.filter(({ isNeeded }) => isNeeded).map(({ decimal }) => decimal));
  const formats = new Set(
    joined
      .filter(({ kind, reading }) => kind === "date" && reading !== "date")
      .map(({ reading }) => reading.slice(5)),
  );
  return {
    fields: joined.sort((a, b) => a.position - b.position),
    decimalMark: used.size > 0 ? [...used].sort().join(" ") : null,
    dateFormat: formats.size > 0 ? [...formats].sort().join(", ") : null,
  };
}

function withoutDays(cell: string, day: string, none: readonly DatePart[]): string {
  if (none.length === 0) return cell;
  return `case when ${day} in (${none.map(({ part }) => literal(part)).join(", ")}) then null else ${cell} end`;
}

async function countTyped(connection: DuckDBConnection, table: string, column: Mapped): Promise<number> {
  const { count } = await row<{ count: number }>(
    connection,
    `select count(*)::INTEGER as count from ${table} where ${column.cell} is not null and ${typedSql(column.position)}`,
  );
  return count;
}

function tooMany({ file }: Opened, { header, field, kind }: Mapped, distinct: number): void {
  if (distinct < distinctLimit) return;
  throw new Fault(
    "not-readable",
    `the values are written in more than ${distinctLimit} ways; ${field} needs ${kind === "date" ? "dates" : "numbers"}`,
    { file, column: header },
  );
}
