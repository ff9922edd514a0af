-- one agreement
select
  agreement_id, customer_id, valid_from, valid_to, discount, rebate_share, index_clause,
  case when not getvariable('hide_notes') then note end as note
from stg_agreements
order by customer_id, agreement_id
