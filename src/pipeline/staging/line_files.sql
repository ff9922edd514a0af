-- one file of invoice lines, where there are several: its usable lines, and the days and invoice numbers that another file may have too
with usable as (
  select source_file, date, invoice_id
  from stg_priced_lines
  where getvariable('line_file_count') > 1 and excluded is null and problem is null and amount is not null
),
spans as (
  select
    source_file,
    count(*) as line_count,
    min(date) as first_date,
    max(date) as last_date,
    min(invoice_id) as first_invoice,
    max(invoice_id) as last_invoice
  from usable
  group by source_file
),
shared as (
  select
    own.source_file,
    own.line_count,
    greatest(own.first_date, other.first_date) as date_from,
    least(own.last_date, other.last_date) as date_to,
    greatest(own.first_invoice, other.first_invoice) as invoice_from,
    least(own.last_invoice, other.last_invoice) as invoice_to
  from spans as own
  left join spans as other on other.source_file <> own.source_file
)
select
  source_file,
  any_value(line_count) as line_count,
  min(date_from) filter (date_from <= date_to) as date_from,
  max(date_to) filter (date_from <= date_to) as date_to,
  min(invoice_from) filter (invoice_from <= invoice_to) as invoice_from,
  max(invoice_to) filter (invoice_from <= invoice_to) as invoice_to
from shared
group by source_file
order by source_file
