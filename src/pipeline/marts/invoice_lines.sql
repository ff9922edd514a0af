-- one invoice or credit line used
select
  customer_id, date, invoice_id, product_id, product_name, product_group, quantity, revenue,
  list_revenue - revenue as discount, cost, freight, payment_cost, is_credit, source_file, source_line
from stg_invoice_lines
where state = 'used'
