-- one pair of customer numbers that may be one customer
with bought as materialized (
  select customer_id, first_date, last_date, month_count, revenue
  from (
    select customer_id, min(date) as first_date, max(date) as last_date
    from stg_invoice_lines
    where state = 'used' and customer_id <> 'unassigned'
    group by customer_id
  )
  join (select customer_id, count(*) as month_count, sum(revenue) as revenue from month_sums group by customer_id) using (customer_id)
),
cards as materialized (
  select
    customers.customer_id,
    customers.name,
    customers.parent_id,
    customers.is_in_master,
    alike_number(customers.customer_id) as alike_number,
    nullif(upper(regexp_replace(vat_number, '[^0-9A-Za-z]', '', 'g')), '') as vat_number,
    nullif(regexp_replace(chamber_number, '\D', '', 'g'), '') as chamber_number,
    nullif(lower(trim(regexp_extract(email, '@([^@,;>\s]+)', 1))), '') as email_domain,
    case when customers.name <> customers.customer_id then normal_name(customers.name) end as shared_name,
    first_date,
    last_date,
    coalesce(month_count, 0) as month_count,
    coalesce(bought.revenue, 0) as revenue
  from customers
  left join stg_customers using (customer_id)
  left join bought using (customer_id)
  where not customers.is_collective
),
marks as (
  unpivot (
    select
      customer_id,
      alike_number,
      case when length(vat_number) >= 6 then vat_number end as vat_number,
      case when length(chamber_number) >= 6 then chamber_number end as chamber_number,
      case when email_domain not in (
        'gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.nl', 'hotmail.be', 'outlook.com', 'outlook.nl', 'live.com', 'live.nl',
        'msn.com', 'yahoo.com', 'icloud.com', 'me.com', 'aol.com', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'orange.fr', 'free.fr',
        'wanadoo.fr', 'laposte.net', 'ziggo.nl', 'kpnmail.nl', 'planet.nl', 'xs4all.nl', 'telenet.be', 'skynet.be', 'proton.me', 'protonmail.com'
      ) then email_domain end as email_domain,
      case when length(shared_name) >= 4 then shared_name end as shared_name
    from cards
  ) on alike_number, vat_number, chamber_number, email_domain, shared_name into name mark value value
),
rare as (
  select *
  from marks
  qualify count(*) over (partition by mark, value) between 2 and case mark when 'email_domain' then 4 else 6 end
),
alike as (
  select
    a.customer_id as a_id,
    b.customer_id as b_id,
    max(a.value) filter (a.mark = 'alike_number') as alike_number,
    max(a.value) filter (a.mark = 'vat_number') as vat_number,
    max(a.value) filter (a.mark = 'chamber_number') as chamber_number,
    max(a.value) filter (a.mark = 'email_domain') as email_domain,
    max(a.value) filter (a.mark = 'shared_name') as shared_name
  from rare as a
  join rare as b on b.mark = a.mark and b.value = a.value and b.customer_id > a.customer_id
  group by all
),
-- Days on which one number stopped and another started within two months: lines of other customers tell nothing of baskets.
stops as (
  select distinct last_date, first_date
  from (select distinct last_date from cards where month_count >= 6)
  join (select distinct first_date from cards where month_count >= 3) on first_date > last_date and first_date <= last_date + 62
),
in_turn as (
  select customer_id from cards where month_count >= 6 and last_date in (select last_date from stops)
  union
  select customer_id from cards where month_count >= 3 and first_date in (select first_date from stops)
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
),
same_basket as (
  select old.customer_id as old_id, new.customer_id as new_id
  from baskets as old_basket
  join baskets as new_basket on new_basket.basket = old_basket.basket and new_basket.customer_id <> old_basket.customer_id
  join cards as old on old.customer_id = old_basket.customer_id
  join cards as new on new.customer_id = new_basket.customer_id
  where new.first_date > old.last_date and new.first_date <= old.last_date + 62 and old.month_count >= 6 and new.month_count >= 3
  qualify row_number() over (partition by old_id order by new_id) = 1 and row_number() over (partition by new_id order by old_id) = 1
),
directed as (
  select
    case when is_b_older then b_id else a_id end as customer_id,
    case when is_b_older then a_id else b_id end as alias_of,
    columns(* exclude (a_id, b_id, is_b_older))
  from (
    select
      alike.*,
      case
        when alike.alike_number is not null and a.is_in_master <> b.is_in_master then a.is_in_master
        else (b.last_date, b.revenue, a.customer_id) < (a.last_date, a.revenue, b.customer_id) or b.last_date is null and a.last_date is not null
      end as is_b_older
    from alike
    join cards as a on a.customer_id = a_id
    join cards as b on b.customer_id = b_id
  )
),
pairs as (
  select
    coalesce(directed.customer_id, old_id) as customer_id,
    coalesce(directed.alias_of, new_id) as alias_of,
    directed.* exclude (customer_id, alias_of),
    old_id is not null as has_same_basket
  from directed
  full join same_basket on old_id = directed.customer_id and new_id = directed.alias_of
)
select
  pairs.customer_id,
  pairs.alias_of,
  case when old.last_date < new.first_date then 'successor' else 'duplicate' end as kind,
  old.name,
  new.name as alias_name,
  pairs.alike_number is not null as has_alike_number,
  pairs.vat_number,
  pairs.chamber_number,
  pairs.email_domain,
  pairs.shared_name,
  has_same_basket,
  old.last_date,
  new.first_date,
  old.revenue,
  new.revenue as alias_revenue
from pairs
join cards as old on old.customer_id = pairs.customer_id
join cards as new on new.customer_id = pairs.alias_of
-- Said of the pairs: between cards it would be a way to join each with every other.
where coalesce(old.parent_id, '') <> pairs.alias_of and coalesce(new.parent_id, '') <> pairs.customer_id
order by pairs.customer_id, pairs.alias_of, kind
