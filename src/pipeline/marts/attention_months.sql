-- one month in which twelve months of history end: how far hours lie from value
with shares as (
  select
    month,
    hours,
    (greatest(hours, 0) / nullif(sum(greatest(hours, 0)) over (partition by month), 0))::decimal(18, 12) as hours_share,
    (greatest(contribution, 0) / nullif(sum(greatest(contribution, 0)) over (partition by month), 0))::decimal(18, 12) as contribution_share
  from customer_rolling
)
select
  month,
  case when getvariable('has_hours') then sum(hours) end as hours,
  case when getvariable('has_hours') and count(contribution_share) > 0 then sum(abs(hours_share - coalesce(contribution_share, 0))) / 2 end as misalignment
from shares
group by month
order by month
