-- one customer × month with its tiers over the twelve months that end there
select customer_id, month, tier_revenue, tier_contribution, profitability_tier
from customer_tier_months
