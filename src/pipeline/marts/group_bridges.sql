-- one product group × comparison × customer; empty where no product has a group
select
  coalesce(product_group, '') as product_group,
  comparison,
  customer_id,
  sum(revenue_before) as revenue_before,
  sum(revenue_after) as revenue_after,
  sum(margin_before) as margin_before,
  sum(margin_after) as margin_after,
  sum(price) as price,
  sum(discount) as discount,
  sum(cost) as cost,
  sum(mix) as mix,
  sum(volume) as volume,
  sum(new) as new,
  sum(lost) as lost,
  sum(not_decomposable) as not_decomposable
from product_bridges
where exists (select 1 from product_names where product_group is not null)
group by all
order by product_group, comparison, customer_id
