-- one agreement that can be used, by the number that its customer goes by now
select
  row_number() over (order by agreement.source_file, agreement.source_line) as agreement_id,
  coalesce(alias.alias_of, agreement.customer_id) as customer_id,
  agreement.valid_from, agreement.valid_to, agreement.discount, agreement.rebate_share, agreement.index_clause, agreement.note,
  agreement.source_file, agreement.source_line
from raw_agreements as agreement
left join stg_customer_aliases as alias
  on alias.customer_id = agreement.customer_id and alias.valid_to = date '9999-12-31'
where agreement.excluded is null and agreement.problem is null and agreement.customer_id is not null
  and coalesce(agreement.valid_from <= agreement.valid_to, true)
order by 2, 1
