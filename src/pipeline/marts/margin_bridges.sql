-- one customer × comparison × effect; effects that are zero are left out
select customer_id, comparison, effect, amount
from customer_bridges
order by customer_id, comparison, effect
