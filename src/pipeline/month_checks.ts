import type { Identity } from "./checks.js";

/** What the months of a customer add up to ties to the last decimal: its rebate to the lines, its windows to the months. */
export const monthIdentities: readonly Identity[] = [
  {
    name: "the rebate of each customer and month = the share of its agreements in its invoice lines, rounded once",
    broken: `with spans as (
        select customer_id, coalesce(valid_from, date '0001-01-01') as begins, coalesce(valid_to, date '9999-12-31') as ends,
          rebate_share::decimal(18, 9) as share,
          row_number() over (partition by customer_id order by valid_from nulls first, agreement_id) as place
        from agreements where rebate_share is not null
      ),
      accrued as (
        select customer_id, date_trunc('month', line.date)::date as month, sum(line.revenue * spans.share)::decimal(18, 4) as accrued
        from invoice_lines as line
        join spans using (customer_id)
        where line.date between begins and ends and not exists (
          select 1 from spans as later where later.customer_id = spans.customer_id and later.place > spans.place
            and line.date between later.begins and later.ends)
        group by all
      )
      select customer_id, month, rebate, accrued
      from (select customer_id, month, rebate from customer_months where rebate <> 0) as months
      full join accrued using (customer_id, month)
      where coalesce(rebate, 0) <> coalesce(accrued, 0)`,
  },
  {
    name: "the windows of each customer = its months (contribution)",
    broken: `select customer_id, period, windows.contribution,
        sum(coalesce(gross_margin, 0) - coalesce(months.rebate, 0) - coalesce(months.freight, 0)
          - coalesce(months.payment_cost, 0) - coalesce(months.cost_to_serve, 0)) as months_together
      from (select customer_id, period, from_on, to_on, contribution from customer_windows where contribution is not null) as windows
      join customer_months as months using (customer_id)
      where month between from_on and to_on
      group by customer_id, period, windows.contribution
      having windows.contribution <> months_together`,
  },
];
