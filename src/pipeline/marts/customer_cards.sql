-- one customer: who it is, by its card or its lines, and the case on which it was taken on
with ids as (
  select customer_id from stg_customers
  union
  select customer_id from customer_months where customer_id <> 'unassigned'
),
sold as (
  select
    customer_id,
    min(month) filter (month >= getvariable('history_from')) as first_month,
    arg_max(customer_name, (date, source_file, source_line)) filter (customer_name is not null) as name,
    min(customer_id_raw) as customer_id_raw
  from stg_invoice_lines
  where state = 'used' and date <= getvariable('as_of')
  group by customer_id
),
merged as (
  select alias.alias_of as customer_id, min(card.since) as since
  from raw_customers as card
  join stg_customer_aliases as alias
    on alias.customer_id = card.customer_id and card.since between alias.valid_from and alias.valid_to
  where excluded is null and problem is null
  group by alias.alias_of
),
begun as (
  select customer_id, least(master.since, merged.since) as given, first_month
  from ids
  left join stg_customers as master using (customer_id)
  left join merged using (customer_id)
  left join sold using (customer_id)
)
select
  ids.customer_id,
  nullif(coalesce(master.customer_id_raw, sold.customer_id_raw), ids.customer_id) as customer_id_raw,
  coalesce(master.name, sold.name, ids.customer_id) as name,
  master.segment, master.sector, master.country, master.account_manager,
  if(given < begun.first_month + interval 1 month, given, coalesce(begun.first_month, given)) as since,
  case when getvariable('has_master') then master.customer_id is not null end as is_in_master,
  coalesce(master.is_collective, false) as is_collective,
  master.parent_id,
  round(master.contact_count)::integer as contact_count,
  coalesce(date_diff('month', sold.first_month, getvariable('as_of')) + 1, 0) as months_of_history,
  master.expected_revenue, master.expected_margin_share, master.expected_hours
from ids
left join stg_customers as master on master.customer_id = ids.customer_id
left join sold on sold.customer_id = ids.customer_id
left join begun on begun.customer_id = ids.customer_id
order by ids.customer_id
