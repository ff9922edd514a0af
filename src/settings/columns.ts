import { z } from "zod";
import { sources, type Field, type FieldKind, type SourceName } from "../sources.js";
import { headersOf, type ColumnSpec } from "./column_spec.js";

/** The header of a field; of an amount also its debit and its credit side, of a date its year and its month. */
const headerOf = (text: z.ZodType<string>): Partial<Record<FieldKind, z.ZodType<ColumnSpec>>> => ({
  amount: z.union(
    [text, z.strictObject({ debit: text, credit: text })],
    "must be one header, or two as {debit: <header>, credit: <header>}",
  ),
  date: z.union(
    [text, z.strictObject({ year: text, month: text })],
    "must be one header, or two as {year: <header>, month: <header>}",
  ),
});

/** Amounts that ledgers write on two sides. */
const booked = new Set(["revenue", "revenue_incl_vat", "vat", "cost", "freight", "payment_cost"]);

function isNotTwice(column: ColumnSpec): boolean {
  const [own, beside] = headersOf(column);
  return own !== beside;
}

/** The headers that report.yaml may name of a source: field → one, or two where two columns may feed it; `text` is what one may be. */
export function columnsOf(source: SourceName, text: z.ZodType<string>) {
  const header = headerOf(text);
  const shape = Object.fromEntries(
    Object.entries<Field>(sources[source]).map(([field, { kind }]) => {
      const mayBeTwo = kind !== "amount" || booked.has(field);
      const one = (mayBeTwo ? header[kind] : undefined) ?? text;
      return [field, one.refine(isNotTwice, "names one header twice; it must name two").optional()];
    }),
  );
  return z
    .strictObject(shape)
    .default({})
    .transform((columns) => columns as Record<string, ColumnSpec>);
}
