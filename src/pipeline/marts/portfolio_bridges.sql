-- one comparison of all customers together: from their baselines, from the year before, and year by year through the history
with compared as (
  select distinct customer_id, bridge from customer_bridges where customer_id <> 'unassigned' and bridge <> 'month_ago'
),
comparisons as (
  from (values ('baseline', 'baseline'), ('prior', 'prior')) as given (comparison, bridge)
  union all
  select 'year', bridge
  from (select distinct bridge, after_to from bridge_windows)
  where (starts_with(bridge, 'year_') or bridge = 'prior') and after_to in (select year_to from year_bridges)
),
ends as (
  select
    bridge,
    max(after_to) as year_to,
    count(*) as customer_count,
    sum(case
      when bridge in ('baseline', 'prior') and before_window.cost_to_serve is null then coalesce(now.contribution + now.cost_to_serve, now.gross_margin, 0)
      else coalesce(now.contribution, now.gross_margin, 0)
    end) as value_after
  from compared
  join bridge_windows using (customer_id, bridge)
  join customer_windows as now using (customer_id)
  join customer_windows as before_window using (customer_id)
  where now.period = after and before_window.period = before
  group by bridge
),
sums as (
  select
    bridge,
    sum(amount) as change,
    coalesce(sum(amount) filter (effect = 'price'), 0) as price,
    coalesce(sum(amount) filter (effect = 'discount'), 0) as discount,
    coalesce(sum(amount) filter (effect = 'cost'), 0) as cost,
    coalesce(sum(amount) filter (effect = 'mix'), 0) as mix,
    coalesce(sum(amount) filter (effect = 'volume'), 0) as volume,
    coalesce(sum(amount) filter (effect = 'new'), 0) as new,
    coalesce(sum(amount) filter (effect = 'lost'), 0) as lost,
    coalesce(sum(amount) filter (effect = 'not_decomposable'), 0) as not_decomposable,
    coalesce(sum(amount) filter (effect = 'service_volume'), 0) as service_volume,
    coalesce(sum(amount) filter (effect = 'order_size'), 0) as order_size,
    coalesce(sum(amount) filter (effect = 'handling_time'), 0) as handling_time,
    coalesce(sum(amount) filter (effect = 'rate'), 0) as rate,
    coalesce(sum(amount) filter (effect = 'other'), 0) as other
  from customer_bridges
  join compared using (customer_id, bridge)
  group by bridge
)
select
  comparisons.comparison,
  year_to,
  customer_count,
  value_after - change as value_before,
  value_after,
  sums.* exclude (bridge, change),
  margin_share_before,
  margin_share_after,
  rate_points,
  mix_points
from comparisons
join ends using (bridge)
join sums using (bridge)
left join margin_shifts as shift on shift.comparison = comparisons.comparison and shift.customer_id = 'portfolio'
order by comparisons.comparison, year_to
