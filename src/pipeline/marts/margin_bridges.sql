-- one customer × comparison × effect; effects that are zero are left out
select customer_id, bridge as comparison, effect, amount
from customer_bridges
join bridge_windows using (bridge_no)
where bridge in ('baseline', 'prior')
order by customer_id, comparison, effect
