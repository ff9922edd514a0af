-- one window of a customer × product: quantity and money on lines with a quantity and on others, and whether that makes a price
with sums as (
  select
    customer_id,
    product_key,
    slot,
    sum(if(is_known, quantity, 0)) as quantity,
    sum(if(is_known and quantity <> 0, revenue, 0)) as revenue,
    sum(if(is_known and quantity <> 0, cost, 0)) as cost,
    sum(if(is_known and quantity <> 0, list_revenue, 0)) as list_revenue,
    sum(if(is_known and quantity = 0, revenue, 0)) as other_revenue,
    sum(if(is_known and quantity = 0, cost, 0)) as other_cost,
    bit_or(if(is_known, 1 + if(quantity <> 0 and list_revenue is null, 2, 0) + if(is_unmeasurable, 4, 0) + if(is_measured, 8, 0)
      + if(quantity <> 0 and not is_measured, 16, 0), 0)::utinyint) as flags
  from window_pieces
  group by customer_id, product_key, slot
)
select
  window_no,
  product_no,
  quantity::decimal(18, 4) as quantity,
  revenue::decimal(18, 4) as revenue,
  coalesce(cost, 0)::decimal(18, 4) as cost,
  case when flags & 2 = 0 then coalesce(list_revenue, 0) end::decimal(18, 4) as list_revenue,
  other_revenue::decimal(18, 4) as other_revenue,
  coalesce(other_cost, 0)::decimal(18, 4) as other_cost,
  flags & 1 <> 0 as is_known,
  flags & 1 <> 0 and sums.quantity = 0 and sums.revenue = 0 and coalesce(sums.cost, 0) = 0 as is_credits,
  getvariable('has_quantity') and (flags & 4 <> 0 or flags & 24 = 16) as is_counted,
  sums.quantity > 0 and sums.revenue >= 0 and sums.revenue + sums.other_revenue >= 0 and not (is_counted and flags & 8 <> 0) as is_priced
from sums
join window_slots using (customer_id, slot)
join product_names using (product_key)
