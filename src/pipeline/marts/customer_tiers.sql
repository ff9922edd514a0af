-- one measure × window × customer that ever bought by then: its tier; inactive where it bought before, not in the window, though hours may have gone to it
with thresholds as (
  select measure, period, tier, min(value) as threshold
  from tier_places
  group by measure, period, tier
)
select measure, period, customer_id, tier, value, threshold
from tier_places
join thresholds using (measure, period, tier)
union all
select
  measure, period, customer_id, 'inactive',
  case measure when 'revenue' then revenue when 'gross_margin' then gross_margin when 'contribution' then contribution end,
  null
from tier_standings
join (
  select measure, period from tier_places
  union
  select measure, period
  from (select measure from tier_places union select 'revenue') as known
  cross join (select period from tier_standings group by period having not bool_or(is_active)) as idle
) using (period)
where not is_active and bought_before
