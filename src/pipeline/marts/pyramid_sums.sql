-- one row: what the pyramid's page says of all customers together
select *
from pyramid_totals
order by revenue_count
