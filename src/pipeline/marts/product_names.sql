-- one product: a number for it in the build, name and group as on the last day that gives them
with named as (
  select product_key, product_name, product_group, max(date) as last_date
  from stg_invoice_lines
  where state = 'used'
  group by all
)
select
  row_number() over (order by product_key)::integer as product_no,
  product_key,
  arg_max(product_name, (last_date, product_name)) filter (product_name is not null) as product_name,
  arg_max(product_group, (last_date, product_group)) filter (product_group is not null) as product_group
from named
group by product_key
order by product_key
