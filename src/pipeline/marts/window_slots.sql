-- one period of a customer with lines: how many years it lies back; or -1 for a month ago, -2 for the baseline. The customer as the lines have it
select
  customer.customer_id,
  case period when 'baseline' then -2 when 'month_ago' then -1 when 'current' then 0 when 'prior' then 1 else substr(period, 6)::integer end::bigint as slot,
  window_no,
  from_on,
  to_on
from (select distinct customer_id from month_sums) as customer
join customer_periods as periods on periods.customer_id = customer.customer_id::varchar
