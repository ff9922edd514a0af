-- one customer number that was merged into another, with the number it goes by now
with recursive
masters as (
  select customer_id, alias_of
  from raw_customers
  where excluded is null and problem is null and alias_of is not null and alias_of <> customer_id
  qualify row_number() over (partition by customer_id order by source_file, source_line) = 1
),
chain as (
  select customer_id, alias_of, 1 as depth from masters
  union all
  select chain.customer_id, masters.alias_of, chain.depth + 1
  from chain
  join masters on masters.customer_id = chain.alias_of
  where chain.depth < 50
)
select customer_id, arg_max(alias_of, depth) as alias_of, max(depth) as depth
from chain
group by customer_id
order by customer_id
