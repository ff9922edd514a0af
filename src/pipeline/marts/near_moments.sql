-- one event or conversation of a customer: the nearest other one within six months, up to the as-of month; none has no row
with moments as (
  select 'event' as kind, id, customer_id, date, month, type from events_given
  union all
  select 'conversation', id, customer_id, date, month, 'conversation' from conversations_given
)
select
  given.kind,
  given.id,
  arg_min(near.date, (abs(date_diff('day', near.date, given.date)), near.date, near.type)) as near_on,
  arg_min(near.type, (abs(date_diff('day', near.date, given.date)), near.date, near.type)) as near_type
from moments as given
join moments as near
  on near.customer_id = given.customer_id and (near.kind, near.id) <> (given.kind, given.id)
  and abs(date_diff('month', near.month, given.month)) <= 6 and near.date <= getvariable('as_of')
group by given.kind, given.id
order by given.kind, given.id
