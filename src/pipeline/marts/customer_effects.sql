-- one comparison × customer: its margin_bridges side by side, with a row for every customer
pivot (
  select comparison, customer_id, effect, amount
  from customers
  cross join (values ('baseline'), ('prior')) as given (comparison)
  left join margin_bridges using (customer_id, comparison)
)
on effect in (
  'price', 'discount', 'cost', 'mix', 'volume', 'new', 'lost', 'not_decomposable',
  'service_volume', 'order_size', 'handling_time', 'rate', 'other'
)
using sum(amount) group by comparison, customer_id
order by comparison, customer_id
