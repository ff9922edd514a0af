-- one measure × basis × tier a year ago × tier now
select measure, basis, tier_prior, tier, customer_count, value_change
from tier_movements
order by measure, basis, tier_prior, tier
