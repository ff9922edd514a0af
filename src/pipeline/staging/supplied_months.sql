-- one month with lines: which amounts its lines carry; an empty freight or discount counts where the file has the column, an empty list price does not
with discounts as (
  select source_file, count(discount) + count(discount_amount) > 0 as has_discount
  from raw_invoice_lines
  group by source_file
),
files as (
  select
    source_file,
    count(list_revenue) > 0 as has_list,
    any_value(has_discount) as has_discount,
    count(freight) > 0 as has_freight,
    count(payment_cost) > 0 as has_payment_cost
  from stg_invoice_lines
  join discounts using (source_file)
  where state = 'used'
  group by source_file
)
select
  month,
  bool_or(cost is not null) as has_cost,
  bool_or(quantity is not null) as has_quantity,
  bool_or(has_list and (has_discount or list_revenue is not null)) as has_list,
  bool_or(has_freight) as has_freight,
  bool_or(has_payment_cost) as has_payment_cost,
  sum(abs(revenue)) as turnover
from stg_invoice_lines
join files using (source_file)
where state = 'used'
group by month
order by month
