-- one comparison × year of the customers alike in segment, account manager and tier by net revenue, together
with alike as (
  select
    customer_id, is_active,
    coalesce(segment, '') as segment,
    coalesce(account_manager, '') as account_manager,
    coalesce(tier_revenue, '') as tier_revenue
  from customers
),
left_out as (
  select comparison, getvariable('current_to') as year_to, segment, account_manager, tier_revenue, count(*) as left_count
  from alike
  cross join (values ('baseline'), ('prior')) as given (comparison)
  anti join bridge_ends using (customer_id, comparison)
  where is_active
  group by all
),
counts as (
  select
    comparison, year_to, segment, account_manager, tier_revenue,
    count(*) as customer_count,
    count(*) filter (is_unserved) as unserved_count,
    sum(value_after) as value_after
  from bridge_ends
  join alike using (customer_id)
  group by all
),
sums as (
  pivot (
    select comparison, year_to, segment, account_manager, tier_revenue, effect, amount
    from bridge_ends
    join alike using (customer_id)
    join customer_bridges using (bridge_no)
  )
  on effect in (
    'price', 'discount', 'cost', 'mix', 'volume', 'new', 'lost', 'not_decomposable',
    'service_volume', 'order_size', 'handling_time', 'rate', 'other'
  )
  using sum(amount) group by comparison, year_to, segment, account_manager, tier_revenue
)
select
  comparison, year_to, segment, account_manager, tier_revenue,
  coalesce(customer_count, 0) as customer_count,
  coalesce(left_count, 0) as left_count,
  coalesce(unserved_count, 0) as unserved_count,
  coalesce(value_after, 0) as value_after,
  coalesce(price, 0) as price,
  coalesce(discount, 0) as discount,
  coalesce(cost, 0) as cost,
  coalesce(mix, 0) as mix,
  coalesce(volume, 0) as volume,
  coalesce(new, 0) as new,
  coalesce(lost, 0) as lost,
  coalesce(not_decomposable, 0) as not_decomposable,
  coalesce(service_volume, 0) as service_volume,
  coalesce(order_size, 0) as order_size,
  coalesce(handling_time, 0) as handling_time,
  coalesce(rate, 0) as rate,
  coalesce(other, 0) as other
from counts
full join left_out using (comparison, year_to, segment, account_manager, tier_revenue)
left join sums using (comparison, year_to, segment, account_manager, tier_revenue)
order by comparison, year_to, segment, account_manager, tier_revenue
