-- period: all customers together, with unassigned lines and hours
select
  period,
  sum(revenue) as revenue,
  sum(cost) as cost,
  sum(gross_margin) as gross_margin,
  sum(hours) as hours,
  sum(cost_to_serve) as cost_to_serve,
  sum(gross_margin) - sum(other_cost) - sum(cost_to_serve) as contribution,
  sum(revenue_without_cost) as revenue_without_cost
from customer_windows
group by period
order by period
