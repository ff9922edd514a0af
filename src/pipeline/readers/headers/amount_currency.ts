import type { DuckDBConnection } from "@duckdb/node-api";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Mapped, TypedField } from "../values/field.js";
import type { NumberColumn } from "../values/marks.js";
import { headedCurrency, namedCurrency } from "./headed_currency.js";
import { currencies } from "../values/numbers.js";
import { literal, row } from "../../database.js";
import type { Opened } from "../opened.js";

const isWritten = new RegExp(currencies, "i");

/**
 * The currency that invoice lines write beside their amount, or in the header by which it is recognised (`Bedrag (EUR)`), where no column
 * gives it and the lines stand by themselves: amounts in another currency are not those of the report. Where only totals write one, as in
 * lists of QuickBooks, it is that of the lines. Null where nothing is written.
 */
export async function amountCurrency(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  numbers: readonly (Mapped & NumberColumn)[],
): Promise<TypedField | null> {
  const { source, recognition, spec } = opened;
  const has = (field: string) => recognition.fields.has(field);
  if (source !== "invoice_lines" || has("currency") || !has("date")) return null;
  const of = (name: string) => numbers.filter(({ field }) => field === name);
  const [money = []] = ["revenue", "unit_price", "revenue_incl_vat"].map(of).filter((own) => own.length > 0);
  const inHeaders = new Set(
    money.map(({ field, header }) => (field in spec.columns ? namedCurrency : headedCurrency)(header)),
  );
  const [headed = null] = inHeaders.size === 1 ? inHeaders : [];
  if (headed === null && !money.some(({ shapes }) => shapes.some(({ shape }) => isWritten.test(shape))))
    return null;
  const cells = money.map(({ cell }) => `nullif(regexp_extract(${cell}, '(?i)${currencies}'), '')`);
  const written = `coalesce(${cells.join(", ")})`;
  const other = headed ?? (await totalsCurrency(connection, table, opened, written));
  const value = other === null ? written : `coalesce(${written}, ${literal(other)})`;
  return {
    field: "currency",
    kind: "text",
    position: money[0]!.position,
    cell: value,
    value,
    reading: "text",
    join: "",
    isSoft: false,
  };
}

/** The currency of the rows without a date, which are totals, where all of these that write one write the same and no line does. */
async function totalsCurrency(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  written: string,
): Promise<string | null> {
  const isLine = `c${opened.recognition.fields.get("date")} is not null`;
  const { only, count, line } = await row<{ only: string | null; count: number; line: number }>(
    connection,
    `select case when count(distinct ${written}) = 1 and not coalesce(bool_or(${isLine} and ${written} is not null), false) then any_value(${written}) end as only,
       count(${written})::integer as count, (min(line) filter (${written} is not null))::integer as line
     from ${table}`,
  );
  if (only === null) return null;
  opened.findings.push(
    finding(opened, {
      severity: "info",
      rule: "currency-of-totals",
      line,
      row_count: count,
      example: only,
      message: {
        en: `no line writes its currency, and ${counted(count, "total")} ${count === 1 ? "is" : "are"} in ${only}: the lines are taken for the same`,
        nl: `geen regel noemt een valuta, en ${geteld(count, "totaal staat", "totalen staan")} in ${only}: die geldt ook voor de regels`,
      },
    }),
  );
  return only;
}

/** The currency that stands in the header of amounts in the currency of the company, as `Amount (EUR)` beside `Amount`; null where none does. */
export function localCurrency({ field, header, position }: Mapped): TypedField | null {
  const headed = field === "revenue_local" ? headedCurrency(header) : null;
  if (headed === null) return null;
  const value = literal(headed);
  return {
    field: "local_currency",
    kind: "text",
    position,
    cell: value,
    value,
    reading: "text",
    join: "",
    isSoft: false,
  };
}
