-- one customer × month with lines: what its lines add up to; the customer as the lines have it
select
  customer_id,
  month,
  sum(revenue)::decimal(18, 4) as revenue,
  sum(coalesce(list_revenue, revenue))::decimal(18, 4) as list_revenue,
  sum(cost)::decimal(18, 4) as cost,
  sum(revenue - cost)::decimal(18, 4) as gross_margin,
  (sum(revenue) filter (cost is null))::decimal(18, 4) as revenue_without_cost,
  sum(freight)::decimal(18, 4) as freight,
  sum(payment_cost)::decimal(18, 4) as payment_cost,
  count(*) as lines,
  sum(quantity) as quantity,
  sum(abs(revenue)) as turnover,
  count(*) filter (is_credit) as credits,
  (sum(revenue) filter (is_credit))::decimal(18, 4) as credit_amount
from stg_invoice_lines
where state = 'used'
group by customer_id, month
