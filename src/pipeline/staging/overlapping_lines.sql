-- one invoice line that an earlier file holds too, as often as it holds it; invoices that changed between files aside
with lines as (
  select *
  from stg_line_keys as line
  where not exists (
    select 1 from stg_repeated_invoices as invoice
    where invoice.invoice_id = line.invoice_id and line.source_file in (invoice.source_file, invoice.other_file)
  )
),
suspects as (
  select *, row_number() over (partition by key_hash, position order by source_line) as nth
  from lines
  where key_hash in (select key_hash from lines group by key_hash having min(position) <> max(position))
),
held as (
  select key_hash, position, source_file, count(*) as held_count
  from suspects
  group by key_hash, position, source_file
),
earlier as (
  select
    key_hash,
    position,
    max(held_count) over before as held_before,
    first_value(source_file) over before as other_file
  from held
  window before as (partition by key_hash order by position rows between unbounded preceding and 1 preceding)
),
repeats as (
  select suspects.*, earlier.other_file
  from suspects
  join earlier on earlier.key_hash = suspects.key_hash and earlier.position = suspects.position
  where nth <= held_before
),
pairs as (
  select source_file, other_file
  from repeats
  group by source_file, other_file
  having count(invoice_id) > 0
    or 2 * count(*) >= (select line_count from stg_line_files as file where file.source_file = repeats.source_file)
)
select source_file, source_line, other_file
from repeats
join pairs using (source_file, other_file)
order by source_file, source_line
