-- one customer that the summary names
select
  customers.*,
  summary_named.overlooked_rank, summary_named.stopped_rank
from summary_named
inner join customers using (customer_id)
order by customer_id
