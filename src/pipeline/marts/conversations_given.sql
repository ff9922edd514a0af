-- one conversation of a customer, with its month and the nearest other conversation or event within six months
with given as (
  select
    row_number() over (order by talk.source_file, talk.source_line)::integer as id,
    coalesce(alias.alias_of, talk.customer_id) as customer_id,
    talk.date,
    date_trunc('month', talk.date)::date as month,
    talk.topic,
    talk.agreed_action,
    talk.target_amount,
    talk.review_on,
    talk.status,
    talk.source_file,
    talk.source_line
  from raw_conversations as talk
  left join stg_customer_aliases as alias
    on alias.customer_id = talk.customer_id and talk.date between alias.valid_from and alias.valid_to
  where talk.excluded is null and talk.problem is null and talk.customer_id is not null and talk.date is not null
),
moments as (
  select id, customer_id, date, month, 'conversation' as type from given
  union all
  select null, customer_id, date, month, type from events_given
),
near as (
  select
    given.id,
    arg_min(moment.date, (abs(date_diff('day', moment.date, given.date)), moment.date, moment.type)) as near_on,
    arg_min(moment.type, (abs(date_diff('day', moment.date, given.date)), moment.date, moment.type)) as near_type
  from given
  join moments as moment
    on moment.customer_id = given.customer_id and moment.id is distinct from given.id
    and abs(date_diff('month', moment.month, given.month)) <= 6 and moment.date <= getvariable('as_of')
  group by given.id
)
select given.*, near_on, near_type
from given
left join near using (id)
order by id
