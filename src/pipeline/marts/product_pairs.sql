-- one bridge (of those in the variable "bridges") × product: what was bought before and after, and its place in the bridge
with wanted as (
  from bridge_windows
  where list_contains(getvariable('bridges'), bridge)
),
befores as (
  select bridge_no, windows.*
  from wanted
  join product_windows as windows on window_no = before_no
),
afters as (
  select bridge_no, windows.*
  from wanted
  join product_windows as windows on window_no = after_no
)
select
  bridge_no,
  product_no,
  coalesce(before.quantity, 0) as quantity_before,
  coalesce(after.quantity, 0) as quantity_after,
  before.list_revenue as list_before,
  after.list_revenue as list_after,
  coalesce(before.revenue < 2 * list_before and after.revenue < 2 * list_after, false) as is_listed,
  before.list_revenue - before.revenue as discount_before,
  after.list_revenue - after.revenue as discount_after,
  (coalesce(before.revenue, 0) + coalesce(before.other_revenue, 0))::decimal(18, 4) as revenue_before,
  (coalesce(after.revenue, 0) + coalesce(after.other_revenue, 0))::decimal(18, 4) as revenue_after,
  (revenue_before - coalesce(before.cost, 0) - coalesce(before.other_cost, 0))::decimal(18, 4) as margin_before,
  (revenue_after - coalesce(after.cost, 0) - coalesce(after.other_cost, 0))::decimal(18, 4) as margin_after,
  case
    when coalesce(before.is_credits, true) and coalesce(after.is_credits, true) then 'credits'
    when not before.is_priced or not after.is_priced or before.is_counted <> after.is_counted then 'not_decomposable'
    when before.is_priced is null then 'new'
    when after.is_priced is null then 'lost'
    when greatest(abs(revenue_before), abs(revenue_after), abs(margin_before), abs(margin_after), abs(discount_before), abs(discount_after))::double
      * greatest(quantity_before, quantity_after) / least(quantity_before, quantity_after) > 1e12 then 'not_decomposable'
    else 'kept'
  end as place
from befores as before
full join afters as after using (bridge_no, product_no)
where coalesce(before.is_known, false) or coalesce(after.is_known, false)
