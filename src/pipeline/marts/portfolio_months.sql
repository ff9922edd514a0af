-- one month: all customers together, unassigned included
select
  month,
  count(*) filter (lines > 0 and customer_id <> 'unassigned') as active_count,
  sum(revenue) as revenue,
  coalesce(sum(revenue) filter (customer_id = 'unassigned'), 0) as unassigned_revenue,
  sum(cost) as cost,
  sum(gross_margin) as gross_margin,
  sum(orders) as orders,
  sum(hours::decimal(18, 4)) as hours,
  sum(cost_to_serve) as cost_to_serve,
  sum(contribution) as contribution
from customer_months
group by month
order by month
