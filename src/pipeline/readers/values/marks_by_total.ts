import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../../database.js";
import type { Mapped } from "./field.js";
import { finding } from "../findings.js";
import { weighMarks, type Mark } from "./numbers.js";
import type { NumberColumn } from "./marks.js";
import { numberSql } from "./number_sql.js";
import type { Opened } from "../opened.js";

/**
 * The decimal mark under which the revenue of a file comes to the total that report.yaml gives for its entry, to the cent,
 * where no value of the file decides. Null where neither mark, or no total, does so.
 */
export async function markByTotal(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  columns: readonly (Mapped & NumberColumn)[],
): Promise<Mark | null> {
  const { options, control } = opened.spec;
  const revenue = columns.find(({ field }) => field === "revenue");
  if (!revenue || control.revenue === undefined || options.decimal || options.thousands) return null;
  const weighed = columns.map((column) => weighMarks(column.shapes));
  if (!weighed.some(({ open }) => open)) return null;
  if (weighed.some(({ proven }) => proven["."] + proven[","] > 0)) return null;
  const marks: Mark[] = [];
  for (const decimal of [".", ","] as const) {
    const amount = numberSql(revenue.cell, revenue.shapes, {
      decimal,
      thousands: decimal === "." ? "," : ".",
    });
    const { isSame } = await row<{ isSame: boolean | null }>(
      connection,
      `select round(sum(${amount}), 2) = ${control.revenue}::decimal(18, 2) as "isSame" from ${table}`,
    );
    if (isSame) marks.push(decimal);
  }
  const [mark] = marks;
  if (marks.length !== 1 || mark === undefined) return null;
  opened.findings.push(
    finding(opened, {
      severity: "info",
      rule: "decimal-by-total",
      example: revenue.header,
      message: {
        en: `no value shows the decimal mark; read with a decimal ${mark === "." ? "point" : "comma"}, since only then the amounts come to control.revenue`,
        nl: `geen waarde toont het decimaalteken; gelezen met een decimale ${mark === "." ? "punt" : "komma"}, want alleen dan komen de bedragen uit op control.revenue`,
      },
    }),
  );
  return mark;
}
