-- one comparison of all customers together: from their baselines, from the year before, and year by year through the history
select
  comparison,
  year_to,
  sum(customer_count) as customer_count,
  sum(value_after - (price + discount + cost + mix + volume + new + lost + not_decomposable + service_volume + order_size + handling_time + rate + other)) as value_before,
  sum(parts.value_after) as value_after,
  sum(price) as price,
  sum(discount) as discount,
  sum(cost) as cost,
  sum(mix) as mix,
  sum(volume) as volume,
  sum(new) as new,
  sum(lost) as lost,
  sum(not_decomposable) as not_decomposable,
  sum(service_volume) as service_volume,
  sum(order_size) as order_size,
  sum(handling_time) as handling_time,
  sum(rate) as rate,
  sum(other) as other,
  any_value(margin_share_before) as margin_share_before,
  any_value(margin_share_after) as margin_share_after,
  any_value(rate_points) as rate_points,
  any_value(mix_points) as mix_points
from bridge_parts as parts
left join (from margin_shifts where customer_id = 'portfolio') as shift using (comparison)
group by comparison, year_to
having sum(customer_count) > 0
order by comparison, year_to
