-- one event of a customer, with its month; what stands twice counts once
select
  row_number() over (order by event.source_file, event.source_line)::integer as id,
  coalesce(alias.alias_of, event.customer_id) as customer_id,
  event.date,
  date_trunc('month', event.date)::date as month,
  event.type,
  event.note,
  event.source_file,
  event.source_line
from raw_events as event
left join stg_customer_aliases as alias
  on alias.customer_id = event.customer_id and event.date between alias.valid_from and alias.valid_to
where event.excluded is null and event.problem is null
  and event.customer_id is not null and event.date is not null and event.type is not null
qualify row_number() over (
  partition by coalesce(alias.alias_of, event.customer_id), event.date, event.type, event.note
  order by event.source_file, event.source_line
) = 1
order by id
