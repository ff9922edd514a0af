-- one customer × handle
select *, 12 as months
from customer_handles
order by customer_id, rank
