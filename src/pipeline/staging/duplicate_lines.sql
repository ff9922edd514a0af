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
  select *
  from hashed
  where content_hash in (select content_hash from hashed group by content_hash having count(*) > 1)
)
select source_file, source_line
from suspects
qualify row_number() over (partition by content order by source_file, source_line) > 1
order by source_file, source_line
