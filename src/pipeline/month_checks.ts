import type { Identity } from "./identity.js";

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
      edges as (
        select customer_id, begins as from_on from spans
        union
        select customer_id, ends + 1 from spans where ends < date '9999-12-31'
      ),
      stretches as (
        select edges.customer_id, from_on, arg_max(share, place) as share,
          lead(from_on, 1, date '9999-12-31') over (partition by edges.customer_id order by from_on) as until_on
        from edges
        left join spans on spans.customer_id = edges.customer_id and from_on between begins and ends
        group by edges.customer_id, from_on
      ),
      days as (
        select customer_id, date, sum(revenue) as revenue
        from invoice_lines
        where customer_id in (select customer_id from spans)
        group by customer_id, date
      ),
      accrued as (
        select customer_id, date_trunc('month', date)::date as month, sum(revenue * share)::decimal(18, 4) as accrued
        from days
        join stretches using (customer_id)
        where date >= from_on and date < until_on
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
