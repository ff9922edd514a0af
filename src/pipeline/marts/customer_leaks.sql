-- one customer with a drift amount: whether it is a leak that stands out
with told_by as (
  from (values
    ('price', 'price_index'), ('price', 'margin_share'),
    ('discount', 'price_index'), ('discount', 'margin_share'),
    ('cost', 'margin_share'), ('mix', 'margin_share'),
    ('order_size', 'order_size'), ('handling_time', 'hours_per_order')
  ) as t(drift_effect, series)
),
looked_at as (
  select distinct customer_id
  from customer_drifts
  join told_by using (drift_effect)
  join customer_slip_series using (customer_id, series)
),
dated as (
  select distinct customer_id
  from customer_drifts
  join customer_baselines using (customer_id)
  join told_by using (drift_effect)
  join change_points using (customer_id, series)
  where is_shown and month_to >= baseline_from and (level_after < level_before) = (series <> 'hours_per_order')
)
select
  drift.customer_id,
  drift_amount <= - greatest(100, 0.05 * coalesce(gross_margin, revenue))
    and (dated.customer_id is not null or looked_at.customer_id is null)
    and drift.customer_id not in (select customer_id from stg_customers where is_collective) as is_leak
from customer_drifts as drift
join customer_windows as baseline on baseline.customer_id = drift.customer_id and baseline.period = 'baseline'
left join looked_at on looked_at.customer_id = drift.customer_id
left join dated on dated.customer_id = drift.customer_id
order by drift.customer_id
