-- one customer × year × effect: the bridge from the 12 months before to these; effects that are zero are left out
select customer_id, after_from as year_from, after_to as year_to, effect, amount
from customer_bridges
join bridge_windows using (bridge_no)
where starts_with(bridge, 'year_') or bridge = 'prior'
order by customer_id, year_to, effect
