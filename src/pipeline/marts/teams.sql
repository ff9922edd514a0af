-- one team × period, and under an empty name the hours that belong to no team
with periods as (
  select
    *,
    greatest(date_diff('month', greatest(from_on, getvariable('history_from'), getvariable('hours_from')), to_on) + 1, 0) / 12 as years
  from (
    select 'current' as period, getvariable('current_from') as from_on, getvariable('current_to') as to_on
    union all
    select 'prior', getvariable('prior_from'), getvariable('prior_to')
  )
),
capacity as (
  select
    team,
    period,
    (cost_per_year * years)::decimal(18, 4) as cost,
    practical_hours * years as practical_hours,
    rate::decimal(18, 4) as rate
  from teams_given
  cross join periods
  where years > 0
),
worked as (
  select
    team,
    period,
    sum(hours) as hours,
    coalesce(sum(hours) filter (customer_id = 'unassigned'), 0) as unassigned_hours,
    coalesce(sum(hours) filter (is_estimated), 0) as estimated_hours,
    sum(cost_to_serve) filter (customer_id <> 'unassigned') as cost_to_serve,
    sum(cost_to_serve) filter (customer_id = 'unassigned') as unassigned_cost
  from stg_service_hours
  join periods on month between from_on and to_on
  group by team, period
),
every as (
  select team, period from capacity
  union
  select team, period from worked
)
select
  every.team,
  every.period,
  cost,
  practical_hours,
  coalesce(rate, getvariable('hour_rate')) as rate,
  coalesce(hours, 0) as hours,
  coalesce(unassigned_hours, 0) as unassigned_hours,
  coalesce(estimated_hours, 0) as estimated_hours,
  case when getvariable('hour_rate') is not null then coalesce(cost_to_serve, 0) end as cost_to_serve,
  case when getvariable('hour_rate') is not null then coalesce(unassigned_cost, 0) end as unassigned_cost,
  practical_hours - coalesce(hours, 0)::double as unused_hours,
  cost - coalesce(cost_to_serve, 0) - coalesce(unassigned_cost, 0) as unused_cost,
  coalesce(hours, 0)::double / nullif(practical_hours, 0) as coverage
from every
left join worked using (team, period)
left join capacity using (team, period)
order by every.team, every.period
