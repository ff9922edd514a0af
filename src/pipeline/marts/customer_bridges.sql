-- one bridge of a customer × effect; effects that are zero are left out
with other_costs as (
  select
    bridge_no,
    before_window.rebate - after_window.rebate
      + coalesce(before_window.known_freight - after_window.known_freight, 0)
      + coalesce(before_window.known_payment_cost - after_window.known_payment_cost, 0) as other
  from bridge_windows
  join customer_windows as before_window on before_window.window_no = before_no
  join customer_windows as after_window on after_window.window_no = after_no
  where before_window.cost_to_serve is not null and after_window.contribution is not null
),
amounts as (
  from (unpivot product_sums on price, discount, cost, mix, volume, new, lost, not_decomposable into name effect value amount)
  select bridge_no, effect, amount
  union all
  from (unpivot service_effects on service_volume, order_size, handling_time, rate into name effect value amount)
  select bridge_no, effect, amount::decimal(18, 4)
  union all
  select bridge_no, 'other', other from other_costs
)
select bridge_no, effect, amount
from amounts
where amount <> 0
