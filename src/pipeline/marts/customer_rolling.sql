-- one customer × month with its figures over the twelve months that end there
with grid as (
  -- Eleven months go before each customer's first: they may hold hours.
  select
    customer_id,
    first_month,
    unnest(generate_series(first_month::timestamp - interval 11 month, getvariable('as_of')::timestamp, interval 1 month))::date as month
  from (
    select customer_id, min(month) as first_month
    from customer_months
    where lines > 0 and month between getvariable('history_from') and getvariable('as_of') and customer_id <> 'unassigned'
    group by customer_id
  )
),
supply as (
  select
    months.month,
    lacks_little(sum(turnover) filter (not has_cost), sum(turnover)) as knows_cost,
    lacks_little(sum(turnover) filter (not has_list), sum(turnover)) as knows_list,
    lacks_little(sum(turnover) filter (not has_freight), sum(turnover)) or not getvariable('has_freight') as knows_freight,
    lacks_little(sum(turnover) filter (not has_payment_cost), sum(turnover)) or not getvariable('has_payment_cost') as knows_payment_cost
  from (select distinct month from grid) as months
  join stg_supplied_months as supplied on supplied.month between months.month - interval 11 month and months.month
  group by months.month
),
months as (
  select
    grid.customer_id,
    grid.first_month,
    grid.month,
    coalesce(lines, 0) as lines,
    coalesce(revenue, 0) as revenue,
    coalesce(list_revenue, revenue, 0) as list_revenue,
    (gross_margin is not null and own.lines > 0)::integer as margin_months,
    coalesce(gross_margin, 0) - coalesce(rebate, 0) - coalesce(freight, 0) - coalesce(payment_cost, 0) as before_hours,
    coalesce(exact_hours(hours), 0) as hours,
    coalesce(cost_to_serve, 0) as cost_to_serve
  from grid
  left join customer_months as own on own.customer_id = grid.customer_id and own.month = grid.month
),
summed as (
  select
    customer_id,
    first_month,
    month,
    exact_hours(sum(hours) over twelve) as hours,
    (sum(columns(* exclude (customer_id, first_month, month, hours))) over twelve)::decimal(18, 4)
  from months
  window twelve as (partition by customer_id order by month rows between 11 preceding and current row)
),
known as (
  select
    customer_id,
    month,
    revenue,
    case when getvariable('has_cost') and knows_cost and knows_freight and knows_payment_cost and margin_months > 0
      then before_hours end as before_hours,
    case when getvariable('has_hours') and getvariable('hour_rate') is not null
      and knows_hours((month - interval 11 month)::date) then cost_to_serve end as cost_to_serve,
    hours,
    case when getvariable('has_list') and knows_list and list_revenue > 0
      then (list_revenue::double - revenue::double) / list_revenue::double end as discount_share
  from summed
  join supply using (month)
  where month >= first_month and lines > 0 and month >= getvariable('history_from') + interval 11 month
)
select
  *,
  before_hours - cost_to_serve as contribution,
  customer_id in (select customer_id from stg_customers where is_collective) as is_collective
from known
