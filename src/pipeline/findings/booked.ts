import { literal } from "../database.js";
import { noSale } from "../unsold.js";
import { counts, firstPlace, used, type Count, type Teller } from "./teller.js";

/** What a product, or its name, is like where its lines are sums of the lines above. */
const subtotal = "^(sub|eind|grand )?\\s*(totaal|totalen|total|totals)$";

/** What a customer's number is like there: `Totaal`, or `Totaal 10001` below that customer's lines. */
const subtotalOf = "^(sub|eind|grand )?\\s*(totaal|totalen|total|totals)( .*)?$";

/** The same of a line that is VAT. */
const vat = "^(btw|vat|mwst|ust|tva|omzetbelasting)([^a-z]|$)";

/** How the numbers of credit notes begin in several programs, beside those of invoices. */
const creditNumber =
  "^(cn|crn|cr|cred|credit|creditnota|cm|cf|scn|scr|vcn|vcr|rinv|gs|gutschrift|av|avoir|nc)[-_/ .]*[0-9]";

/** What the name of a file of credit notes says. */
const creditFile =
  "cr[. _-]*memo|credit[ _-]?(memo|nota|note|factu|invoice|bon)|(verkoop|sales)[ _-]?credit|gutschrift|(^|[^a-z])avoirs?([^a-z]|$)";

/** Share of the lines above which a way to begin a number is that of all documents. */
const mostCredits = 0.3;

/** Lines that seem to be another thing than sales: bookings with sales below zero, subtotals, VAT; and document types of which none is known for credits. */
export async function bookedFindings({ build, words, format, count }: Teller): Promise<void> {
  await count<Count & { below: number }>(
    `${counts()}, count(*) filter (revenue < 0) as below ${used} having sum(revenue) < 0 and 2 * below > rows`,
    ({ rows, amount, below }) => ({
      severity: "warning",
      rule: "sales-below-zero",
      source: "invoice_lines",
      message: words.booked.salesBelowZero(format.count(below), format.count(rows), format.cents(amount)),
    }),
  );
  const among = (pattern: string) =>
    `product_key in (
       select product_key from product_names
       where regexp_matches(lower(product_key), '${pattern}') or regexp_matches(lower(product_name), '${pattern}')
     )`;
  const product = "coalesce(product_name, product_key)";
  // A sum of lines has no invoice or no product; the lines of `Total Fitness` have both.
  const ofTotals = `(invoice_id is null or product_key = '') and customer_id in (
       select customer_id from stg_customer_spellings
       where regexp_matches(lower(customer_id), '${subtotalOf}') or regexp_matches(lower(customer_name), '${subtotal}')
     )`;
  for (const [rule, where, example, say] of [
    ["subtotals-among-lines", among(subtotal), product, words.booked.subtotals],
    ["vat-among-lines", among(vat), product, words.booked.vatLines],
    ["subtotals-among-lines", ofTotals, "customer_id::varchar", words.booked.subtotalCustomers],
  ] as const)
    await count(
      `select count(*) as rows, sum(revenue)::double as amount, min(${example}) as example, ${firstPlace}
       ${used} and ${where}`,
      ({ rows, amount, example }) => ({
        severity: "warning",
        rule,
        source: "invoice_lines",
        message: say(format.count(rows), format.cents(amount), example ?? ""),
      }),
    );
  await count(
    `with lines as (
       select *, regexp_matches(lower(invoice_id), '${creditNumber}') as is_credit_number ${used} and invoice_id is not null
     )
     select count(*) filter (is_credit_number) as rows, sum(revenue) filter (is_credit_number)::double as amount,
       arg_min(invoice_id, (source_file, source_line)) filter (is_credit_number) as example,
       arg_min(source_file, (source_file, source_line)) filter (is_credit_number) as file,
       (arg_min(source_line, (source_file, source_line)) filter (is_credit_number))::integer as line
     from lines having min(revenue) >= 0 and rows <= ${mostCredits} * count(*)`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "credit-numbers-above-zero",
      source: "invoice_lines",
      message: words.booked.creditNumbers(format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(
    `select count(*) as rows, sum(revenue)::double as amount, null::varchar as example, source_file as file, min(source_line)::integer as line
     ${used} group by source_file
     having min(revenue) >= 0 and sum(revenue) > 0 and regexp_matches(lower(source_file), '${creditFile}') order by source_file`,
    ({ rows, amount, file }) => ({
      severity: "warning",
      rule: "credit-file-above-zero",
      source: "invoice_lines",
      message: words.booked.creditFile(file ?? "", format.count(rows), format.cents(amount)),
    }),
  );
  const { invoice_lines = [], invoices = [] } = build.settings.sources;
  const named = [...invoice_lines, ...invoices].flatMap(({ options }) => options.credit_types ?? []);
  if (named.length > 0)
    await count(
      `select distinct 1 as rows, null::double as amount, named as example, null::varchar as file, null::integer as line
       from (select unnest([${named.map(literal).join(", ")}]::varchar[]) as named)
       where lower(named) not in (
         select lower(trim(type)) from (select distinct type from raw_invoice_lines union select distinct type from raw_invoices)
         where type is not null
       )
       order by named`,
      ({ example }) => ({
        severity: "warning",
        rule: "credit-type-without-effect",
        source: "invoice_lines",
        message: words.booked.creditTypeUnseen(example ?? ""),
      }),
    );
  if (!build.report.supplied.invoice_lines.has("type")) return;
  await count<Count & { types: number; credits: number; rarest: string }>(
    `with written as (
       select type, count(*) as lines from raw_invoice_lines
       where excluded is null and problem is null and type is not null and not regexp_matches(lower(type), ${literal(noSale.source)})
       group by type
     )
     select sum(lines) as rows, null::double as amount, string_agg(type, ', ' order by lines desc, type) as example, null::varchar as file, null::integer as line,
       count(*) as types, arg_min(type, (lines, type)) as rarest, (select count(*) ${used} and is_credit) as credits
     from written`,
    ({ example, types, credits, rarest }) =>
      types < 2 || types > 12 || credits > 0
        ? null
        : {
            severity: "info",
            rule: "no-credit-type",
            source: "invoice_lines",
            message: words.booked.noCreditType(example ?? "", rarest),
          },
  );
}
