-- one active customer: what it yields below its baseline, or below the case at acceptance, a year, and what its handles rest on
with estimated as (
  select customer_id, sum(estimated_hours) / nullif(sum(hours), 0) as estimated_share
  from customer_hours
  group by customer_id
),
standing as (
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
    (customer.expected_margin_share - customer.margin_share) * customer.revenue::double
      + coalesce(
        (customer.hours / nullif(customer.revenue::double, 0) - customer.expected_hours / nullif(customer.expected_revenue::double, 0))
          * customer.revenue::double * (customer.cost_to_serve::double / nullif(customer.hours, 0)),
        0
      ) as gap_agreed
  from customers as customer
  left join estimated using (customer_id)
  left join customer_windows as windows on windows.customer_id = customer.customer_id and windows.period = 'current'
  where customer.is_active and customer.revenue > 0 and not customer.is_collective
)
select
  * exclude (gap_baseline, gap_agreed),
  case when gap_baseline is not null then 'baseline' else 'agreed' end as basis,
  greatest(coalesce(gap_baseline, gap_agreed, 0), 0) as gap
from standing
order by customer_id
