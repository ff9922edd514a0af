-- one conversation
select
  row_number() over (order by talk.source_file, talk.source_line) as conversation_id,
  coalesce(alias.alias_of, talk.customer_id) as customer_id,
  talk.date, talk.topic, talk.agreed_action, talk.target_amount, talk.review_on, talk.status,
  null as amount_before,
  null as amount_after,
  null as months_after
from raw_conversations as talk
left join stg_customer_aliases as alias
  on alias.customer_id = talk.customer_id and talk.date between alias.valid_from and alias.valid_to
where talk.excluded is null and talk.problem is null and talk.customer_id is not null and talk.date is not null
order by 2, 1
