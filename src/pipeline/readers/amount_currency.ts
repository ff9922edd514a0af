import type { Mapped, TypedField } from "./field.js";
import type { NumberColumn } from "./marks.js";
import { currencies } from "./numbers.js";
import type { Opened } from "./opened.js";

const written = new RegExp(currencies, "i");

/**
 * The currency that invoice lines write beside their amount, where no column gives it and the lines stand by themselves: amounts in
 * another currency are not those of the report. Null where nothing is written.
 */
export function amountCurrency(
  { source, recognition }: Pick<Opened, "source" | "recognition">,
  numbers: readonly (Mapped & NumberColumn)[],
): TypedField | null {
  const has = (field: string) => recognition.fields.has(field);
  if (source !== "invoice_lines" || has("currency") || !has("date")) return null;
  const money = ["revenue", "unit_price"].flatMap((name) => numbers.filter(({ field }) => field === name))[0];
  if (!money?.shapes.some(({ shape }) => written.test(shape))) return null;
  const value = `nullif(regexp_extract(${money.cell}, '(?i)${currencies}'), '')`;
  return {
    field: "currency",
    kind: "text",
    position: money.position,
    cell: value,
    value,
    reading: "text",
    join: "",
    isSoft: false,
  };
}
