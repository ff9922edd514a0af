-- one measure × window × tier but the last: what a customer must reach for it or better, the others staying as they are
with reached as (
  unpivot (select measure, period, value, reaches_top as top, reaches_large as large, reaches_medium as medium from tier_places)
  on top, large, medium into name tier value reaches
)
select
  measure,
  period,
  tier,
  coalesce(any_value(given.threshold), min(value) filter (reaches)) as enters_from,
  coalesce(any_value(given.threshold), max(value) filter (not reaches)) as leaves_below
from reached
left join tier_thresholds as given using (measure, tier)
group by measure, period, tier
order by measure, period, tier
