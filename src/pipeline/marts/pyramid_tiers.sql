-- one measure × period × tier
with members as (
  select
    tiers.measure,
    tiers.period,
    tiers.tier,
    tiers.threshold,
    tiers.value,
    windows.revenue,
    windows.hours,
    windows.gross_margin - windows.other_cost as contribution_before_hours
  from customer_tiers as tiers
  left join customer_windows as windows using (customer_id, period)
),
summed as (
  select
    measure,
    period,
    tier,
    count(*) as customer_count,
    -- exact, so that the order in which tiers come changes no digit of a share
    case when measure <> 'contribution_per_hour' then coalesce(sum(value::decimal(18, 4)), 0) end as amount,
    sum(contribution_before_hours) / nullif(sum(hours), 0) as per_hour,
    sum(hours) as hours,
    coalesce(sum(revenue), 0) as revenue,
    max(threshold) as threshold
  from members
  group by measure, period, tier
),
slots as (
  select distinct measure, period, every_tier.tier
  from customer_tiers
  cross join (select unnest(['top', 'large', 'medium', 'small', 'inactive']) as tier) as every_tier
)
select
  measure,
  period,
  tier,
  coalesce(customer_count, 0) as customer_count,
  case when measure = 'contribution_per_hour' then per_hour else coalesce(amount, 0) end as value,
  case when sum(amount) over (partition by measure, period) > 0
    then coalesce(amount, 0) / sum(amount) over (partition by measure, period) end as value_share,
  case when sum(hours) over (partition by measure, period) is not null then coalesce(hours, 0) end as hours,
  coalesce(hours, 0) / nullif(sum(hours) over (partition by measure, period), 0) as hours_share,
  coalesce(revenue, 0) as revenue,
  threshold,
  enters_from,
  leaves_below
from slots
left join summed using (measure, period, tier)
left join tier_bounds using (measure, period, tier)
order by measure, period, tier
