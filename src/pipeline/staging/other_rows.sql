-- one row of a source that is neither invoice lines nor hours, with its state: used, excluded or quarantined
with everything as (
  select 'invoices' as source, source_file, source_line, excluded, problem, raw_text, case when invoice_id is null then 'invoice_id' end as missing from raw_invoices
  union all
  select 'customers', source_file, source_line, excluded, problem, raw_text, case when customer_id is null then 'customer_id' end from raw_customers
  union all
  select 'aliases', source_file, source_line, excluded,
    coalesce(problem, case
      when valid_from > valid_to then 'valid_from lies after valid_to'
      when alias_of = customer_id then 'customer "' || customer_id || '" is merged into itself'
    end),
    raw_text, nullif(concat_ws(', ', case when customer_id is null then 'customer_id' end, case when alias_of is null then 'alias_of' end), '')
  from raw_aliases
  union all
  select 'rates', source_file, source_line, excluded,
    coalesce(problem, case when exchange_rate <= 0 then 'exchange_rate is not above 0' end),
    raw_text, nullif(concat_ws(', ', case when date is null then 'date' end, case when currency is null then 'currency' end, case when exchange_rate is null then 'exchange_rate' end), '')
  from raw_rates
  union all
  select 'products', source_file, source_line, excluded, problem, raw_text, case when product_id is null then 'product_id' end from raw_products
  union all
  select 'projects', source_file, source_line, excluded, problem, raw_text,
    nullif(concat_ws(', ', case when project_id is null then 'project_id' end, case when customer_id is null then 'customer_id' end), '')
  from raw_projects
  union all
  select 'events', source_file, source_line, excluded, problem, raw_text,
    nullif(concat_ws(', ', case when customer_id is null then 'customer_id' end, case when date is null then 'date' end, case when type is null then 'type' end), '')
  from raw_events
  union all
  select 'agreements', source_file, source_line, excluded,
    coalesce(problem, case when valid_from > valid_to then 'valid_from lies after valid_to' end),
    raw_text, case when customer_id is null then 'customer_id' end
  from raw_agreements
  union all
  select 'conversations', source_file, source_line, excluded, problem, raw_text,
    nullif(concat_ws(', ', case when customer_id is null then 'customer_id' end, case when date is null then 'date' end), '')
  from raw_conversations
)
select
  source,
  source_file,
  source_line,
  case when excluded is not null then 'excluded' when problem is not null or missing is not null then 'quarantined' else 'used' end as state,
  coalesce(excluded, problem, 'a required field is empty: ' || missing) as reason,
  raw_text
from everything
order by source, source_file, source_line
