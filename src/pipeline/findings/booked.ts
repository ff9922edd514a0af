import { counts, used, type Count, type Teller } from "./teller.js";

/** A product, or its name, that says that the line is a sum of the lines above. */
const subtotal = "^(sub|eind|grand )?\\s*(totaal|totalen|total|totals)$";

/** Lines that seem to be another thing than sales: bookings with sales below zero, and subtotals among the lines. */
export async function bookedFindings({ words, format, count }: Teller): Promise<void> {
  await count<Count & { below: number }>(
    `${counts()}, count(*) filter (revenue < 0) as below ${used} having sum(revenue) < 0 and 2 * below > rows`,
    ({ rows, amount, below }) => ({
      severity: "warning",
      rule: "sales-below-zero",
      source: "invoice_lines",
      message: words.salesBelowZero(format.count(below), format.count(rows), format.cents(amount)),
    }),
  );
  await count(
    `select count(*) as rows, sum(revenue)::double as amount, min(coalesce(product_name, product_key)) as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line
     ${used} and product_key in (
       select product_key from product_names
       where regexp_matches(lower(product_key), '${subtotal}') or regexp_matches(lower(product_name), '${subtotal}')
     )`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "subtotals-among-lines",
      source: "invoice_lines",
      message: words.subtotals(format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
}
