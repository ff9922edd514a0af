-- one row of a source that cannot be used, as it was written; the fields as read where only together with other rows it shows that it cannot
select
  'invoice_lines' as source,
  line.source_file::varchar as file,
  line.source_line as line,
  reason,
  coalesce(line.raw_text, json_merge_patch('{}', to_json(as_read))::varchar) as raw_text
from stg_invoice_lines as line
left join (
  select
    source_file, source_line,
    struct_pack(*columns(raw.* exclude (source_file, source_line, excluded, problem, raw_text, cells_hash))) as as_read
  from raw_invoice_lines as raw
) as raw on raw.source_file = line.source_file and raw.source_line = line.source_line
where state = 'quarantined'
union all
select 'hours', source_file, source_line, reason, raw_text from stg_hours where state = 'quarantined'
union all
select source, source_file, source_line, reason, raw_text from stg_other_rows where state = 'quarantined'
order by source, file, line
