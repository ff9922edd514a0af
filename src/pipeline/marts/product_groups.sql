-- one product group × comparison: all customers together
select
  product_group,
  comparison,
  count(*) as customer_count,
  sum(columns(* exclude (product_group, comparison, customer_id, customer_place)))
from group_bridges
where customer_id <> 'unassigned'
group by product_group, comparison
order by product_group, comparison
