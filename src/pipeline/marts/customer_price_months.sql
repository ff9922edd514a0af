-- one customer × month with measured lines: their revenue against the same at the customer's own mean prices
with measured as (
  select customer_id, month, product_key, quantity::double as quantity, revenue::double as revenue
  from stg_invoice_lines
  where state = 'used' and quantity is not null and quantity <> 0 and sign(quantity) * sign(revenue) >= 0
    and date between getvariable('history_from') and getvariable('as_of')
),
bought as (
  select customer_id, month, product_key, sum(quantity::decimal(24, 6)) as quantity, sum(revenue::decimal(24, 4)) as revenue
  from measured
  group by customer_id, month, product_key
),
prices as (
  select customer_id, product_key, sum(revenue)::double / sum(quantity)::double as mean_price
  from bought
  group by customer_id, product_key
  having sum(quantity) > 0 and sum(revenue) > 0
)
select
  customer_id,
  month,
  sum(revenue)::double as revenue,
  sum((mean_price * quantity::double)::decimal(24, 6))::double as revenue_at_mean_price
from bought
join prices using (customer_id, product_key)
group by customer_id, month
having sum((mean_price * quantity::double)::decimal(24, 6)) > 0
order by customer_id, month
