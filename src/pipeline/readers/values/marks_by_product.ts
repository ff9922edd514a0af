import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { Mapped } from "./field.js";
import { finding } from "../findings.js";
import { weighMarks, type Mark } from "./numbers.js";
import type { NumberColumn } from "./marks.js";
import { numberSql } from "./number_sql.js";
import type { Opened } from "../opened.js";

/**
 * The decimal mark under which quantity × unit price is the revenue of the rows, where no value of a file decides and only
 * one of the two marks makes it so: in 99 of 100 rows, with the other in fewer than half. Null where that does not tell.
 */
export async function markByProduct(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  columns: readonly (Mapped & NumberColumn)[],
): Promise<Mark | null> {
  const { options } = opened.spec;
  const weighed = columns.map((column) => weighMarks(column.shapes));
  const isOpen =
    weighed.some(({ open }) => open) && weighed.every(({ proven }) => proven["."] + proven[","] === 0);
  if (!isOpen || options.decimal || options.thousands || opened.isNumeric.some(Boolean)) return null;
  const of = (name: string) => columns.find(({ field }) => field === name);
  const [quantity, price, revenue] = [of("quantity"), of("unit_price"), of("revenue")];
  if (!quantity || !price || !revenue) return null;
  const fits: Record<Mark, number> = { ".": 0, ",": 0 };
  for (const decimal of [".", ","] as const) {
    const marks = { decimal, thousands: decimal === "." ? "," : "." };
    const [q, p, r] = [quantity, price, revenue].map(({ cell, shapes }) => numberSql(cell, shapes, marks));
    const { share } = await row<{ share: number | null }>(
      connection,
      `select (count(*) filter (abs((${q})::double * (${p})::double - (${r})::double) <= 0.011 + 0.006 * abs((${q})::double)) / nullif(count(*), 0))::double as share
       from ${table} where ${r} is not null and ${q} <> 0 and ${p} <> 0`,
    );
    fits[decimal] = share ?? 0;
  }
  const [best, other]: [Mark, Mark] = fits["."] > fits[","] ? [".", ","] : [",", "."];
  if (fits[best] < 0.99 || fits[other] >= 0.5) return null;
  const en = best === "." ? "decimal point" : "decimal comma";
  opened.findings.push(
    finding(opened, {
      severity: "info",
      rule: "decimal-by-product",
      example: revenue.header,
      message: {
        en: `no value shows the decimal mark; read with a ${en}, since only then quantity × unit price is the amount`,
        nl: `geen waarde toont het decimaalteken; gelezen met een decimale ${best === "." ? "punt" : "komma"}, want alleen dan is aantal × prijs het bedrag`,
      },
    }),
  );
  return best;
}
