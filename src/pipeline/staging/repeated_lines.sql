-- one invoice line that stands elsewhere too, or whose invoice does with other content, and the rule that leaves it out
with changed as (
  select
    line.source_file,
    line.source_line,
    bool_or(line.source_file = invoice.source_file) as is_later,
    bool_or(line.source_file = invoice.other_file) as is_earlier
  from stg_line_keys as line
  join stg_repeated_invoices as invoice
    on invoice.invoice_id = line.invoice_id and line.source_file in (invoice.source_file, invoice.other_file)
  group by line.source_file, line.source_line
),
every as (
  select source_file, source_line from stg_duplicate_lines
  union
  select source_file, source_line from stg_overlapping_lines
  union
  select source_file, source_line from changed
)
select
  source_file,
  source_line,
  twin.source_line is not null as is_duplicate,
  overlap.source_line is not null
    or changed.source_line is not null and (is_later or is_within_file is not true) as is_in_other_file,
  case
    when getvariable('repeated_invoice_rule') = 'first' and is_later then 'repeated_invoices: first'
    when getvariable('repeated_invoice_rule') = 'last' and is_earlier then 'repeated_invoices: last'
    when getvariable('overlap_rule') = 'drop' and overlap.source_line is not null then 'overlaps: drop'
    when getvariable('duplicate_rule') = 'drop' and (
      is_within_file
      or twin.source_line is not null and (changed.source_line is null or getvariable('repeated_invoice_rule') = 'keep')
    ) then 'duplicates: drop'
  end as rule
from every
left join stg_duplicate_lines as twin using (source_file, source_line)
left join stg_overlapping_lines as overlap using (source_file, source_line)
left join changed using (source_file, source_line)
order by source_file, source_line
