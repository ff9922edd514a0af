-- one pair of customer numbers that may be one customer
with directed as (
  select
    case when is_b_older then b_id else a_id end as customer_id,
    case when is_b_older then a_id else b_id end as alias_of,
    columns(* exclude (a_id, b_id, is_b_older))
  from (
    select
      alike_cards.*,
      case
        when alike_cards.alike_number is not null and a.is_in_master <> b.is_in_master then a.is_in_master
        else (b.last_date, b.revenue, a.customer_id) < (a.last_date, a.revenue, b.customer_id) or b.last_date is null and a.last_date is not null
      end as is_b_older
    from alike_cards
    join compared_cards as a on a.customer_id = a_id
    join compared_cards as b on b.customer_id = b_id
  )
),
pairs as (
  select
    coalesce(directed.customer_id, old_id) as customer_id,
    coalesce(directed.alias_of, new_id) as alias_of,
    directed.* exclude (customer_id, alias_of),
    old_id is not null as has_same_basket
  from directed
  full join same_baskets on old_id = directed.customer_id and new_id = directed.alias_of
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
join compared_cards as old on old.customer_id = pairs.customer_id
join compared_cards as new on new.customer_id = pairs.alias_of
-- Said of the pairs: between cards it would be a way to join each with every other.
where coalesce(old.parent_id, '') <> pairs.alias_of and coalesce(new.parent_id, '') <> pairs.customer_id
order by pairs.customer_id, pairs.alias_of, kind
