-- one customer × comparison that can be made: with its baseline, with the year before, and each full year with the one before
with compared as (
  select distinct customer_id, bridge from customer_bridges where customer_id <> 'unassigned' and bridge <> 'month_ago'
),
comparisons as (
  from (values ('baseline', 'baseline'), ('prior', 'prior')) as given (comparison, bridge)
  union all
  select 'year', bridge
  from (select distinct bridge, after_to from bridge_windows)
  where (starts_with(bridge, 'year_') or bridge = 'prior') and after_to in (select year_to from year_bridges)
)
select
  customer_id,
  bridge,
  comparison,
  after_to as year_to,
  case
    when bridge in ('baseline', 'prior') and before_window.cost_to_serve is null then coalesce(now.contribution + now.cost_to_serve, now.gross_margin, 0)
    else coalesce(now.contribution, now.gross_margin, 0)
  end as value_after,
  now.contribution is not null and before_window.hours is null as is_unserved
from compared
join comparisons using (bridge)
join bridge_windows using (customer_id, bridge)
join customer_windows as now using (customer_id)
join customer_windows as before_window using (customer_id)
where now.period = after and before_window.period = before
order by customer_id, comparison, year_to
