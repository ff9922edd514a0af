-- one agreement
select agreement_id, customer_id, valid_from, valid_to, discount, rebate_share, index_clause, note
from stg_agreements
order by customer_id, agreement_id
