-- one month: all customers together, unassigned included
select
  month,
  count(*) filter (lines > 0 and customer_id <> 'unassigned') as active_count,
  sum(revenue) as revenue,
  coalesce(sum(revenue) filter (customer_id = 'unassigned'), 0) as unassigned_revenue,
  sum(cost) as cost,
  sum(gross_margin) as gross_margin,
  sum(revenue_without_cost) as revenue_without_cost,
  sum(orders) as orders,
  sum(exact_hours(hours)) as hours,
  sum(cost_to_serve) as cost_to_serve,
  case when count(contribution) > 0 then
    sum(coalesce(gross_margin, 0) - coalesce(rebate, 0) - coalesce(freight, 0) - coalesce(payment_cost, 0) - coalesce(cost_to_serve, 0))
  end as contribution
from customer_months
group by month
order by month
