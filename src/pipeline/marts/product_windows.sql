-- one window of a customer × product: quantity and money on lines with a quantity and on others, and whether that makes a price
with pieces as (
  select customer_id, product_key, month, coalesce(quantity, 0) as quantity, revenue, cost, list_revenue, quantity is not null as is_measured, false as is_counted
  from stg_invoice_lines
  where state = 'used' and (quantity is not null or is_credit)
  union all
  select
    customer_id, product_key, month,
    1::decimal(18, 4),
    sum(revenue)::decimal(18, 4),
    sum(cost)::decimal(18, 4),
    case when count(*) = count(list_revenue) then sum(list_revenue) end::decimal(18, 4),
    false,
    true
  from stg_invoice_lines
  where state = 'used' and quantity is null and not is_credit
  group by customer_id, order_id, month, product_key, cost is null
),
lines as (
  select
    pieces.*,
    is_counted and not has_quantity as is_unmeasurable,
    cost is not null or not getvariable('has_cost') as is_known
  from pieces
  join stg_supplied_months using (month)
),
sums as (
  select
    window_no,
    product_no,
    bool_or(is_known) as is_known,
    coalesce(sum(quantity) filter (is_known), 0)::decimal(18, 4) as quantity,
    coalesce(sum(revenue) filter (is_known and quantity <> 0), 0)::decimal(18, 4) as revenue,
    coalesce(sum(cost) filter (is_known and quantity <> 0), 0)::decimal(18, 4) as cost,
    case when not bool_or(is_known and quantity <> 0 and list_revenue is null)
      then coalesce(sum(list_revenue) filter (is_known and quantity <> 0), 0) end::decimal(18, 4) as list_revenue,
    coalesce(sum(revenue) filter (is_known and quantity = 0), 0)::decimal(18, 4) as other_revenue,
    coalesce(sum(cost) filter (is_known and quantity = 0), 0)::decimal(18, 4) as other_cost,
    case
      when not getvariable('has_quantity') or not bool_or(is_known and is_unmeasurable) then 'measured'
      when bool_or(is_known and is_measured) then 'mixed'
      else 'counted'
    end as quantity_basis
  from lines
  join customer_periods using (customer_id)
  join product_names using (product_key)
  where month between from_on and to_on
  group by window_no, product_no
)
select
  *,
  case
    when not is_known then 'unknown'
    when quantity = 0 and revenue = 0 and cost = 0 then 'credits'
    when quantity > 0 and revenue >= 0 and revenue + other_revenue >= 0 and quantity_basis <> 'mixed' then 'priced'
    else 'unpriced'
  end as standing
from sums
