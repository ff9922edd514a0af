-- one month × customer that changed since it was last reported from the same folder
select
  restated.month,
  restated.customer_id,
  customers.name,
  restated.revenue_before,
  restated.revenue_after,
  restated.reason,
  restated.previous_as_of
from restated_months as restated
left join customers using (customer_id)
order by restated.month, restated.customer_id
