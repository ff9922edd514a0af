-- one customer × team × activity with service hours in one of its windows
with summed as (
  select
    hour.customer_id,
    hour.team,
    hour.activity,
    coalesce(sum(hours) filter (month between getvariable('current_from') and getvariable('current_to')), 0) as hours,
    coalesce(sum(hours) filter (month between getvariable('prior_from') and getvariable('prior_to')), 0) as hours_prior,
    coalesce(sum(hours) filter (month between baseline_from and baseline_to), 0) as baseline,
    any_value(baseline_from) as baseline_from,
    coalesce(sum(cost_to_serve) filter (month between getvariable('current_from') and getvariable('current_to')), 0) as cost_to_serve,
    coalesce(sum(hours) filter (is_estimated and month between getvariable('current_from') and getvariable('current_to')), 0) as estimated_hours
  from stg_service_hours as hour
  left join customer_baselines using (customer_id)
  group by hour.customer_id, hour.team, hour.activity
)
select
  customer_id, team, activity, hours,
  case when getvariable('knows_year_before') and knows_hours(getvariable('prior_from')) then hours_prior end as hours_prior,
  case when baseline_from is not null and knows_hours(baseline_from) then baseline end as hours_baseline,
  case when getvariable('hour_rate') is not null then cost_to_serve end as cost_to_serve,
  estimated_hours
from summed
where hours <> 0 or hours_prior <> 0 or baseline <> 0
order by customer_id, team, activity
