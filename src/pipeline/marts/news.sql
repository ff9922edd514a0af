-- one thing that is new: a change that can be dated since lately, or an event of the as-of month
with found as (
  select
    'change' as kind,
    customer_id,
    series as about,
    month_from as date_from,
    last_day(month_to) as date_to,
    yearly_amount
  from change_points
  where is_shown
    and series <> 'orders'
    and abs(yearly_amount) >= 100
    and month_to >= date_trunc('month', getvariable('as_of')) - interval 3 month
  union all
  select 'event', customer_id, type, date, date, null
  from event_effects
  where date_trunc('month', date) = date_trunc('month', getvariable('as_of'))
)
select
  row_number() over (order by kind, yearly_amount nulls last, date_from, found.customer_id, about)::integer as news_id,
  kind,
  found.customer_id,
  coalesce(customers.name, found.customer_id) as name,
  about,
  date_from,
  date_to,
  yearly_amount
from found
left join customers using (customer_id)
order by news_id
