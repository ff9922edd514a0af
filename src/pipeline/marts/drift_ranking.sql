-- one customer with a drift amount, the largest leak first
select drift_rank, customer_id, name
from customers
where drift_rank is not null
order by drift_rank
