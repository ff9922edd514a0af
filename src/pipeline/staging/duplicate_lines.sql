-- one invoice line that repeats an earlier line in every cell of its export
with hashed as (
  select
    source_file,
    source_line,
    struct_pack(*columns(* exclude (source_file, source_line, excluded, problem, raw_text))) as content,
    hash(*columns(* exclude (source_file, source_line, excluded, problem, raw_text))) as content_hash
  from raw_invoice_lines
  where excluded is null and problem is null
),
suspects as (
  select hashed.*, file.position
  from hashed
  join source_file_options as file on file.source = 'invoice_lines' and file.source_file = hashed.source_file
  where content_hash in (select content_hash from hashed group by content_hash having count(*) > 1)
)
select
  source_file,
  source_line,
  row_number() over (partition by content, source_file order by source_line) > 1 as is_within_file
from suspects
qualify row_number() over (partition by content order by position, source_line) > 1
order by source_file, source_line
