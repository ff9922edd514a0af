-- one row: what the summary says of all customers together
select *
from summary_totals
order by leak_count
