-- one customer that stands in the customer file or an audit file under a number that is not merged away
with cards as (
  select
    card.*,
    row_number() over (
      partition by customer_id
      order by coalesce(file.format in ('xaf', 'saft'), false), options.position, card.source_file, source_line
    ) as rank
  from raw_customers as card
  left join files_read as file on file.source = 'customers' and file.file = card.source_file
  left join source_file_options as options on options.source = 'customers' and options.source_file = card.source_file
  where excluded is null and problem is null and customer_id is not null
),
merged as (
  select customer_id from stg_customer_aliases
  except
  (select customer_id from stg_invoice_lines where state = 'used' union select customer_id from stg_hours where state = 'used')
),
joined as (
  select
    customer_id,
    arg_min(customer_id_raw, rank) filter (customer_id_raw is not null) as customer_id_raw,
    arg_min(name, rank) filter (name is not null) as name,
    arg_min(since, rank) filter (since is not null) as since,
    arg_min(segment, rank) filter (segment is not null) as segment,
    arg_min(sector, rank) filter (sector is not null) as sector,
    arg_min(country, rank) filter (country is not null) as country,
    arg_min(account_manager, rank) filter (account_manager is not null) as account_manager,
    arg_min(vat_number, rank) filter (vat_number is not null) as vat_number,
    arg_min(chamber_number, rank) filter (chamber_number is not null) as chamber_number,
    arg_min(email, rank) filter (email is not null) as email,
    arg_min(parent_id, rank) filter (parent_id is not null) as parent_id,
    arg_min(contact_count, rank) filter (contact_count between 0 and 10000) as contact_count,
    arg_min(is_collective, rank) filter (is_collective is not null) as is_collective,
    arg_min(expected_revenue, rank) filter (expected_revenue is not null) as expected_revenue,
    arg_min(expected_margin_share, rank) filter (expected_margin_share is not null) as expected_margin_share,
    arg_min(expected_hours, rank) filter (expected_hours is not null) as expected_hours
  from cards
  where customer_id not in (select customer_id from merged)
  group by customer_id
)
select
  joined.* replace (
    nullif(coalesce(alias.alias_of, parent_id), joined.customer_id) as parent_id,
    (case when expected_revenue > 0 then expected_revenue end)::decimal(18, 4) as expected_revenue,
    case when expected_margin_share <> 0 or expected_revenue > 0 then expected_margin_share end as expected_margin_share,
    case when expected_hours > 0 or (expected_hours = 0 and expected_revenue > 0) then expected_hours end as expected_hours
  )
from joined
left join stg_customer_aliases as alias on alias.customer_id = joined.parent_id and alias.valid_to = date '9999-12-31'
order by joined.customer_id
