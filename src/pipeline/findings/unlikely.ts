import { counts, used, type Count, type Teller } from "./teller.js";

/** From how many invoices of several lines on it is told that all lines of one have one amount, and in which part of them. */
const totals = { fewest: 20, share: 0.9, kinds: 0.25 };

/** How many times the price of a piece in one unit that in another is, from which a change of units reads like one of prices. */
const apart = 1.5;

/** Lines and hours that can hardly be as they stand: hours outside the history or below zero, nothing but credits or free goods, prices twentyfold. */
export async function unlikelyFindings(teller: Teller): Promise<void> {
  const { words, format, day, count, countOf } = teller;
  if (teller.build.report.supplied.invoice_lines.has("unit")) await mixedUnits(teller);
  await countOf("hours")<Count & { hours: number }>(
    `${counts("count(*)", "null::double", "min(date)")}, sum(hours)::double as hours from stg_hours
     where state = 'used' and (date < getvariable('history_from') or date > getvariable('bulk_to'))`,
    ({ rows, example, hours }) => ({
      severity: "info",
      rule: "hours-outside-history",
      source: "hours",
      message: words.unlikely.hoursOutside(format.count(rows), format.number(hours), day(example)),
    }),
  );
  await count<Count & { hours: number }>(
    `${counts("count(distinct customer_id)", "null::double", "min(customer_id)")}, sum(hours)::double as hours
     from customer_windows where hours < 0 and period in ('current', 'prior', 'baseline') and customer_id <> 'unassigned'`,
    ({ rows, example, hours }) => ({
      severity: "warning",
      rule: "hours-below-zero",
      source: "hours",
      message: words.unlikely.hoursBelowZero(rows, format.count(rows), example ?? "", format.number(hours)),
    }),
  );
  await count(
    `${counts("count(*)", "sum(revenue)::double", "min(customer_id)")} from (
       select customer_id, sum(revenue) as revenue from month_sums where customer_id <> 'unassigned'
       group by customer_id having sum(credits) = sum(lines)
     )`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "only-credits",
      source: "invoice_lines",
      message: words.unlikely.onlyCredits(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "null::double", "min(customer_id)")} from (
       select customer_id from month_sums where customer_id <> 'unassigned'
         and month between getvariable('current_from') and getvariable('current_to')
       group by customer_id having sum(turnover) = 0
     )`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "only-free-goods",
      source: "invoice_lines",
      message: words.unlikely.onlyFree(rows, format.count(rows), example ?? ""),
    }),
  );
  await count(
    `select count(*) as rows, sum(line.revenue)::double as amount, arg_min(line.invoice_id, (line.source_file, line.source_line)) as example,
       min(line.source_file) as file, arg_min(line.source_line, (line.source_file, line.source_line))::integer as line
     from stg_invoice_lines as line
     join raw_invoice_lines as raw on raw.source_file = line.source_file and raw.source_line = line.source_line
     where line.state = 'used' and raw.list_price <= 0 and line.revenue <> 0`,
    ({ rows, amount, example }) => ({
      severity: "info",
      rule: "list-price-zero",
      source: "invoice_lines",
      message: words.unlikely.listPriceZero(format.count(rows), format.cents(amount), example ?? "–"),
    }),
  );
  await count<Count & { invoices: number }>(
    `with several as (
       select invoice_id, count(*) as lines, sum(revenue) as revenue, min(revenue) as least, max(revenue) as most
       ${used} and invoice_id is not null and date between getvariable('current_from') and getvariable('current_to')
       group by customer_id, invoice_id having count(*) > 1
     )
     select sum(lines) filter (least = most) as rows, sum(revenue) filter (least = most)::double as amount, min(invoice_id) filter (least = most) as example,
       null::varchar as file, null::integer as line, count(*) filter (least = most) as invoices
     from several
     having invoices >= ${totals.fewest} and invoices >= ${totals.share} * count(*) and count(distinct least) >= ${totals.kinds} * count(*)`,
    ({ rows, amount, example, invoices }) => ({
      severity: "warning",
      rule: "totals-on-lines",
      source: "invoice_lines",
      message: words.unlikely.totalsOnLines(
        format.count(rows),
        format.cents(amount),
        format.count(invoices),
        example ?? "–",
      ),
    }),
  );
  await count(
    `${counts("count(distinct product_id)", "sum(revenue_after)::double", "min(product_id)")} from product_bridges
     where comparison = 'prior' and quantity_before > 0 and quantity_after > 0 and revenue_before > 0 and revenue_after > 0
       and greatest(
         (revenue_after::double / quantity_after) / (revenue_before::double / quantity_before),
         (revenue_before::double / quantity_before) / (revenue_after::double / quantity_after)
       ) >= 20`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "price-jump",
      source: "invoice_lines",
      message: words.unlikely.priceJump(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
}

async function mixedUnits({ words, format, count }: Teller): Promise<void> {
  await count<Count & { products: number; most: string; other: string }>(
    `with sold as (
       select line.product_id, upper(trim(raw.unit)) as unit, count(*) as lines, sum(line.revenue) as revenue,
         sum(line.revenue)::double / sum(line.quantity)::double as price,
         min((line.source_file, line.source_line)) as place
       from stg_invoice_lines as line
       join raw_invoice_lines as raw on raw.source_file = line.source_file and raw.source_line = line.source_line
       where line.state = 'used' and trim(raw.unit) <> '' and line.product_id is not null and line.quantity > 0 and line.revenue > 0
       group by all
     ),
     mixed as (
       select *, row_number() over (partition by product_id order by lines desc, unit) as nth, first(unit) over (partition by product_id order by lines desc, unit) as most
       from sold qualify max(price) over (partition by product_id) >= ${apart} * min(price) over (partition by product_id)
     )
     select sum(lines) as rows, sum(revenue)::double as amount, arg_min(product_id, place) as example, min(place)[1] as file, min(place)[2]::integer as line,
       count(distinct product_id)::integer as products, arg_min(most, place) as most, arg_min(unit, place) as other
     from mixed where nth > 1`,
    ({ rows, amount, example, products, most, other }) => ({
      severity: "warning",
      rule: "mixed-units",
      source: "invoice_lines",
      message: words.unlikely.mixedUnits({
        n: products,
        products: format.count(products),
        example: example ?? "",
        most,
        other,
        rows: format.count(rows),
        revenue: format.cents(amount),
      }),
    }),
  );
}
