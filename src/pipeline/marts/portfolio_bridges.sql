-- one comparison of all customers together: from their baselines, from the year before, and year by year through the history
with parts as (
  select
    comparison,
    year_to,
    sum(columns(* exclude (comparison, year_to, segment, account_manager, tier_revenue, left_count, unserved_count)))
  from bridge_parts
  group by comparison, year_to
)
select
  parts.*,
  value_after - (price + discount + cost + mix + volume + new + lost + not_decomposable + service_volume + order_size + handling_time + rate + other) as value_before,
  margin_share_before,
  margin_share_after,
  rate_points,
  mix_points,
  not_decomposable_points
from parts
left join (from margin_shifts where customer_id = 'portfolio') as shift using (comparison)
where customer_count > 0
order by comparison, year_to
