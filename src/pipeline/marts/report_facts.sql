-- one row: the report itself
with capacity as (
  select
    sum(practical_hours) as practical_hours,
    sum(exact_hours(hours))::double / nullif(sum(practical_hours), 0) as coverage
  from teams
  where period = 'current' and practical_hours is not null
),
attended as (
  select
    sum(exact_hours(greatest(hours, 0)))::double as attention_hours,
    sum(greatest(contribution, 0)) as attention_contribution
  from customers
  where is_active and contribution is not null
),
lines as (
  select count(*) as line_count, sum(revenue) as line_revenue, max(date) as data_to
  from stg_invoice_lines
  where state = 'used'
)
select
  getvariable('title') as title,
  getvariable('company') as company,
  getvariable('as_of') as as_of,
  getvariable('current_from') as current_from,
  getvariable('current_to') as current_to,
  getvariable('prior_from') as prior_from,
  getvariable('prior_to') as prior_to,
  getvariable('history_from') as history_from,
  data_to,
  getvariable('currency') as currency,
  getvariable('language') as language,
  getvariable('has_cost') as has_cost,
  getvariable('has_hours') as has_hours,
  getvariable('has_quantity') as has_quantity,
  getvariable('has_freight') as has_freight,
  getvariable('has_payment_cost') as has_payment_cost,
  getvariable('has_rebate') as has_rebate,
  getvariable('hour_rate') as hour_rate,
  capacity.practical_hours,
  capacity.coverage,
  (select count(*) > 0 from agreements) as has_agreements,
  getvariable('bridge_split') as bridge_split,
  getvariable('tier_measure') as tier_measure,
  (select count(*) from customers) as customer_count,
  (select count(*) from customers where is_active) as active_count,
  current.revenue,
  current.cost,
  current.gross_margin,
  current.hours,
  current.cost_to_serve,
  current.contribution,
  case when getvariable('has_hours') then attended.attention_hours end as attention_hours,
  attended.attention_contribution,
  (select count(*) from drift_ranking) as drift_count,
  unassigned_revenue,
  unassigned_gross_margin,
  unassigned_hours,
  collective_count,
  collective_revenue,
  collective_hours,
  never_bought_count,
  never_bought_hours,
  case when getvariable('has_cost') then current.revenue_without_cost else 0 end as revenue_without_cost,
  prior.revenue as revenue_prior,
  prior.gross_margin as gross_margin_prior,
  prior.hours as hours_prior,
  prior.contribution as contribution_prior,
  line_count,
  line_revenue
from lines
cross join capacity
cross join attended
cross join outside_tiers
join portfolio_windows as current on current.period = 'current'
left join portfolio_windows as prior on prior.period = 'prior'
