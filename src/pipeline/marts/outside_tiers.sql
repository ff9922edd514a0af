-- one row: what of the current window stands in no tier, since it belongs to nobody, to a collective card or to who never bought
with placed as (
  select
    windows.*,
    windows.customer_id = 'unassigned' as is_nobody,
    coalesce(is_collective, false) as is_collective,
    not is_active and months_of_history = 0 and not is_collective as never_bought
  from customer_windows as windows
  left join (select customer_id, is_collective, is_active, months_of_history from customers) using (customer_id)
  where period = 'current'
)
select
  coalesce(sum(revenue) filter (is_nobody), 0) as unassigned_revenue,
  case when sum(gross_margin) is not null then coalesce(sum(gross_margin) filter (is_nobody), 0) end as unassigned_gross_margin,
  case when sum(hours) is not null then coalesce(sum(hours) filter (is_nobody), 0) end as unassigned_hours,
  (select count(*) from customers where is_collective) as collective_count,
  coalesce(sum(revenue) filter (is_collective), 0) as collective_revenue,
  case when sum(hours) is not null then coalesce(sum(hours) filter (is_collective), 0) end as collective_hours,
  count(*) filter (never_bought and hours <> 0) as never_bought_count,
  case when sum(hours) is not null then coalesce(sum(hours) filter (never_bought), 0) end as never_bought_hours
from placed
