-- one customer × bridge: the periods it leads from and to; both are known
with bridges as (
  from (values ('baseline', 'baseline', 'current'), ('month_ago', 'baseline', 'month_ago'), ('prior', 'prior', 'current')) as given (bridge, before, after)
  union all
  select 'year_' || years_ago, 'year_' || years_ago, case years_ago when 2 then 'prior' else 'year_' || years_ago - 1 end
  from (select distinct substr(period, 6)::integer as years_ago from customer_periods where starts_with(period, 'year_'))
),
known as (
  select customer_id, period, from_on, to_on, window_no
  from customer_windows
  where gross_margin is not null or not getvariable('has_cost')
)
select
  row_number() over (order by customer_id, bridge)::integer as bridge_no,
  customer_id,
  bridge,
  before,
  after,
  before_window.window_no as before_no,
  after_window.window_no as after_no,
  after_window.from_on as after_from,
  after_window.to_on as after_to
from bridges
join known as before_window on before_window.period = before
join known as after_window using (customer_id)
where after_window.period = after
  and (bridge <> 'month_ago' or date_diff('month', before_window.from_on, after_window.to_on) + 1 >= getvariable('shortest_history'))
order by bridge_no
