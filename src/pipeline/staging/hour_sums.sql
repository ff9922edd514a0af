-- all hours together: those registered, those that customers are served with, and what these cost
select registered, served, served_as_registered, cost_to_serve
from (select coalesce(sum(hours), 0) as registered from stg_hours where state = 'used')
cross join (
  select
    coalesce(sum(hours), 0) as served,
    coalesce(sum(hours) filter (not is_estimated), 0) as served_as_registered,
    coalesce(sum(cost_to_serve), 0) as cost_to_serve
  from stg_service_hours
)
