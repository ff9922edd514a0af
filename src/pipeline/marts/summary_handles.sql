-- one customer that the summary names, and what can be put on the table that brings most
select handles.*
from handles
semi join summary_named using (customer_id)
where rank = 1
order by customer_id
