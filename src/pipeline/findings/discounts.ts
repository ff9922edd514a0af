import { firstPlace, type Count, type Teller } from "./teller.js";

/** Share of what lines with a list price come to from which those above theirs are told: single surcharges are no fault. */
const surchargeShare = 0.1;

/** What rounding may leave between a discount as a share and as an amount: a percent of the amount before it, and two cents. */
const rounding = "0.02 + 0.01 * before";

/** What the amount before the discount can be, since a unit price may be given before it or after: where either fits, the two agree. */
const befores = "[pieces * price, pieces * list_price, left_over + taken_off]";

/** Share of the lines that can tell from which it is certain that the unit prices of a file are after the discount. */
const certainShare = 0.9;

/** How lines without an amount were read, and discounts that can hardly be: stated twice and not alike, or below zero. */
export async function discountFindings({ words, format, count }: Teller): Promise<void> {
  await count<Count & { told: number; without: number }>(
    `with read as (
       select source_file, source_line, given.revenue is null and (given.revenue_incl_vat is null or not has_vat) as lacks_amount
       from stg_amount_readings join raw_invoice_lines as given using (source_file)
       where is_price_discounted and coalesce(given.list_price, 0) <= 0 and (given.discount <> 0 or given.discount_amount <> 0)
     )
     select any_value(full_count)::integer as rows, any_value(told_count)::integer as told, count(*) filter (lacks_amount) as without,
       sum(revenue) filter (lacks_amount)::double as amount, arg_min(invoice_id, source_line) filter (lacks_amount) as example, ${firstPlace}
     from read join stg_amount_readings using (source_file) join stg_invoice_lines using (source_file, source_line)
     where state = 'used' group by source_file order by source_file`,
    ({ rows, amount, file, told, without }) => ({
      severity: rows >= certainShare * told ? "info" : "warning",
      rule: "price-after-discount",
      source: "invoice_lines",
      message:
        words.discounts.priceAfter(file ?? "", format.count(rows), format.count(told)) +
        (without > 0 ? words.discounts.withoutAmount(format.count(without), format.cents(amount)) : ""),
    }),
  );
  await count(
    `with both_stated as (
       select source_file, source_line, abs(discount::double) as share, abs(discount_amount::double) as taken_off,
         abs(quantity::double) as pieces, abs(unit_price::double) as price, abs(list_price::double) as list_price,
         abs(coalesce(revenue, revenue_incl_vat)::double) as left_over
       from raw_invoice_lines where discount <> 0 and discount_amount <> 0
     ),
     unlike as (
       select source_file, source_line from both_stated
       where len(list_filter(${befores}, lambda before: abs(share * before - taken_off) <= ${rounding})) = 0
     )
     select count(*) as rows, sum(revenue)::double as amount, arg_min(invoice_id, (source_file, source_line)) as example, ${firstPlace}
     from unlike join stg_invoice_lines using (source_file, source_line)
     where state = 'used'`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "discounts-differ",
      source: "invoice_lines",
      message: words.discounts.differ(format.count(rows), format.cents(amount), example ?? "–"),
    }),
  );
  await count<Count & { list: number }>(
    `with listed as (
       select *, revenue > 1.01 * list_revenue + 0.02 as is_above from stg_invoice_lines
       where state = 'used' and revenue > 0 and list_revenue is not null
     )
     select count(*) filter (is_above) as rows, sum(revenue) filter (is_above)::double as amount,
       arg_min(invoice_id, (source_file, source_line)) filter (is_above) as example, null::varchar as file, null::integer as line,
       sum(list_revenue) filter (is_above)::double as list
     from listed having amount >= ${surchargeShare} * sum(revenue)`,
    ({ rows, amount, example, list }) => ({
      severity: "warning",
      rule: "above-list-price",
      source: "invoice_lines",
      message: words.discounts.aboveList(
        format.count(rows),
        format.cents(amount),
        format.cents(list),
        example ?? "–",
      ),
    }),
  );
}
