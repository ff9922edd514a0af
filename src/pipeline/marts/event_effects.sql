-- one event
select
  row_number() over (order by event.source_file, event.source_line) as event_id,
  coalesce(alias.alias_of, event.customer_id) as customer_id,
  event.date,
  event.type,
  null as hours_per_order_before,
  null as hours_per_order_after,
  null as yearly_amount,
  null as p_value,
  event.note
from raw_events as event
left join stg_customer_aliases as alias
  on alias.customer_id = event.customer_id and event.date between alias.valid_from and alias.valid_to
where event.excluded is null and event.problem is null
  and event.customer_id is not null and event.date is not null and event.type is not null
order by 2, event.date, 1
