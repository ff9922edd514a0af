-- one agreement that can be used × number that its customer went by on its days
with agreed as (
  select *, coalesce(valid_from, date '0001-01-01') as begins, coalesce(valid_to, date '9999-12-31') as ends
  from raw_agreements
  where excluded is null and problem is null and customer_id is not null and coalesce(valid_from <= valid_to, true)
),
starts as (
  select source_file, source_line, begins as from_on from agreed
  union
  select source_file, source_line, unnest([alias.valid_from, if(alias.valid_to < ends, alias.valid_to + 1, begins)])
  from agreed
  join stg_customer_aliases as alias using (customer_id)
  where alias.valid_from <= ends and alias.valid_to >= begins
),
stretches as (
  select source_file, source_line, from_on,
    coalesce(lead(from_on) over (partition by source_file, source_line order by from_on) - 1, ends) as to_on
  from starts
  join agreed using (source_file, source_line)
  where from_on >= begins
)
select
  row_number() over (order by source_file, source_line, from_on) as agreement_id,
  coalesce(alias.alias_of, agreed.customer_id) as customer_id,
  if(from_on = begins, agreed.valid_from, from_on) as valid_from,
  if(to_on = ends, agreed.valid_to, to_on) as valid_to,
  discount, rebate_share, index_clause, note, source_file, source_line
from stretches
join agreed using (source_file, source_line)
left join stg_customer_aliases as alias
  on alias.customer_id = agreed.customer_id and from_on between alias.valid_from and alias.valid_to
order by 2, 1
