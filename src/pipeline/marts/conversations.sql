-- one conversation
with judged as (
  select
    talk.*,
    coalesce(months_before, 0) as months_before,
    coalesce(months_after, 0) as months_after,
    case when volume > 0 then amount / volume end as ratio_before,
    case when talk.review_on >= talk.date then talk.review_on end as due_on,
    (now.revenue - now.revenue_without_cost)::double as volume_now,
    case
      when talk.customer_id not in (select customer_id from customers) then 'unknown_customer'
      when talk.date > getvariable('as_of') then 'too_early'
      when near.near_on is not null then 'not_separable'
      when getvariable('has_cost') and coalesce(months_before, 0) < 4 then 'too_few_months'
      when talk.review_on > getvariable('as_of') then 'too_early'
      when not getvariable('has_cost') then 'no_cost'
      when coalesce(months_after, 0) < 4 and date_diff('month', talk.month, getvariable('as_of')) < 6 then 'too_early'
      when result.id is null then 'too_few_months'
      when coalesce(volume_now, 0) <= 0 then 'no_volume'
      else 'tested'
    end as outcome,
    near.near_on, near.near_type,
    result.before, result.after, result.low, result.high, result.p_value,
    result.season_years, result.season_change, result.is_season,
    hours.before as hours_before, hours.after as hours_after, hours.p_value as hours_p_value
  from conversations_given as talk
  left join (from near_moments where kind = 'conversation') as near using (id)
  left join conversation_sides as side using (id)
  left join conversation_yields as result using (id)
  left join conversation_hours as hours using (id)
  left join customer_windows as now on now.customer_id = talk.customer_id and now.period = 'current'
),
reviewed as (
  select
    judged.*,
    case
      when is_closed(status) then 'closed'
      when exists (
        select 1 from conversations_given as later
        where later.customer_id = judged.customer_id and later.date > judged.date and later.date <= getvariable('as_of')
          and (later.date >= due_on or lower(trim(later.topic)) = lower(trim(judged.topic)))
      ) then 'followed'
      when due_on is null then 'none'
      when due_on < date_trunc('month', getvariable('as_of')) then 'overdue'
      when due_on <= getvariable('as_of') then 'due'
      else 'coming'
    end as review
  from judged
),
measured as (
  select
    *,
    case when outcome in ('tested', 'too_early') and months_before >= 4
      then (coalesce(before, ratio_before) * volume_now)::decimal(18, 4) end as amount_before,
    case when outcome = 'tested' then (after * volume_now)::decimal(18, 4) end as amount_after,
    outcome in ('tested', 'no_cost') as is_told
  from reviewed
)
select
  id as conversation_id, customer_id, date,
  case when not getvariable('hide_notes') then topic end as topic,
  case when not getvariable('hide_notes') then agreed_action end as agreed_action,
  target_amount, review_on,
  coalesce((select translation from texts_given where text = lower(trim(status))), status) as status,
  outcome, review, months_before, months_after, amount_before, amount_after,
  amount_after - amount_before as effect_amount,
  case when amount_after is not null then low * volume_now end as effect_low,
  case when amount_after is not null then high * volume_now end as effect_high,
  case when target_amount > 0 then (amount_after - amount_before)::double / target_amount::double end as target_share,
  case when amount_after is not null then p_value end as p_value,
  case when amount_after is not null then season_years end as season_years,
  case when amount_after is not null then season_change * volume_now end as effect_season,
  case when amount_after is not null then is_season end as is_season,
  case when is_told then hours_before end as hours_per_order_before,
  case when is_told then hours_after end as hours_per_order_after,
  case when is_told then hours_p_value end as hours_p_value,
  case when outcome = 'not_separable' then near_on end as near_on,
  case when outcome = 'not_separable' then near_type end as near_type
from measured
order by customer_id, conversation_id
