import type { DuckDBConnection } from "@duckdb/node-api";
import { row } from "../database.js";
import { shareReading } from "./value_findings.js";
import type { NumberColumn } from "./marks.js";
import type { Opened } from "./opened.js";

/** How the values of a share column are meant. */
export type ShareReading = "share" | "percent" | "amount";

/**
 * Decides whether a column holds shares (0.05), percent (5) or, for a discount, amounts: given, else by a % in the values
 * or the header, else by the values. A reading against the header or without one is told in the file's findings.
 * @param number SQL of the cell as a number
 */
export async function decideShare(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  column: NumberColumn,
  number: string,
): Promise<ShareReading> {
  const { field, header, shapes } = column;
  const given = opened.spec.options.discount;
  if (given) return given;
  if (shapes.some(({ shape }) => shape.endsWith("%"))) return "percent";
  const { highest, fractions } = await row<{ highest: number | null; fractions: number }>(
    connection,
    `select max(abs(${number}))::DOUBLE as highest, count(*) filter (abs(${number}) between 0.000001 and 0.999999)::INTEGER as fractions from ${table}`,
  );
  const isPercentByName = /%|pct|percent/i.test(header);
  const say = (reading: ShareReading, severity: "warning" | "info"): ShareReading => {
    opened.findings.push(shareReading(opened, field, header, reading, severity));
    return reading;
  };
  if (highest === null || highest === 0) return isPercentByName ? "percent" : "share";
  if (highest > 100 && isDiscountOfLines(opened, field)) return say("amount", "warning");
  if (highest > 1) return isPercentByName ? "percent" : say("percent", "info");
  if (isPercentByName) return fractions > 0 ? say("share", "warning") : say("percent", "info");
  return "share";
}

function isDiscountOfLines({ source, recognition }: Opened, field: string): boolean {
  return source === "invoice_lines" && field === "discount" && !recognition.fields.has("discount_amount");
}
