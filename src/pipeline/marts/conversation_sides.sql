-- one conversation: months with net revenue, best rung and net revenue in the six months before and after its own month
select
  talk.id,
  count(*) filter (side.month < talk.month and volume > 0) as months_before,
  count(*) filter (side.month > talk.month and volume > 0) as months_after,
  sum(amount::double) filter (side.month < talk.month) as amount,
  sum(volume::double) filter (side.month < talk.month) as volume
from conversations_given as talk
join customer_yields as side
  on side.customer_id = talk.customer_id and side.amount is not null and side.month <> talk.month
  and side.month between talk.month - interval 6 month and talk.month + interval 6 month
  and side.month between getvariable('history_from') and getvariable('as_of')
group by talk.id
order by talk.id
