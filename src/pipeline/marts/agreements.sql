-- one agreement
select
  row_number() over (order by agreement.source_file, agreement.source_line) as agreement_id,
  coalesce(alias.alias_of, agreement.customer_id) as customer_id,
  agreement.valid_from, agreement.valid_to, agreement.discount, agreement.rebate_share, agreement.index_clause, agreement.note
from raw_agreements as agreement
left join stg_customer_aliases as alias using (customer_id)
where agreement.excluded is null and agreement.problem is null and agreement.customer_id is not null
order by customer_id, agreement_id
