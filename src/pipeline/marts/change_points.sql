-- one customer × series × change
with bought as (
  select
    customer_id,
    sum(revenue_at_mean_price::decimal(24, 6)) filter (month >= getvariable('current_from')) as now,
    sum(revenue_at_mean_price::decimal(24, 6)) as ever
  from customer_price_months
  group by customer_id
),
volumes as (
  select customer_id, if(now < 0, 0, now)::double as volume, if(ever < 0, 0, ever)::double as volume_ever
  from bought
),
worth as (
  select
    customer_id,
    sum(coalesce(contribution, gross_margin))::double as yield_ever,
    sum(orders) filter (coalesce(contribution, gross_margin) is not null) as orders_ever
  from customer_months
  where month between getvariable('history_from') and getvariable('as_of')
  group by customer_id
),
now as (
  select
    customer_id,
    (revenue - revenue_without_cost)::double as revenue_with_cost,
    orders,
    if(lines = 0, 0, volume) as volume,
    yield_ever / nullif(volume_ever, 0) as yield_of_volume,
    yield_ever / nullif(orders_ever, 0) as yield_of_order,
    if(lines = 0, 0 * hours, hours / nullif(orders, 0))::double as hours_per_order,
    coalesce(cost_to_serve::double / nullif(hours, 0), getvariable('hour_rate')::double) as rate
  from customer_windows
  left join volumes using (customer_id)
  left join worth using (customer_id)
  where period = 'current'
),
worked as (
  select
    slip.*,
    now.* exclude (customer_id),
    case series
      when 'hours_per_order' then (level_after - level_before) * orders
      when 'order_size' then volume * (1 / nullif(level_after, 0) - 1 / nullif(level_before, 0)) * hours_per_order
    end as yearly_hours
  from customer_slips as slip
  left join now using (customer_id)
),
valued as (
  select
    *,
    case series
      when 'margin_share' then (level_after - level_before) * revenue_with_cost
      when 'price_index' then (level_after - level_before) * volume
      when 'orders' then
        coalesce((volume_after - volume_before) * 12 * yield_of_volume, (level_after - level_before) * 12 * yield_of_order)
      else - yearly_hours * rate
    end as amount
  from worked
)
select
  customer_id,
  series,
  month,
  month_until,
  month_from,
  month_to,
  level_before,
  level_after,
  case when abs(amount) < 1e13 then amount end as yearly_amount,
  yearly_hours,
  p_value,
  q_value,
  q_value <= 0.05 as is_shown
from valued
order by customer_id, series, month
