-- one pair of customers of which one began where the other stopped, with the same leading products
with stops as (
  -- Days on which one number stopped and another started within two months: lines of other customers tell nothing of baskets.
  select distinct last_date, first_date
  from (select distinct last_date from compared_cards where month_count >= 6)
  join (select distinct first_date from compared_cards where month_count >= 3) on first_date > last_date and first_date <= last_date + 62
),
in_turn as (
  select customer_id from compared_cards where month_count >= 6 and last_date in (select last_date from stops)
  union
  select customer_id from compared_cards where month_count >= 3 and first_date in (select first_date from stops)
),
leading_products as materialized (
  select customer_id, product_key
  from stg_invoice_lines
  where state = 'used' and coalesce(product_id, product_name) is not null and customer_id <> 'unassigned'
    and customer_id::varchar in (select customer_id from in_turn)
  group by customer_id, product_key
  qualify row_number() over (partition by customer_id order by sum(revenue) desc, product_key) <= 5
),
baskets as (
  select customer_id, list(product_key order by product_key) as basket
  from leading_products
  group by customer_id
  having count(*) = 5
)
select old.customer_id as old_id, new.customer_id as new_id
from baskets as old_basket
join baskets as new_basket on new_basket.basket = old_basket.basket and new_basket.customer_id <> old_basket.customer_id
join compared_cards as old on old.customer_id = old_basket.customer_id
join compared_cards as new on new.customer_id = new_basket.customer_id
where new.first_date > old.last_date and new.first_date <= old.last_date + 62 and old.month_count >= 6 and new.month_count >= 3
qualify row_number() over (partition by old_id order by new_id) = 1 and row_number() over (partition by new_id order by old_id) = 1
order by old_id, new_id
