-- one customer × bridge with hours whose cost is known: what serving it took before and after, and the volume it was for
with served as (
  select
    window_no,
    orders::integer as orders,
    hours::double as hours,
    case when hours > 0 then cost_to_serve::double / hours end as rate,
    cost_to_serve
  from customer_windows
  where cost_to_serve is not null and getvariable('has_cost')
),
volumes as (
  select
    bridge_no,
    volume_before,
    volume_after,
    -- Where more was bought without a price than with one, or ten times as much as in the other window, it tells nothing of orders and hours.
    coalesce(
      volume_before >= unpriced_before and volume_after >= unpriced_after
        and greatest(volume_before, volume_after) <= 10 * least(volume_before, volume_after),
      false
    ) as tells
  from product_sums
)
select
  customer_id,
  bridge_no,
  if(tells, volume_before, 0)::double as volume_before,
  if(tells, volume_after, 0)::double as volume_after,
  before_window.orders as orders_before,
  after_window.orders as orders_after,
  before_window.hours as hours_before,
  after_window.hours as hours_after,
  coalesce(before_window.rate, after_window.rate, getvariable('hour_rate')::double) as rate_before,
  coalesce(after_window.rate, before_window.rate, getvariable('hour_rate')::double) as rate_after,
  (before_window.cost_to_serve - after_window.cost_to_serve)::double as change
from bridge_windows
left join volumes using (bridge_no)
join served as before_window on before_window.window_no = before_no
join served as after_window on after_window.window_no = after_no
where before_window.cost_to_serve <> 0 or after_window.cost_to_serve <> 0
order by bridge_no
