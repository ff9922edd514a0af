-- one row of a source that cannot be used, as it was written
select 'invoice_lines' as source, source_file::varchar as file, source_line as line, reason, raw_text
from stg_invoice_lines
where state = 'quarantined'
union all
select 'hours', source_file, source_line, reason, raw_text from stg_hours where state = 'quarantined'
union all
select source, source_file, source_line, reason, raw_text from stg_other_rows where state = 'quarantined'
order by source, file, line
