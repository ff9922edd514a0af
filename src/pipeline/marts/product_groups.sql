-- one product group × comparison: all customers together
select
  product_group,
  comparison,
  count(*) as customer_count,
  sum(revenue_before) as revenue_before,
  sum(revenue_after) as revenue_after,
  sum(margin_before) as margin_before,
  sum(margin_after) as margin_after,
  sum(price + discount + cost + mix) as drift_amount,
  sum(price) as price,
  sum(discount) as discount,
  sum(cost) as cost,
  sum(mix) as mix,
  sum(volume) as volume,
  sum(new) as new,
  sum(lost) as lost,
  sum(not_decomposable) as not_decomposable
from group_bridges
where customer_id <> 'unassigned'
group by product_group, comparison
order by product_group, comparison
