-- one customer × product: quantity and money in the current window, the prior window and the customer's baseline
with counted as (
  select customer_id, order_id, month, product_key, count(*) as line_count
  from stg_invoice_lines
  where state = 'used' and quantity is null and not is_credit
  group by all
),
lines as (
  select
    line.customer_id,
    line.product_key,
    case
      when line.quantity is not null then line.quantity::double
      when line.is_credit then 0
      else 1.0 / counted.line_count
    end as quantity,
    line.quantity is not null as is_measured,
    line.quantity is null and not line.is_credit and not has_quantity as is_unmeasurable,
    line.revenue,
    line.cost,
    line.list_revenue,
    line.date between getvariable('current_from') and getvariable('current_to') as is_current,
    line.date between getvariable('prior_from') and getvariable('prior_to') as is_prior,
    coalesce(line.date between baseline_from and baseline_to, false) as is_baseline
  from stg_invoice_lines as line
  left join counted using (customer_id, order_id, month, product_key)
  left join customer_baselines using (customer_id)
  left join stg_supplied_months using (month)
  where line.state = 'used' and (line.cost is not null or not getvariable('has_cost'))
),
periods as (
  select customer_id, product_key, 'current' as period, columns(* exclude (customer_id, product_key, is_current, is_prior, is_baseline)) from lines where is_current
  union all
  select customer_id, product_key, 'prior', columns(* exclude (customer_id, product_key, is_current, is_prior, is_baseline)) from lines where is_prior
  union all
  select customer_id, product_key, 'baseline', columns(* exclude (customer_id, product_key, is_current, is_prior, is_baseline)) from lines where is_baseline
)
select
  customer_id,
  product_key,
  period,
  sum(quantity::decimal(24, 8))::double as quantity,
  coalesce(sum(revenue) filter (quantity <> 0), 0)::double as revenue,
  coalesce(sum(cost) filter (quantity <> 0), 0)::double as cost,
  case when count(*) filter (quantity <> 0 and list_revenue is null) = 0
    then coalesce(sum(list_revenue) filter (quantity <> 0), 0)::double end as list_revenue,
  coalesce(sum(revenue) filter (quantity = 0), 0)::double as other_revenue,
  coalesce(sum(cost) filter (quantity = 0), 0)::double as other_cost,
  case
    when not getvariable('has_quantity') or not bool_or(is_unmeasurable) then 'measured'
    when bool_or(is_measured) then 'mixed'
    else 'counted'
  end as quantity_basis
from periods
group by customer_id, product_key, period
order by customer_id, product_key, period
