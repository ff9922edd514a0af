-- one customer × series × change
with now as (
  select
    customer_id,
    (revenue - revenue_without_cost)::double as revenue_with_cost,
    revenue::double as revenue,
    orders,
    coalesce(cost_to_serve::double / nullif(hours, 0), getvariable('hour_rate')::double) as rate,
    contribution::double / nullif(orders, 0) as contribution_per_order,
    gross_margin::double / nullif(orders, 0) as margin_per_order
  from customer_windows
  where period = 'current'
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
    when 'price_index' then (1 - level_before / level_after) * revenue
    when 'hours_per_order' then (level_before - level_after) * orders * rate
    when 'orders' then (level_after - level_before) * 12 * coalesce(contribution_per_order, margin_per_order)
  end as yearly_amount,
  case when slip.series = 'hours_per_order' then (level_after - level_before) * orders end as yearly_hours,
  slip.p_value,
  slip.q_value,
  slip.q_value <= 0.05 as is_shown
from customer_slips as slip
left join now using (customer_id)
order by slip.customer_id, slip.series, slip.month
