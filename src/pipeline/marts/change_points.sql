-- one customer × series × change
with now as (
  select
    customer_id,
    (revenue - revenue_without_cost)::double as revenue_with_cost,
    orders,
    coalesce(cost_to_serve::double / nullif(hours, 0), getvariable('hour_rate')::double) as rate
  from customer_windows
  where period = 'current'
),
bought as (
  select customer_id, sum(revenue_at_mean_price::decimal(24, 6))::double as revenue_at_mean_price
  from customer_price_months
  where month between getvariable('current_from') and getvariable('current_to')
  group by customer_id
),
worth as (
  select
    customer_id,
    sum(contribution)::double / nullif(sum(orders) filter (contribution is not null), 0) as contribution_per_order,
    sum(gross_margin)::double / nullif(sum(orders) filter (gross_margin is not null), 0) as margin_per_order
  from customer_months
  where month between getvariable('history_from') and getvariable('as_of')
  group by customer_id
)
select
  slip.customer_id,
  slip.series,
  slip.month,
  slip.month_from,
  slip.month_to,
  slip.level_before,
  slip.level_after,
  case slip.series
    when 'margin_share' then (level_after - level_before) * revenue_with_cost
    when 'price_index' then (level_after - level_before) * revenue_at_mean_price
    when 'hours_per_order' then (level_before - level_after) * orders * rate
    when 'orders' then (level_after - level_before) * 12 * coalesce(contribution_per_order, margin_per_order)
  end as yearly_amount,
  case when slip.series = 'hours_per_order' then (level_after - level_before) * orders end as yearly_hours,
  slip.p_value,
  slip.q_value,
  slip.q_value <= 0.05 as is_shown
from customer_slips as slip
left join now using (customer_id)
left join bought using (customer_id)
left join worth using (customer_id)
order by slip.customer_id, slip.series, slip.month
