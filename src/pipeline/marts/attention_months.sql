-- one month in which twelve months of history end: how far hours lie from value, of the customers whose contribution is known
with known as (
  select month, hours, if(contribution is null, 0, greatest(hours, 0)) as given, greatest(contribution, 0) as value
  from customer_rolling
),
shares as (
  select
    month,
    hours,
    (given / nullif(sum(given) over (partition by month), 0))::decimal(18, 12) as hours_share,
    (value / nullif(sum(value) over (partition by month), 0))::decimal(18, 12) as contribution_share
  from known
)
select
  month,
  case when getvariable('has_hours') and knows_hours((month - interval 11 month)::date) then sum(hours) end as hours,
  case when getvariable('has_hours') and count(contribution_share) > 0 then sum(abs(hours_share - coalesce(contribution_share, 0))) / 2 end as misalignment
from shares
group by month
order by month
