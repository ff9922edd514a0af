-- one customer × comparison, and all together: the change of margin ÷ revenue, by the margins of its parts and by their weights
with products as (
  select customer_id, comparison, revenue_before, revenue_after, margin_before, margin_after
  from product_bridges
  where getvariable('has_cost')
),
customers as (
  select
    'portfolio' as customer_id,
    comparison,
    sum(revenue_before) as revenue_before,
    sum(revenue_after) as revenue_after,
    sum(margin_before) as margin_before,
    sum(margin_after) as margin_after
  from products
  group by products.customer_id, comparison
),
parts as (
  from products
  union all
  from customers
),
totals as (
  select
    customer_id,
    comparison,
    sum(revenue_before)::double as total_before,
    sum(revenue_after)::double as total_after,
    sum(margin_before)::double / total_before as margin_share_before,
    sum(margin_after)::double / total_after as margin_share_after
  from parts
  group by customer_id, comparison
  having sum(revenue_before) > 0 and sum(revenue_after) > 0
),
mixes as (
  select
    customer_id,
    comparison,
    any_value(margin_share_before) as margin_share_before,
    any_value(margin_share_after) as margin_share_after,
    sum(
      ((revenue_after / total_after - revenue_before / total_before) * coalesce(
        (margin_before / nullif(revenue_before, 0) + margin_after / nullif(revenue_after, 0)) / 2,
        margin_before / nullif(revenue_before, 0),
        margin_after / nullif(revenue_after, 0),
        0
      ))::decimal(38, 15)
    )::double as mix_points
  from parts
  join totals using (customer_id, comparison)
  group by customer_id, comparison
)
select
  customer_id,
  comparison,
  margin_share_before,
  margin_share_after,
  margin_share_after - margin_share_before - mix_points as rate_points,
  mix_points
from mixes
order by customer_id, comparison
