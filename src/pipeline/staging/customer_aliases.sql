-- one customer number × stretch of days in which it goes by another number, with the number it goes by then
with recursive
listed as (
  select distinct
    customer_id,
    alias_of,
    coalesce(valid_from, date '0001-01-01') as valid_from,
    coalesce(valid_to, date '9999-12-31') as valid_to
  from raw_aliases
  where excluded is null and problem is null and customer_id <> alias_of and coalesce(valid_from <= valid_to, true)
),
carded as (
  select customer_id, alias_of, date '0001-01-01' as valid_from, date '9999-12-31' as valid_to
  from raw_customers as card
  left join source_file_options as options on options.source = 'customers' and options.source_file = card.source_file
  where excluded is null and problem is null and alias_of <> customer_id
    and customer_id not in (select customer_id from listed)
  qualify row_number() over (partition by customer_id order by options.position, card.source_file, source_line) = 1
),
given as (
  select * from listed
  union all
  select * from carded
),
chain as (
  select customer_id, alias_of, valid_from, valid_to, 1 as depth from given
  union
  select
    chain.customer_id,
    given.alias_of,
    greatest(chain.valid_from, given.valid_from),
    least(chain.valid_to, given.valid_to),
    chain.depth + 1
  from chain
  join given on given.customer_id = chain.alias_of
    and given.valid_from <= chain.valid_to and given.valid_to >= chain.valid_from
  where chain.depth < 50
),
edges as (
  select customer_id, valid_from as from_on from chain
  union
  select customer_id, valid_to + 1 from chain where valid_to < date '9999-12-31'
),
pieces as (
  select
    customer_id,
    from_on,
    coalesce(lead(from_on) over (partition by customer_id order by from_on) - 1, date '9999-12-31') as to_on
  from edges
)
select
  pieces.customer_id,
  arg_max(chain.alias_of, chain.depth) as alias_of,
  from_on as valid_from,
  to_on as valid_to,
  max(chain.depth) as depth
from pieces
join chain on chain.customer_id = pieces.customer_id and chain.valid_from <= from_on and chain.valid_to >= to_on
group by pieces.customer_id, from_on, to_on
order by pieces.customer_id, valid_from
