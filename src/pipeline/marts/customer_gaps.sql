-- one active customer: what it yields below its baseline a year, its case at acceptance, and what its handles rest on
with estimated as (
  select customer_id, sum(estimated_hours) / nullif(sum(hours), 0) as estimated_share
  from customer_hours
  group by customer_id
)
select
  customer.customer_id,
  customer.priced_revenue::double as revenue,
  customer.revenue::double as net_revenue,
  customer.orders,
  customer.hours,
  coalesce(customer.cost_to_serve::double / nullif(customer.hours, 0), getvariable('hour_rate')::double) as rate,
  customer.margin_share,
  customer.revenue_baseline::double / nullif(customer.orders_baseline, 0) as order_size_baseline,
  customer.rush_orders,
  coalesce(windows.rebate::double / nullif(windows.revenue::double, 0), 0) as rebate_share,
  coalesce(estimated_share, 0) as estimated_share,
  customer.drift_effect,
  -customer.drift_amount::double as gap_baseline,
  customer.expected_revenue::double as expected_revenue,
  -- Where no goods are sold, margin is net revenue, and no margin that was agreed is one of goods.
  case when (select sum(cost) from customer_windows where period = 'current') is distinct from 0 then customer.expected_margin_share end
    as expected_margin_share,
  customer.expected_hours
from customers as customer
left join estimated using (customer_id)
left join customer_windows as windows on windows.customer_id = customer.customer_id and windows.period = 'current'
where customer.is_active and customer.revenue > 0 and not customer.is_collective
order by customer.customer_id
