-- one piece of an order whose lines have no quantity, or 0 of it for an amount: customer × order × month × product, with and without a cost
select
  customer_id, product_key, month,
  1::decimal(18, 4) as quantity,
  sum(revenue)::decimal(18, 4) as revenue,
  sum(cost)::decimal(18, 4) as cost,
  case when count(*) = count(list_revenue) then sum(list_revenue) end::decimal(18, 4) as list_revenue,
  cost is not null or not getvariable('has_cost') as is_known,
  false as is_measured,
  not has_quantity as is_unmeasurable
from stg_invoice_lines
join stg_supplied_months using (month)
where state = 'used' and not is_credit and (quantity is null or (quantity = 0 and revenue <> 0))
group by customer_id, order_id, month, product_key, cost is not null, has_quantity
