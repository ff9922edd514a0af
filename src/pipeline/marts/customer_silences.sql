-- one customer that has been without an order for longer than ever before
with months_with_orders as (
  from customer_months where orders > 0 and month <= getvariable('as_of')
),
gone as (
  select customer_id, max(month) as silent_since
  from months_with_orders
  group by customer_id
  having count(*) >= 6 and date_diff('month', max(month), getvariable('as_of')) >= 3
),
pauses as (
  select
    customer_id,
    date_diff('month', lag(month) over (partition by customer_id order by month), month) - 1 as months
  from months_with_orders
  where customer_id in (select customer_id from gone)
)
select customer_id, silent_since
from gone
join pauses using (customer_id)
group by customer_id, silent_since
having date_diff('month', silent_since, getvariable('as_of')) > max(months)
order by customer_id
