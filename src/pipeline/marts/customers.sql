-- one customer
with priced as (
  select customer_id, sum(revenue) as priced_revenue
  from product_windows
  join customer_periods using (window_no)
  where period = 'current' and quantity > 0 and revenue > 0
  group by customer_id
),
rushes as (
  select customer_id, sum(rush_count) as rush_orders
  from stg_month_orders
  where month between getvariable('current_from') and getvariable('as_of')
  group by customer_id
),
tiers as (
  pivot (select customer_id, measure || '_' || period as slot, tier from customer_tiers)
  on slot in (
    'revenue_current', 'revenue_prior', 'gross_margin_current', 'gross_margin_prior', 'contribution_current',
    'contribution_prior', 'contribution_per_hour_current', 'contribution_per_hour_prior'
  )
  using any_value(tier) group by customer_id
)
select
  card.customer_id, card.customer_id_raw, card.name,
  card.segment, card.sector, card.country, card.account_manager,
  card.since, card.is_in_master, card.is_collective, card.parent_id, card.contact_count,
  coalesce(current.lines > 0, false) as is_active,
  card.months_of_history,
  quiet.silent_since,
  coalesce(current.revenue, 0) as revenue,
  current.list_revenue,
  current.list_revenue - current.revenue as discount,
  current.cost, current.gross_margin, current.cost_to_serve, current.contribution, current.contribution_per_hour, current.hours,
  coalesce(current.orders, 0) as orders,
  coalesce(priced_revenue, 0) as priced_revenue,
  coalesce(rush_orders, 0) as rush_orders,
  case when getvariable('knows_year_before') then coalesce(prior.revenue, 0) end as revenue_prior,
  prior.gross_margin as gross_margin_prior,
  prior.contribution as contribution_prior,
  prior.hours as hours_prior,
  case when getvariable('knows_year_before') then coalesce(prior.orders, 0) end as orders_prior,
  tiers.revenue_current as tier_revenue,
  tiers.gross_margin_current as tier_gross_margin,
  tiers.contribution_current as tier_contribution,
  tiers.contribution_per_hour_current as tier_contribution_per_hour,
  tiers.revenue_prior as tier_revenue_prior,
  tiers.gross_margin_prior as tier_gross_margin_prior,
  tiers.contribution_prior as tier_contribution_prior,
  tiers.contribution_per_hour_prior as tier_contribution_per_hour_prior,
  tier_now.profitability_tier,
  baseline.from_on as baseline_from,
  baseline.to_on as baseline_to,
  baseline.revenue as revenue_baseline,
  baseline.gross_margin as gross_margin_baseline,
  baseline.contribution as contribution_baseline,
  baseline.hours as hours_baseline,
  baseline.orders as orders_baseline,
  baseline.gross_margin / nullif(greatest(baseline.revenue - baseline.revenue_without_cost, 0), 0) as margin_share_baseline,
  current.gross_margin / nullif(greatest(current.revenue - current.revenue_without_cost, 0), 0) as margin_share,
  (baseline.list_revenue - baseline.revenue) / nullif(greatest(baseline.list_revenue, 0), 0) as discount_share_baseline,
  (current.list_revenue - current.revenue) / nullif(greatest(current.list_revenue, 0), 0) as discount_share,
  baseline.hours / nullif(baseline.orders, 0) as hours_per_order_baseline,
  current.hours / nullif(current.orders, 0) as hours_per_order,
  drift.drift_amount,
  case when drift.drift_amount is not null then row_number() over (order by drift.drift_amount nulls last, card.customer_id) end as drift_rank,
  drift.drift_effect, drift.drift_effect_amount, leak.is_leak,
  drift.drift_amount_month_ago, drift.drift_change_effect, drift.drift_change_amount,
  card.expected_revenue, card.expected_margin_share, card.expected_hours,
  null as handle_count
from customer_cards as card
left join customer_windows as current on current.customer_id = card.customer_id and current.period = 'current'
left join customer_windows as prior on prior.customer_id = card.customer_id and prior.period = 'prior'
left join customer_windows as baseline on baseline.customer_id = card.customer_id and baseline.period = 'baseline'
left join customer_drifts as drift on drift.customer_id = card.customer_id
left join customer_leaks as leak on leak.customer_id = card.customer_id
left join customer_silences as quiet on quiet.customer_id = card.customer_id
left join priced on priced.customer_id = card.customer_id
left join rushes on rushes.customer_id = card.customer_id
left join tiers on tiers.customer_id = card.customer_id
left join customer_tier_months as tier_now
  on tier_now.customer_id = card.customer_id and tier_now.month = date_trunc('month', getvariable('as_of'))
order by card.customer_id
