-- customers alike in activity, tiers and label of profitability
with classes as (
  select
    is_active,
    tier_revenue,
    tier_contribution,
    profitability_tier,
    count(*) as customer_count,
    sum(contribution) as contribution,
    coalesce(sum(contribution) filter (contribution > 0), 0) as positive_contribution,
    sum(hours) as hours
  from customers
  group by all
)
select
  row_number() over (order by is_active, tier_revenue, tier_contribution, profitability_tier)::integer as class_id,
  *
from classes
order by class_id
