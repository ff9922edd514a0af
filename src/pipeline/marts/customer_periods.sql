-- one customer × period that is compared: current, prior where the history holds all of it, month_ago, the full years before (year_2, year_3 …), its own baseline
with years as (
  select unnest(range(2, 1 + date_diff('month', getvariable('history_from'), getvariable('current_from')) // 12)) as years_ago
),
periods as (
  select 'current' as period, getvariable('current_from') as from_on, getvariable('current_to') as to_on
  union all
  select 'prior', getvariable('prior_from'), getvariable('prior_to') where getvariable('knows_year_before')
  union all
  select 'month_ago', (getvariable('current_from') - interval 1 month)::date, last_day(getvariable('current_to') - interval 1 month)
  union all
  select
    'year_' || years_ago,
    (getvariable('current_from') - to_years(years_ago::integer))::date,
    (getvariable('current_from') - to_years(years_ago::integer - 1) - interval 1 day)::date
  from years
)
select *, row_number() over (order by customer_id, period)::integer as window_no
from (
  select customer_id, period, from_on, to_on
  from (select distinct customer_id from customer_months)
  cross join periods
  union all
  select customer_id, 'baseline', baseline_from, baseline_to
  from customer_baselines
)
order by window_no
