-- one customer × comparison × effect; effects that are zero are left out
select customer_id, bridge as comparison, effect, amount
from customer_bridges
where bridge in ('baseline', 'prior')
order by customer_id, comparison, effect
