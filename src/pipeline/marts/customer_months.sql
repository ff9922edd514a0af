-- one customer × month with lines or hours
with lines as (
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
    count(distinct order_id) filter (not is_credit) as orders,
    count(*) as lines,
    sum(quantity) as quantity
  from stg_invoice_lines
  where state = 'used'
  group by customer_id, month
),
hours as (
  select customer_id, month, sum(hours) as hours
  from stg_hours
  where state = 'used'
  group by customer_id, month
),
joined as (
  select
    customer_id,
    month,
    coalesce(revenue, 0) as revenue,
    case when getvariable('has_list') then coalesce(list_revenue, 0) end as list_revenue,
    case when lines is null and getvariable('has_cost') then 0 else cost end as cost,
    case when lines is null and getvariable('has_cost') then 0 else gross_margin end as gross_margin,
    coalesce(revenue_without_cost, 0) as revenue_without_cost,
    case when getvariable('has_freight') then coalesce(freight, 0) end as freight,
    case when getvariable('has_payment_cost') then coalesce(payment_cost, 0) end as payment_cost,
    coalesce(orders, 0) as orders,
    coalesce(lines, 0) as lines,
    quantity,
    case when getvariable('has_hours') then coalesce(hours, 0) end as hours
  from lines
  full join hours using (customer_id, month)
),
served as (
  select *, (hours * getvariable('hour_rate'))::decimal(18, 4) as cost_to_serve from joined
)
select
  *,
  list_revenue - revenue as discount,
  gross_margin - coalesce(freight, 0) - coalesce(payment_cost, 0) - cost_to_serve as contribution
from served
order by customer_id, month
