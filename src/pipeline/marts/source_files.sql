-- one file read for one source
with states as (
  select
    'invoice_lines' as source, source_file as file, state, revenue, date
  from stg_invoice_lines
  union all
  select 'hours', source_file, state, null, date from stg_hours
  union all
  select source, source_file, state, null, null from stg_other_rows
),
counted as (
  select
    source,
    file,
    count(*) filter (state = 'used') as rows_used,
    count(*) filter (state = 'excluded') as rows_excluded,
    count(*) filter (state = 'quarantined') as rows_quarantined,
    sum(revenue) as revenue_read,
    sum(revenue) filter (state = 'used') as revenue_used,
    sum(revenue) filter (state = 'excluded') as revenue_excluded,
    sum(revenue) filter (state = 'quarantined') as revenue_quarantined,
    min(date) filter (state = 'used') as date_from,
    max(date) filter (state = 'used') as date_to
  from states
  group by source, file
)
select
  read.source, read.file, read.format, read.encoding, read.delimiter, read.decimal_mark, read.date_format, read.header_row, read.rows_read,
  coalesce(rows_used, 0) as rows_used,
  coalesce(rows_excluded, 0) as rows_excluded,
  coalesce(rows_quarantined, 0) as rows_quarantined,
  case when read.source = 'invoice_lines' then coalesce(revenue_read, 0) end as revenue_read,
  case when read.source = 'invoice_lines' then coalesce(revenue_used, 0) end as revenue_used,
  case when read.source = 'invoice_lines' then coalesce(revenue_excluded, 0) end as revenue_excluded,
  case when read.source = 'invoice_lines' then coalesce(revenue_quarantined, 0) end as revenue_quarantined,
  date_from,
  date_to
from files_read as read
left join counted using (source, file)
order by source, file
