import { counts, firstPlace, used, type Count, type Teller } from "./teller.js";

/** Share of net revenue on lines that cost nothing from which they are told: some services have no cost. */
const freeShare = 0.05;

/** Share of the lines with cost and profit from which it is told that the two do not add up: a few can be corrections by hand. */
const otherShare = 0.1;

/** From how many months of products on it is told that cost does not follow quantity, and in which part of them. */
const pieces = { fewest: 20, share: 0.8 };

/** Whether cost can be meant as it stands: its sign, nothing but zeros, or more than was earned. */
export async function costFindings({ build, words, format, count }: Teller): Promise<void> {
  const sellsGoods = build.settings.costs.goods !== "none";
  await count(
    `select 1 as rows, null::double as amount, null::varchar as example, source_file as file, null::integer as line
     from stg_credit_conventions where is_cost_negated order by source_file`,
    ({ file }) => ({
      severity: "info",
      rule: "cost-negated",
      source: "invoice_lines",
      message: words.costs.costNegated(file ?? ""),
    }),
  );
  await count(
    `select count(*) as rows, sum(cost)::double as amount, arg_min(invoice_id, (source_file, source_line)) as example,
       ${firstPlace}
     ${used} and revenue > 0 and cost < 0`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "cost-below-zero",
      source: "invoice_lines",
      message: words.costs.costBelowZero(format.count(rows), format.cents(amount), example ?? "–"),
    }),
  );
  await count(
    `${counts("count(*)", "sum(revenue)::double", "null")} ${used} and cost is not null
     having sum(revenue) > 0 and max(abs(cost)) = 0`,
    ({ rows }) =>
      sellsGoods
        ? {
            severity: "warning",
            rule: "cost-all-zero",
            source: "invoice_lines",
            message: words.costs.costAllZero(format.count(rows)),
          }
        : { severity: "info", rule: "no-goods", message: words.costs.noGoods() },
  );
  await count<Count & { share: number }>(
    `select * from (
       ${counts("count(*) filter (is_free)", "sum(revenue) filter (is_free)::double", "arg_min(invoice_id, (source_file, source_line)) filter (is_free)")},
         (sum(revenue) filter (is_free) / nullif(sum(revenue), 0))::double as share, max(abs(cost)) as dearest
       from (select *, revenue > 0 and cost = 0 as is_free ${used} and cost is not null)
     ) where share >= ${freeShare} and dearest > 0`,
    ({ rows, amount, example, share }) => {
      const found = [format.count(rows), format.cents(amount), format.share(share, 0)] as const;
      return sellsGoods
        ? {
            severity: "warning",
            rule: "cost-zero",
            source: "invoice_lines",
            message: words.costs.costZero(...found, example ?? "–"),
          }
        : { severity: "info", rule: "no-goods", message: words.costs.fewGoods(...found) };
    },
  );
  await count(
    `with stated as (
       select source_file, source_line, line.invoice_id, line.revenue, line.revenue - line.cost as margin,
         raw.profit::double * coalesce(line.exchange_rate, 1) as profit
       from raw_invoice_lines as raw join stg_invoice_lines as line using (source_file, source_line)
       where raw.cost is not null and raw.profit is not null and line.state = 'used'
     ),
     compared as (
       select *, least(abs(margin - profit), abs(margin + profit)) > 0.02 + 0.01 * abs(revenue) as is_other from stated
     )
     select count(*) filter (is_other) as rows, sum(revenue) filter (is_other)::double as amount,
       arg_min(invoice_id, (source_file, source_line)) filter (is_other) as example,
       min(source_file) filter (is_other) as file, arg_min(source_line, (source_file, source_line)) filter (is_other)::integer as line
     from compared having rows >= ${otherShare} * count(*)`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "cost-and-profit-differ",
      source: "invoice_lines",
      message: words.costs.profitDiffers(format.count(rows), format.cents(amount), example ?? "–"),
    }),
  );
  if (build.report.supplied.invoice_lines.has("cost"))
    await count<Count & { products: number }>(
      `with pairs as (
         select product_id, arg_min(cost, (quantity, cost)) as cost_of_few, arg_max(cost, (quantity, cost)) as cost_of_many
         ${used} and quantity > 0 and cost > 0 and product_id is not null and date between getvariable('current_from') and getvariable('current_to')
         group by product_id, month having max(quantity) >= 2 * min(quantity)
       ),
       told as (
         select count(distinct product_id) as products, count(*) as pairs, count(*) filter (abs(cost_of_many - cost_of_few) <= 0.05 * cost_of_few) as alike,
           min(product_id::varchar) as example
         from pairs
       )
       select (select count(*) ${used} and cost is not null) as rows, (select sum(cost)::double ${used}) as amount, example,
         null::varchar as file, null::integer as line, products
       from told where pairs >= ${pieces.fewest} and alike >= ${pieces.share} * pairs`,
      ({ rows, amount, example, products }) => ({
        severity: "warning",
        rule: "cost-of-a-piece",
        source: "invoice_lines",
        message: words.costs.costOfAPiece(
          format.count(rows),
          format.cents(amount),
          format.count(products),
          example ?? "–",
        ),
      }),
    );
  await count<Count & { share: number }>(
    `${counts("count(*)", "sum(cost)::double", "null")}, (sum(cost) / sum(revenue))::double as share ${used} and cost is not null
     having sum(revenue) > 0 and sum(cost) > sum(revenue)`,
    ({ amount, share }) => ({
      severity: "warning",
      rule: "cost-above-revenue",
      source: "invoice_lines",
      message: words.costs.costAboveRevenue(format.cents(amount), format.share(share, 0)),
    }),
  );
}
