-- one row of a source that is neither invoice lines nor hours, with its state: used, excluded or quarantined
with everything as (
  select 'invoices' as source, source_file, source_line, excluded, problem, raw_text, invoice_id is null as is_keyless from raw_invoices
  union all
  select 'customers', source_file, source_line, excluded, problem, raw_text, customer_id is null from raw_customers
  union all
  select 'aliases', source_file, source_line, excluded,
    coalesce(problem, case
      when valid_from > valid_to then 'valid_from lies after valid_to'
      when alias_of = customer_id then 'customer "' || customer_id || '" is merged into itself'
    end),
    raw_text, customer_id is null or alias_of is null
  from raw_aliases
  union all
  select 'rates', source_file, source_line, excluded,
    coalesce(problem, case when exchange_rate <= 0 then 'exchange_rate is not above 0' end),
    raw_text, date is null or currency is null or exchange_rate is null
  from raw_rates
  union all
  select 'products', source_file, source_line, excluded, problem, raw_text, product_id is null from raw_products
  union all
  select 'projects', source_file, source_line, excluded, problem, raw_text, project_id is null or customer_id is null from raw_projects
  union all
  select 'events', source_file, source_line, excluded, problem, raw_text, customer_id is null or date is null or type is null from raw_events
  union all
  select 'agreements', source_file, source_line, excluded,
    coalesce(problem, case when valid_from > valid_to then 'valid_from lies after valid_to' end),
    raw_text, customer_id is null
  from raw_agreements
  union all
  select 'conversations', source_file, source_line, excluded, problem, raw_text, customer_id is null or date is null from raw_conversations
)
select
  source,
  source_file,
  source_line,
  case when excluded is not null then 'excluded' when problem is not null or is_keyless then 'quarantined' else 'used' end as state,
  coalesce(excluded, problem, case when is_keyless then 'a required field is empty' end) as reason,
  raw_text
from everything
order by source, source_file, source_line
