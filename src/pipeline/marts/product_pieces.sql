-- one line that counts towards a price, with its quantity; a line without one that is no credit is a piece of its order
select
  customer_id, product_key, month,
  coalesce(quantity, 0) as quantity,
  revenue, cost, list_revenue,
  cost is not null or not getvariable('has_cost') as is_known,
  coalesce(quantity, 0) <> 0 as is_measured,
  false as is_unmeasurable
from stg_invoice_lines
where state = 'used' and (is_credit or quantity <> 0 or (quantity = 0 and revenue = 0))
