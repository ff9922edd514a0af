import type { DuckDBConnection } from "@duckdb/node-api";
import { sources, type Field } from "../../../sources.js";
import { fillTable } from "../../database.js";
import { readDate } from "./dates.js";
import type { DateColumn, DecidedDates } from "./day_order.js";
import type { Mapped, TypedField } from "./field.js";
import { monthDay, readMonth } from "./months.js";
import type { Opened } from "../opened.js";
import { swapped } from "./swapped_dates.js";

/** How a column of dates is typed: each distinct date is read once, the rows look it up by the SQL of their `day`. */
export async function dateField(
  connection: DuckDBConnection,
  table: string,
  { source, spec }: Opened,
  { field, kind, position, cell, day, parts }: Mapped & DateColumn & { day: string },
  { order, swap, areMonths }: DecidedDates,
): Promise<TypedField> {
  const format = spec.options.date_format;
  const dates = `${table}_dates_${position}_${field}`;
  const values = parts.flatMap(({ part }) => {
    const date = areMonths ? readMonth(part, monthDay(source, field)) : readDate(part, order, format);
    return date === null ? [] : [{ part, value: new Date(swapped(part, date, swap)) }];
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
    reading: areMonths
      ? "date yyyy-mm"
      : isYearFirst
        ? "date yyyy-mm-dd"
        : written === null
          ? "date"
          : `date ${written}`,
    join: `left join ${dates} on ${dates}.part = ${day}`,
    isSoft: source !== "invoices" && !known[field]?.required,
  };
}
