-- one bridge × product: the Bennet effects, in four decimals that add up to the change of its margin
with pairs as materialized (from product_pairs),
prices as (
  select
    *,
    quantity_before::double as q0,
    quantity_after::double as q1,
    (q0 + q1) / 2 as quantity,
    revenue_after / q1 - revenue_before / q0 as price_change,
    if(is_listed, discount_after / list_after - discount_before / list_before, 0) as discount_share_change,
    coalesce(discount_share_change * (list_after / q1 + list_before / q0) / 2, 0) as discount_change,
    margin_after / q1 - margin_before / q0 as margin_change,
    (revenue_after / q1 + revenue_before / q0) / 2 as mean_price,
    (margin_after / q1 + margin_before / q0) / 2 as mean_margin,
    case when getvariable('bridge_split') = 'units' then 1 else mean_price end as unit
  from pairs
  where place = 'kept'
),
rates as (
  select
    bridge_no,
    sum((mean_margin * q0)::decimal(38, 12))::double / nullif(sum((unit * q0)::decimal(38, 12))::double, 0) as rate_before,
    sum((mean_margin * q1)::decimal(38, 12))::double / nullif(sum((unit * q1)::decimal(38, 12))::double, 0) as rate_after
  from prices
  group by bridge_no
),
rounded as (
  select
    prices.*,
    (q1 - q0) * mean_margin as by_quantity,
    unit * (q1 - q0) * (rate_before + rate_after) / 2 as by_volume,
    ((price_change + discount_change) * quantity)::decimal(18, 4) as price,
    (-discount_change * quantity)::decimal(18, 4) as discount,
    ((margin_change - price_change) * quantity)::decimal(18, 4) as cost,
    coalesce(by_volume, 0)::decimal(18, 4) as volume,
    coalesce(by_quantity - by_volume, 0)::decimal(18, 4) as mix,
    case when by_volume is null then by_quantity else 0 end::decimal(18, 4) as not_decomposable,
    margin_after - margin_before - price - discount - cost - volume - mix - not_decomposable as left_over,
    greatest(abs(price), abs(discount), abs(cost), abs(volume), abs(mix), abs(not_decomposable)) as most,
    case most
      when abs(price) then 'price' when abs(discount) then 'discount' when abs(cost) then 'cost'
      when abs(volume) then 'volume' when abs(mix) then 'mix' else 'not_decomposable'
    end as heaviest
  from prices
  join rates using (bridge_no)
),
effects as (
  select
    * exclude (price, discount, cost, volume, mix, not_decomposable),
    price + case heaviest when 'price' then left_over else 0 end as price,
    discount + case heaviest when 'discount' then left_over else 0 end as discount,
    cost + case heaviest when 'cost' then left_over else 0 end as cost,
    volume + case heaviest when 'volume' then left_over else 0 end as volume,
    mix + case heaviest when 'mix' then left_over else 0 end as mix,
    not_decomposable + case heaviest when 'not_decomposable' then left_over else 0 end as not_decomposable,
    (mean_price * q0)::decimal(24, 6) as volume_before,
    (mean_price * q1)::decimal(24, 6) as volume_after
  from rounded
)
select
  bridge_no, product_no, place, quantity_before, quantity_after, revenue_before, revenue_after,
  case when getvariable('has_cost') then margin_before end as margin_before,
  case when getvariable('has_cost') then margin_after end as margin_after,
  price, discount, cost, volume, mix,
  0::decimal(18, 4) as new, 0::decimal(18, 4) as lost,
  not_decomposable, volume_before, volume_after
from effects
union all
select
  bridge_no, product_no, place, quantity_before, quantity_after, revenue_before, revenue_after,
  case when getvariable('has_cost') then margin_before end, case when getvariable('has_cost') then margin_after end,
  case place when 'credits' then margin_after - margin_before else 0 end,
  0, 0, 0, 0,
  case place when 'new' then margin_after else 0 end,
  case place when 'lost' then -margin_before else 0 end,
  case place when 'not_decomposable' then margin_after - margin_before else 0 end,
  case place when 'lost' then revenue_before else 0 end,
  case place when 'new' then revenue_after else 0 end
from pairs
where place <> 'kept'
