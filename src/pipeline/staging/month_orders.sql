-- one customer × month with orders: how many there are, and of what kinds; kinds are told apart where a time equation asks for them
with orders as (
  select
    customer_id,
    month,
    order_id,
    count(*) as line_count,
    bool_or(is_rush) as is_rush,
    bool_or(
      case when getvariable('has_equation')
        then regexp_matches(lower(sales_channel), 'phone|telef|mail|fax|counter|balie|desk|letter|brief|visit|bezoek|manual|hand') end
    ) as is_manual
  from stg_invoice_lines
  where state = 'used' and not is_credit
  group by customer_id, month, order_id
)
select
  customer_id,
  month,
  count(*) as order_count,
  sum(line_count)::bigint as line_count,
  count(*) filter (is_rush) as rush_count,
  count(*) filter (is_manual) as manual_count
from orders
group by customer_id, month
