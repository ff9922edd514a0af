-- one month in which twelve months of history end: how far hours lie from value
with shares as (
  select
    month,
    hours,
    (hours / nullif(sum(hours) over (partition by month), 0))::decimal(18, 12) as hours_share,
    (greatest(contribution, 0) / nullif(sum(greatest(contribution, 0)) over (partition by month), 0))::decimal(18, 12) as contribution_share,
    count(contribution) over (partition by month) as known_count
  from customer_rolling
)
select
  month,
  case when getvariable('has_hours') then sum(hours) end as hours,
  case when getvariable('has_hours') and min(known_count) > 0 then sum(abs(hours_share - coalesce(contribution_share, 0))) / 2 end as misalignment
from shares
group by month
order by month
