-- one customer × bridge × effect; effects that are zero are left out
with other_costs as (
  select
    customer_id,
    bridge,
    coalesce(before_window.other_cost - after_window.other_cost, 0) as other
  from bridge_windows
  join customer_windows as before_window using (customer_id)
  join customer_windows as after_window using (customer_id)
  where before_window.period = before and after_window.period = after and getvariable('has_cost')
),
amounts as (
  from (unpivot product_sums on price, discount, cost, mix, volume, new, lost, not_decomposable into name effect value amount)
  select customer_id, bridge, effect, amount
  union all
  from (unpivot service_effects on service_volume, order_size, handling_time, rate into name effect value amount)
  select customer_id, bridge, effect, amount::decimal(18, 4)
  union all
  select customer_id, bridge, 'other', other from other_costs
)
select customer_id, bridge, effect, amount
from amounts
where amount <> 0
order by customer_id, bridge, effect
