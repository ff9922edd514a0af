-- one measure in euros × basis × tier a year ago × tier now, ways that nobody went left out
with unknown as (
  -- From or to a window in which nobody's value is known, nobody moves.
  select measure
  from (select distinct measure from tier_places) as measures
  cross join (select distinct period from tier_standings where is_active) as periods
  anti join tier_places using (measure, period)
),
frozen as (
  select
    measure,
    max(threshold) filter (tier = 'top') as top,
    max(threshold) filter (tier = 'large') as large,
    max(threshold) filter (tier = 'medium') as medium
  from customer_tiers
  where period = 'prior'
  group by measure
),
moved as (
  select
    measure,
    coalesce(prior.tier, 'none') as tier_prior,
    coalesce(now.tier, 'none') as tier_by_rank,
    case
      when now.value is null or now.tier = 'inactive' then tier_by_rank
      when now.value <= 0 then 'small'
      when now.value >= top then 'top'
      when now.value >= large then 'large'
      when now.value >= medium then 'medium'
      else 'small'
    end as tier_by_threshold,
    coalesce(now.value, 0) - coalesce(prior.value, 0) as value_change
  from (from customer_tiers where period = 'prior') as prior
  full join (from customer_tiers where period = 'current') as now using (measure, customer_id)
  left join frozen using (measure)
  where measure <> 'contribution_per_hour' and measure not in (from unknown)
    and getvariable('knows_year_before')
)
select measure, 'rank' as basis, tier_prior, tier_by_rank as tier, count(*)::integer as customer_count, sum(value_change) as value_change
from moved
group by measure, tier_prior, tier_by_rank
union all
select measure, 'frozen', tier_prior, tier_by_threshold, count(*)::integer, sum(value_change)
from moved
group by measure, tier_prior, tier_by_threshold
order by measure, basis, tier_prior, tier
