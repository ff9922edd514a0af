-- one customer × month with measured lines: their revenue against the same at the customer's own mean prices
with bought as (
  select customer_id, month, product_key, quantity, revenue
  from stg_invoice_lines
  where state = 'used' and quantity <> 0 and sign(quantity) * sign(revenue) >= 0
    and month between date_trunc('month', getvariable('history_from')) and getvariable('as_of')
),
prices as (
  select customer_id, product_key, sum(revenue)::double / sum(quantity)::double as mean_price
  from bought
  group by customer_id, product_key
  having sum(quantity) > 0 and sum(revenue) > 0
),
sums as (
  select
    customer_id,
    month,
    sum(revenue)::double as revenue,
    sum((mean_price * quantity::double)::decimal(24, 6)) as revenue_at_mean_price
  from bought
  join prices using (customer_id, product_key)
  group by customer_id, month
)
select customer_id::varchar as customer_id, month, revenue, revenue_at_mean_price::double as revenue_at_mean_price
from sums
