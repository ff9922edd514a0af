import type { Mapped, TypedField } from "../values/field.js";
import type { NumberColumn } from "../values/marks.js";
import { headedCurrency, namedCurrency } from "./headed_currency.js";
import { currencies } from "../values/numbers.js";
import { literal } from "../../database.js";
import type { Opened } from "../opened.js";

const written = new RegExp(currencies, "i");

/**
 * The currency that invoice lines write beside their amount, or in the header by which it is recognised (`Bedrag (EUR)`), where no column
 * gives it and the lines stand by themselves: amounts in another currency are not those of the report. Null where nothing is written.
 */
export function amountCurrency(
  { source, recognition, spec }: Pick<Opened, "source" | "recognition" | "spec">,
  numbers: readonly (Mapped & NumberColumn)[],
): TypedField | null {
  const has = (field: string) => recognition.fields.has(field);
  if (source !== "invoice_lines" || has("currency") || !has("date")) return null;
  const of = (name: string) => numbers.filter(({ field }) => field === name);
  const [money = []] = ["revenue", "unit_price", "revenue_incl_vat"].map(of).filter((own) => own.length > 0);
  const inHeaders = new Set(
    money.map(({ field, header }) => (field in spec.columns ? namedCurrency : headedCurrency)(header)),
  );
  const [headed = null] = inHeaders.size === 1 ? inHeaders : [];
  if (headed === null && !money.some(({ shapes }) => shapes.some(({ shape }) => written.test(shape))))
    return null;
  const cells = money.map(({ cell }) => `nullif(regexp_extract(${cell}, '(?i)${currencies}'), '')`);
  const value = `coalesce(${[...cells, ...(headed === null ? [] : [literal(headed)])].join(", ")})`;
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
