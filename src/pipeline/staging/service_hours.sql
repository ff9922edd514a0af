-- one customer × month × team × activity with service hours, as registered; or by the team's time equation in a month without any
with registered as (
  select customer_id, month, team, coalesce(activity, '') as activity, sum(hours) as hours, false as is_estimated
  from stg_hours
  where state = 'used'
  group by all
),
estimated as (
  select
    work.customer_id::varchar as customer_id,
    work.month,
    teams_given.team,
    '' as activity,
    exact_hours((order_count * minutes_order + line_count * minutes_line + rush_count * minutes_rush + manual_count * minutes_manual) / 60) as hours,
    true as is_estimated
  from stg_month_orders as work
  cross join teams_given
  where has_equation and not exists (
    select 1 from registered where registered.team = teams_given.team and registered.month = work.month
  )
)
select
  customer_id,
  month,
  every.team,
  activity,
  hours,
  is_estimated,
  cost_of_hours(hours, coalesce(teams_given.rate::decimal(18, 4), getvariable('hour_rate'))) as cost_to_serve
from (select * from registered union all select * from estimated where hours > 0) as every
left join teams_given on teams_given.team = every.team
