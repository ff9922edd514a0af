import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import { typedSql } from "./cells.js";
import type { Mapped, TypedField } from "./field.js";
import type { DecidedMarks, NumberColumn } from "./marks.js";
import { isInMinutes, withoutThousands } from "../headers/header_units.js";
import { numberSql } from "./number_sql.js";
import type { Opened } from "../opened.js";
import { decideShare } from "./shares.js";
import { discountNegated, inThousands } from "./value_findings.js";

/** How a column of amounts, numbers, shares or durations is typed under its marks. */
export async function numberField(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  column: Mapped & NumberColumn,
  marks: DecidedMarks,
): Promise<TypedField> {
  const { field, kind, position, cell } = column;
  const written = numberSql(cell, column.shapes, marks);
  const read = opened.hasTypedCells
    ? `case when ${typedSql(position)} then try_cast(${cell} as DECIMAL(18,6)) else ${written} end`
    : written;
  const isScaled = (kind === "amount" || kind === "number") && withoutThousands(column.header) !== null;
  const number = isScaled ? `try_cast(${read} * 1000 as DECIMAL(18,6))` : read;
  if (isScaled && column.shapes.length + column.typedCount > 0)
    opened.findings.push(inThousands(opened, column.header));
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
  const turned = isDiscount(opened, field) && (await isNegated(connection, table, number));
  if (turned) opened.findings.push(discountNegated(opened, field, column.header));
  const sign = turned ? "-" : "";
  if (kind === "amount") return { ...typed, value: `${sign}${number}`, reading: `amount${noted}` };
  if (kind === "duration") {
    const isMinutes =
      (opened.spec.options.duration ?? (isInMinutes(column.header) ? "minutes" : "hours")) === "minutes";
    const plain = `(${number})::DOUBLE${isMinutes ? " / 60" : ""}`;
    return { ...typed, value: durationSql(cell, plain), reading: isMinutes ? "minutes" : `hours${noted}` };
  }
  if (kind !== "share") return typed;
  const reading = await decideShare(connection, table, opened, column, number);
  if (reading === "amount")
    return {
      ...typed,
      field: "discount_amount",
      kind: "amount",
      value: `${sign}${number}`,
      reading: `amount${noted}`,
    };
  const share = `${sign}(${number})::DOUBLE${reading === "percent" ? " / 100" : ""}`;
  return {
    ...typed,
    value: `case when abs(${number}) <= ${reading === "percent" ? 100 : 1} then ${share} end`,
    reading: reading === "percent" ? `percent${noted}` : `share 0–1${noted}`,
  };
}

function isDiscount({ source }: Opened, field: string): boolean {
  return source === "invoice_lines" && (field === "discount" || field === "discount_amount");
}

/** Whether an export writes a column with a minus throughout: more than nine in ten of its values but zeros. */
async function isNegated(connection: DuckDBConnection, table: string, number: string): Promise<boolean> {
  const { below, above } = await row<{ below: number; above: number }>(
    connection,
    `select count(*) filter (${number} < 0)::INTEGER as below, count(*) filter (${number} > 0)::INTEGER as above from ${table}`,
  );
  return below > 9 * above;
}

function durationSql(cell: string, plain: string): string {
  const part = (index: number) => `try_cast(split_part(ltrim(${cell}, '-'), ':', ${index}) as DOUBLE)`;
  const clock = `regexp_full_match(${cell}, '-?\\d{1,5}:[0-5]\\d(:[0-5]\\d)?')`;
  const hours = `(${part(1)} + ${part(2)} / 60 + coalesce(${part(3)}, 0) / 3600)`;
  return `case when ${clock} then case when starts_with(${cell}, '-') then -1 else 1 end * ${hours} else ${plain} end`;
}
