-- one invoice line that repeats an earlier line in every cell of its export
with repeated as (
  select cells_hash
  from raw_invoice_lines
  where excluded is null and problem is null
  group by cells_hash
  having count(*) > 1
),
suspects as (
  select
    line.source_file,
    line.source_line,
    file.position,
    struct_pack(*columns(line.* exclude (source_file, source_line, excluded, problem, raw_text))) as content
  from raw_invoice_lines as line
  join source_file_options as file on file.source = 'invoice_lines' and file.source_file = line.source_file
  where excluded is null and problem is null and cells_hash in (select cells_hash from repeated)
)
select
  source_file,
  source_line,
  row_number() over (partition by content, source_file order by source_line) > 1 as is_within_file
from suspects
qualify row_number() over (partition by content order by position, source_line) > 1
order by source_file, source_line
