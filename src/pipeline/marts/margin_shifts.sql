-- one customer × comparison, and all together: the change of margin ÷ revenue, by the margins of its parts, by their weights, and of parts without a margin share
with products as (
  select bridge_no as whole_no, revenue_before, revenue_after, margin_before, margin_after
  from product_effects
  where getvariable('has_cost')
),
names as (
  select bridge_no, customer_id, bridge as comparison, -dense_rank() over (order by bridge) as portfolio_no
  from bridge_windows
),
customers as (
  select
    portfolio_no as whole_no,
    bridge_no,
    sum(revenue_before) as revenue_before,
    sum(revenue_after) as revenue_after,
    sum(margin_before) as margin_before,
    sum(margin_after) as margin_after
  from products
  join names on bridge_no = whole_no
  group by portfolio_no, bridge_no
),
totals as (
  select
    whole_no,
    sum(revenue_before)::double as total_before,
    sum(revenue_after)::double as total_after,
    sum(margin_before)::double / total_before as margin_share_before,
    sum(margin_after)::double / total_after as margin_share_after
  from (from customers union all select * replace (bridge_no as whole_no) from customers)
  group by whole_no
  having sum(revenue_before) > 0 and sum(revenue_after) > 0
),
parts as (
  select whole_no, revenue_before::double as revenue_before, revenue_after::double as revenue_after, margin_before::double as margin_before, margin_after::double as margin_after
  from products
  union all
  select whole_no, revenue_before::double, revenue_after::double, margin_before::double, margin_after::double
  from customers
),
weighed as (
  select
    *,
    (abs(margin_before) > revenue_before and (revenue_before <= 0 or revenue_after <> 0 or margin_after <> 0))
      or (abs(margin_after) > revenue_after and (revenue_after <= 0 or revenue_before <> 0 or margin_before <> 0)) as is_apart,
    margin_before / nullif(revenue_before, 0) as share_before,
    margin_after / nullif(revenue_after, 0) as share_after
  from parts
  join totals using (whole_no)
),
sums as (
  select
    whole_no,
    coalesce(sum(((revenue_after / total_after - revenue_before / total_before)
      * coalesce((share_before + share_after) / 2, share_before, share_after, 0))::decimal(38, 15)) filter (not is_apart), 0)::double as mix_points,
    coalesce(sum((margin_after / total_after - margin_before / total_before)::decimal(38, 15)) filter (is_apart), 0)::double
      as not_decomposable_points
  from weighed
  group by whole_no
)
select
  customer_id,
  comparison,
  margin_share_before,
  margin_share_after,
  margin_share_after - margin_share_before - mix_points - not_decomposable_points as rate_points,
  mix_points,
  not_decomposable_points
from sums
join totals using (whole_no)
join (
  select bridge_no as whole_no, customer_id, comparison from names
  union all
  select distinct portfolio_no, 'portfolio', comparison from names
) using (whole_no)
order by customer_id, comparison
