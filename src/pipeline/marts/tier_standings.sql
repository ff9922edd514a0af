-- one customer × window, current and prior, that may stand in a tier; collective cards have no place in them
select
  customer_id,
  period,
  lines > 0 as is_active,
  coalesce(first_month < from_on, false) as bought_before,
  revenue, gross_margin, contribution, contribution_per_hour
from customer_windows
left join (
  select customer_id, min(month) as first_month
  from customer_months
  where lines > 0 and month >= getvariable('history_from')
  group by customer_id
) using (customer_id)
where period in ('current', 'prior') and customer_id <> 'unassigned'
  and customer_id not in (select customer_id from stg_customers where is_collective)
