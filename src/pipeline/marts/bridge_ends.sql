-- one customer × comparison that can be made: with its baseline, with the year before, and each full year with the one before
with comparisons as (
  from (values ('baseline', 'baseline'), ('prior', 'prior')) as given (comparison, bridge)
  union all
  select 'year', bridge
  from (select distinct bridge, after_to from bridge_windows)
  where (starts_with(bridge, 'year_') or bridge = 'prior') and after_to in (select year_to from year_bridges)
)
select
  bridge_windows.customer_id,
  bridge_no,
  comparison,
  after_to as year_to,
  coalesce(if(before_window.cost_to_serve is null, null, now.contribution), now.gross_margin, now.revenue) as value_after,
  now.contribution is not null and before_window.hours is null as is_unserved
from bridge_windows
join comparisons using (bridge)
join customer_windows as now on now.window_no = after_no
join customer_windows as before_window on before_window.window_no = before_no
where bridge_windows.customer_id <> 'unassigned'
  and (before_window.lines > 0 or now.lines > 0 or bridge_no in (select bridge_no from customer_bridges))
order by bridge_windows.customer_id, comparison, year_to
