import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { row } from "../../database.js";
import { shareReading } from "./value_findings.js";
import type { NumberColumn } from "./marks.js";
import type { Opened } from "../opened.js";

/** How the values of a share column are meant. */
export type ShareReading = "share" | "percent" | "amount";

/**
 * Decides whether a column holds shares (0.05), percent (5) or, for a discount, amounts: given, else by a % in the values
 * or the header, else by the values. A reading against the header or without one is told in the file's findings.
 * @param number SQL of the cell as a number
 * @throws Fault where most values read as shares and others cannot be one
 */
export async function decideShare(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  column: NumberColumn & { cell: string },
  number: string,
): Promise<ShareReading> {
  const { field, header, shapes } = column;
  const given = opened.spec.options.discount;
  if (given) return given;
  if (shapes.some(({ shape }) => shape.endsWith("%"))) return "percent";
  const values = await row<Values>(
    connection,
    `select max(size)::DOUBLE as highest,
       count(*) filter (size between 0.000001 and 0.999999)::INTEGER as fractions, count(*) filter (size > 1)::INTEGER as wholes,
       count(*) filter (2 * size <> trunc(2 * size))::INTEGER as odd, arg_min(written, line) filter (size = 1) as one, min(line) filter (size = 1) as one_line,
       arg_min(written, line) filter (size between 0.000001 and 0.999999) as fraction, min(line) filter (size between 0.000001 and 0.999999) as fraction_line,
       arg_min(written, line) filter (size > 1) as whole, min(line) filter (size > 1) as whole_line
     from (select abs(${number}) as size, ${column.cell} as written, line from ${table})`,
  );
  const { highest, fractions, wholes } = values;
  if (field === "vat_rate") return (highest ?? 0) < 1 ? "share" : "percent";
  const isPercentByName = /%|pct|percent/i.test(header);
  const say = (reading: ShareReading, severity: "warning" | "info"): ShareReading => {
    opened.findings.push(shareReading(opened, field, header, reading, severity));
    return reading;
  };
  if (highest === null || highest === 0) return isPercentByName ? "percent" : "share";
  if (highest > 100 && isDiscountOfLines(opened, field)) return say("amount", "warning");
  if (highest > 1 && isPercentByName) return "percent";
  if (highest > 1 && fractions >= wholes && fractions > 0) throw ambiguous(opened, header, values);
  const isTaken = isDiscountOfLines(opened, field) && !hasAmount(opened);
  if (highest === 1 && fractions === 0 && isTaken && !isPercentByName) throw onlyOnes(opened, header, values);
  if (highest > 1) return say("percent", isTaken && values.odd > 0 ? "warning" : "info");
  if (isPercentByName) return fractions > 0 ? say("share", "warning") : say("percent", "info");
  return "share";
}

interface Values {
  highest: number | null;
  fractions: number;
  wholes: number;
  /** Values that are no halves or wholes, as percentages mostly are. */
  odd: number;
  one: string;
  one_line: number;
  fraction: string;
  fraction_line: number;
  whole: string;
  whole_line: number;
}

function ambiguous({ file, spec }: Opened, header: string, values: Values): Fault {
  const { fraction, fraction_line, whole, whole_line, fractions, wholes } = values;
  return new Fault(
    "ambiguous-share",
    `${fractions} ${fractions === 1 ? "value lies" : "values lie"} between 0 and 1, as "${fraction}" (line ${fraction_line}), and ${wholes} above 1, as "${whole}" (line ${whole_line}): ` +
      `shares or percent? Mend them, or say which at report.yaml:${spec.line}: options: {discount: share} where 0.05 is 5%, options: {discount: percent} where 0.05 is 0.05%`,
    { file, column: header },
  );
}

function onlyOnes({ file, spec }: Opened, header: string, { one, one_line }: Values): Fault {
  return new Fault(
    "ambiguous-share",
    `all values but zeros are 1, as "${one}" (line ${one_line}), and they come off the amounts: the whole price, one percent or one in money? Say which at report.yaml:${spec.line}: options: {discount: share}, options: {discount: percent} or columns: {discount_amount: ${JSON.stringify(header)}}`,
    { file, column: header },
  );
}

function hasAmount({ recognition: { fields } }: Opened): boolean {
  return fields.has("revenue") || (fields.has("revenue_incl_vat") && fields.has("vat"));
}

function isDiscountOfLines({ source, recognition }: Opened, field: string): boolean {
  return source === "invoice_lines" && field === "discount" && !recognition.fields.has("discount_amount");
}
