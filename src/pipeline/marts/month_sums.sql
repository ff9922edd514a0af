-- one customer × month with lines: what its lines add up to; the customer as the lines have it
select
  customer_id,
  month,
  sum(revenue) as revenue,
  sum(coalesce(list_revenue, revenue)) as list_revenue,
  sum(cost) as cost,
  sum(revenue - cost) as gross_margin,
  sum(revenue) filter (cost is null) as revenue_without_cost,
  sum(freight) as freight,
  sum(payment_cost) as payment_cost,
  count(*) as lines,
  sum(quantity) as quantity,
  sum(abs(revenue)) as turnover,
  count(*) filter (is_credit) as credits,
  sum(revenue) filter (is_credit) as credit_amount
from stg_invoice_lines
where state = 'used'
group by customer_id, month
