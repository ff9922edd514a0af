-- one product group × comparison × customer; empty where no product has a group
with groups as (
  select product_no, coalesce(product_group, '') as product_group, dense_rank() over (order by coalesce(product_group, '')) as group_no
  from product_names
  where exists (select 1 from product_names where product_group is not null)
),
sums as (
  select
    bridge_no,
    group_no,
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
  from product_effects
  join groups using (product_no)
  where quantity_before <> 0 or quantity_after <> 0 or revenue_before <> 0 or revenue_after <> 0 or margin_before <> 0 or margin_after <> 0
  group by bridge_no, group_no
),
places as (
  select customer_id, (row_number() over (order by customer_id) - 1)::integer as customer_place from customers
)
select
  product_group,
  bridge as comparison,
  customer_id,
  customer_place,
  sums.* exclude (bridge_no, group_no),
  price + discount + cost + mix as drift_amount
from sums
join bridge_windows using (bridge_no)
join (select distinct group_no, product_group from groups) using (group_no)
left join places using (customer_id)
order by product_group, comparison, drift_amount, customer_id
