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
  const of = (name: string) => numbers.filter(({ field }) => field === name);
  const money = of("revenue").length > 0 ? of("revenue") : of("unit_price");
  if (!money.some(({ shapes }) => shapes.some(({ shape }) => written.test(shape)))) return null;
  const value = `coalesce(${money.map(({ cell }) => `nullif(regexp_extract(${cell}, '(?i)${currencies}'), '')`).join(", ")})`;
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
