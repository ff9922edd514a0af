-- one customer × period with lines: what share of its turnover falls in months that lack an amount other months carry
with periods as (
  select month, period, null as customer_id, turnover
  from stg_supplied_months
  join (select distinct period, from_on, to_on from customer_periods where period <> 'baseline') on month between from_on and to_on
  union all
  select month, period, periods.customer_id, turnover
  from month_sums as sums
  join customer_periods as periods on periods.customer_id = sums.customer_id::varchar
  where period = 'baseline' and month between from_on and to_on
)
select
  period,
  periods.customer_id,
  lacks_little(sum(periods.turnover) filter (not has_cost), sum(periods.turnover)) as knows_cost,
  lacks_little(sum(periods.turnover) filter (not has_list), sum(periods.turnover)) as knows_list,
  lacks_little(sum(periods.turnover) filter (not has_freight), sum(periods.turnover)) as knows_freight,
  lacks_little(sum(periods.turnover) filter (not has_payment_cost), sum(periods.turnover)) as knows_payment_cost
from periods
join stg_supplied_months as supplied using (month)
group by period, periods.customer_id
order by period, periods.customer_id
