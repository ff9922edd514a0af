-- one customer that bought in the current window: what its leaving would do to a year's profit
select customer_id, revenue, avoidable_at_once, avoidable_after_notice, stays, hours_freed, effect_at_once, effect_after_notice
from customer_exits
order by customer_id
