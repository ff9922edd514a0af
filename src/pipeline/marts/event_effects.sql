-- one event
select
  event.id as event_id,
  event.customer_id,
  event.date,
  event.type,
  case
    when event.date > getvariable('as_of') then 'after_history'
    when event.date < getvariable('history_from') then 'before_history'
    when not getvariable('has_hours') then 'no_hours'
    when near.near_on is not null then 'not_separable'
    when test.id is null and date_diff('month', event.month, getvariable('as_of')) < 4 then 'too_early'
    when test.id is null then 'too_few_months'
    when test.is_season then 'season'
    else 'tested'
  end as status,
  case when near.near_on is null then test.before end as hours_per_order_before,
  case when near.near_on is null then test.after end as hours_per_order_after,
  case when near.near_on is null then test.season_years end as season_years,
  case when near.near_on is null then test.season_change end as season_change,
  case when near.near_on is null and not coalesce(test.is_season, false)
    then (test.after - test.before) * now.orders end as yearly_hours,
  case when near.near_on is null and not coalesce(test.is_season, false)
    then (test.after - test.before) * now.orders
      * coalesce(now.cost_to_serve::double / nullif(now.hours, 0), getvariable('hour_rate')::double) end as yearly_amount,
  case when near.near_on is null then test.p_value end as p_value,
  case when not getvariable('hide_notes') then event.note end as note
from events_given as event
left join near_moments as near on near.kind = 'event' and near.id = event.id
left join event_tests as test on test.id = event.id
left join customer_windows as now on now.customer_id = event.customer_id and now.period = 'current'
order by 2, event.date, 1
