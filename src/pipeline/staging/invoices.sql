-- one invoice header; where a number stands twice, the first one counts
select invoice_id, customer_id, customer_id_raw, date, type, credit_types, status, currency, sales_channel, rush, excluded, problem,
  try_cast(case when exchange_rate <= 0 then null when rate_quote = 'indirect' then 1 / exchange_rate else exchange_rate end as decimal(20, 12)) as exchange_rate
from raw_invoices as invoice
left join source_file_options as file on file.source = 'invoices' and file.source_file = invoice.source_file
where invoice_id is not null
qualify row_number() over (partition by invoice_id order by file.position, invoice.source_file, source_line) = 1
order by invoice_id
