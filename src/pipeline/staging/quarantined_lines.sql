-- one invoice line that cannot be used, as it was written
select source_file, source_line, reason, raw_text
from stg_invoice_lines
where state = 'quarantined'
order by source_file, source_line
