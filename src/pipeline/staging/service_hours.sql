-- one customer × month × team × activity with service hours, as registered; or by the team's time equation in a month without any
with registered as (
  select customer_id, month, team, coalesce(activity, '') as activity, sum(hours) as hours, false as is_estimated
  from stg_hours
  where state = 'used'
  group by all
),
orders as (
  select
    customer_id,
    month,
    order_id,
    count(*) as line_count,
    bool_or(coalesce(is_rush, false)) as is_rush,
    bool_or(regexp_matches(lower(coalesce(sales_channel, '')), 'phone|telef|mail|fax|counter|balie|desk|letter|brief|visit|bezoek|manual|hand')) as is_manual
  from stg_invoice_lines
  where state = 'used' and not is_credit
  group by customer_id, month, order_id
),
work as (
  select
    customer_id,
    month,
    count(*) as order_count,
    sum(line_count) as line_count,
    count(*) filter (is_rush) as rush_count,
    count(*) filter (is_manual) as manual_count
  from orders
  group by customer_id, month
),
estimated as (
  select
    work.customer_id,
    work.month,
    teams_given.team,
    '' as activity,
    ((order_count * minutes_order + line_count * minutes_line + rush_count * minutes_rush + manual_count * minutes_manual) / 60)::decimal(18, 4) as hours,
    true as is_estimated
  from work
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
  (hours::decimal(28, 4) * coalesce(teams_given.rate::decimal(18, 4), getvariable('hour_rate')))::decimal(18, 4) as cost_to_serve
from (select * from registered union all select * from estimated where hours > 0) as every
left join teams_given on teams_given.team = every.team
order by customer_id, month, every.team, activity
