-- one finding
select
  row_number() over (order by case severity when 'error' then 1 when 'warning' then 2 else 3 end, position) as finding_id,
  severity, rule, source, file, line, row_count, amount, example, message
from findings
order by finding_id
