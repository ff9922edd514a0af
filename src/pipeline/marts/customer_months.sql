-- one customer × month with lines or hours
with lines as (
  select sums.* replace (sums.customer_id::varchar as customer_id), order_count as orders
  from month_sums as sums
  left join stg_month_orders using (customer_id, month)
),
rebate_days as (
  select line.customer_id, line.month, line.date, any_value(line.revenue) as revenue,
    arg_max(agreement.rebate_share, (coalesce(agreement.valid_from, date '0001-01-01'), agreement.agreement_id))::decimal(18, 9) as rebate_share
  from (
    select customer_id, month, date, sum(revenue) as revenue
    from stg_invoice_lines
    where state = 'used' and customer_id in (select customer_id from stg_agreements where rebate_share is not null)
    group by customer_id, month, date
  ) as line
  join stg_agreements as agreement
    on agreement.customer_id = line.customer_id and agreement.rebate_share is not null
    and line.date between coalesce(agreement.valid_from, date '0001-01-01') and coalesce(agreement.valid_to, date '9999-12-31')
  group by line.customer_id, line.month, line.date
),
rebates as (
  select customer_id, month, sum(revenue * rebate_share)::decimal(18, 4) as rebate
  from rebate_days
  group by customer_id, month
),
hours as (
  select customer_id, month, sum(hours) as hours, sum(cost_to_serve) as cost_to_serve
  from stg_service_hours
  group by customer_id, month
),
joined as (
  select
    customer_id,
    month,
    coalesce(revenue, 0) as revenue,
    case when coalesce(has_list, getvariable('has_list')) then coalesce(list_revenue, 0) end as list_revenue,
    case when lines is null and coalesce(has_cost, getvariable('has_cost')) then 0 else cost end as cost,
    case when lines is null and coalesce(has_cost, getvariable('has_cost')) then 0 else gross_margin end as gross_margin,
    coalesce(revenue_without_cost, 0) as revenue_without_cost,
    case when coalesce(has_freight, getvariable('has_freight')) then coalesce(freight, 0) end as freight,
    case when coalesce(has_payment_cost, getvariable('has_payment_cost')) then coalesce(payment_cost, 0) end as payment_cost,
    case when getvariable('has_rebate') then coalesce(rebate, 0) end as rebate,
    coalesce(orders, 0) as orders,
    coalesce(lines, 0) as lines,
    quantity,
    case when getvariable('has_hours') then coalesce(hours, case when month >= getvariable('hours_from') then 0 end) end as hours,
    case when getvariable('has_hours') and getvariable('hour_rate') is not null
      then coalesce(cost_to_serve, case when month >= getvariable('hours_from') then 0 end) end as cost_to_serve
  from lines
  full join hours using (customer_id, month)
  left join rebates using (customer_id, month)
  left join stg_supplied_months using (month)
)
select
  *,
  list_revenue - revenue as discount,
  gross_margin
    - coalesce(rebate, 0)
    - case when getvariable('has_freight') then freight else 0 end
    - case when getvariable('has_payment_cost') then payment_cost else 0 end
    - cost_to_serve as contribution
from joined
order by customer_id, month
