-- one customer × month with lines or hours: the best rung that the input gives, and the net revenue that it stands on
select
  customer_id,
  month,
  case when getvariable('has_hours') and getvariable('hour_rate') is not null then contribution else gross_margin end as amount,
  revenue - revenue_without_cost as volume
from customer_months
where getvariable('has_cost')
order by customer_id, month
