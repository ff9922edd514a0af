-- one customer × comparison × product that was sold or credited in one of the two periods
select
  customer_id,
  bridge as comparison,
  product_key as product_id,
  product_name,
  product_group,
  place,
  quantity_before, quantity_after,
  revenue_before, revenue_after,
  margin_before, margin_after,
  price, discount, cost, mix, volume, new, lost, not_decomposable
from product_effects
join bridge_windows using (bridge_no)
join product_names using (product_no)
where greatest(abs(quantity_before), abs(quantity_after), abs(revenue_before), abs(revenue_after), abs(margin_before), abs(margin_after)) > 0
