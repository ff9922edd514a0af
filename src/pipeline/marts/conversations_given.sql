-- one conversation of a customer, with its month
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
order by id
