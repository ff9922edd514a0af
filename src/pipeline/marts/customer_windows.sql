-- one customer × period that is compared
with sums as (
  -- Money in 64 bits: what is wider is slow to reckon with, and no money.
  select
    window_no,
    sum(revenue)::decimal(18, 4) as revenue,
    sum(revenue_without_cost)::decimal(18, 4) as revenue_without_cost,
    -- A month that lacks list prices counts at its net revenue, as a line without one does.
    sum(coalesce(list_revenue, revenue))::decimal(18, 4) as list_revenue,
    (sum(cost) filter (lines > 0))::decimal(18, 4) as cost,
    (sum(gross_margin) filter (lines > 0))::decimal(18, 4) as gross_margin,
    sum(rebate)::decimal(18, 4) as rebate,
    sum(freight)::decimal(18, 4) as freight,
    sum(payment_cost)::decimal(18, 4) as payment_cost,
    sum(orders)::bigint as orders,
    sum(lines)::bigint as lines,
    exact_hours(sum(exact_hours(months.hours))) as hours,
    sum(cost_to_serve)::decimal(18, 4) as cost_to_serve
  from customer_months as months
  join customer_periods as periods on months.customer_id = periods.customer_id and months.month between from_on and to_on
  group by window_no
),
summed as (
  select
    customer_id,
    period,
    from_on,
    to_on,
    window_no,
    coalesce(revenue, 0) as revenue,
    coalesce(revenue_without_cost, 0) as revenue_without_cost,
    coalesce(list_revenue, 0) as list_revenue,
    cost,
    gross_margin,
    coalesce(rebate, 0) as rebate,
    coalesce(freight, 0) as freight,
    coalesce(payment_cost, 0) as payment_cost,
    coalesce(orders, 0) as orders,
    coalesce(lines, 0) as lines,
    coalesce(hours, 0) as hours,
    coalesce(cost_to_serve, 0) as cost_to_serve
  from customer_periods
  left join sums using (window_no)
),
supplied as (
  select
    summed.*,
    getvariable('has_cost') and coalesce(own.knows_cost, shared.knows_cost, true) as knows_cost,
    getvariable('has_list') and coalesce(own.knows_list, shared.knows_list, true) as knows_list,
    coalesce(own.knows_freight, shared.knows_freight, true) or not getvariable('has_freight') as knows_freight,
    coalesce(own.knows_payment_cost, shared.knows_payment_cost, true) or not getvariable('has_payment_cost') as knows_payment_cost
  from summed
  left join window_supply as shared on shared.period = summed.period and shared.customer_id is null
  left join window_supply as own on own.period = summed.period and own.customer_id = summed.customer_id
),
known as (
  select
    * exclude (knows_list, knows_freight, knows_payment_cost) replace (
      case when knows_list then list_revenue end as list_revenue,
      case when not knows_cost then null when lines = 0 then coalesce(cost, 0) else cost end as cost,
      case when not knows_cost then null when lines = 0 then coalesce(gross_margin, 0) else gross_margin end as gross_margin,
      case when getvariable('has_hours') and knows_hours(from_on) then hours end as hours,
      case when getvariable('has_hours') and getvariable('hour_rate') is not null and knows_hours(from_on)
        then cost_to_serve end as cost_to_serve
    ),
    case when knows_freight then freight end as known_freight,
    case when knows_payment_cost then payment_cost end as known_payment_cost,
    (rebate + known_freight + known_payment_cost)::decimal(18, 4) as other_cost
  from supplied
)
select
  *,
  (gross_margin - other_cost - cost_to_serve)::decimal(18, 4) as contribution,
  case when hours > 0 then ((gross_margin - other_cost) / hours)::decimal(18, 4) end as contribution_per_hour
from known
order by customer_id, period
