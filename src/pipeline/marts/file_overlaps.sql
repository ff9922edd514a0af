-- two files of invoice lines that hold the same lines or the same invoices
with shared as (
  select
    overlap.source_file as file,
    overlap.other_file,
    'same_lines' as kind,
    overlap.source_file as place_file,
    overlap.source_line
  from stg_overlapping_lines as overlap
  union all
  select invoice.source_file, invoice.other_file, 'same_invoices', line.source_file, line.source_line
  from stg_repeated_invoices as invoice
  join stg_line_keys as line
    on line.invoice_id = invoice.invoice_id
    and line.source_file = case when getvariable('repeated_invoice_rule') = 'last' then invoice.other_file else invoice.source_file end
)
select
  shared.file,
  shared.other_file,
  case
    when kind = 'same_lines' and count(*) = any_value(own.line_count) and count(*) = any_value(other.line_count) then 'same_file'
    else kind
  end as kind,
  min(line.date) as date_from,
  max(line.date) as date_to,
  count(*) as row_count,
  sum(line.revenue) as amount,
  case
    when bool_or(line.state = 'used') then 'kept'
    when kind = 'same_invoices' and getvariable('repeated_invoice_rule') = 'last' then 'replaced'
    else 'dropped'
  end as outcome
from shared
join stg_invoice_lines as line on line.source_file = shared.place_file and line.source_line = shared.source_line
left join stg_line_files as own on own.source_file = shared.file
left join stg_line_files as other on other.source_file = shared.other_file
group by shared.file, shared.other_file, shared.kind
order by shared.file, shared.other_file, kind
