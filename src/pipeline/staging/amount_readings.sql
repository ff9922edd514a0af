-- one file of invoice lines: whether its revenue includes VAT, and whether its unit prices are net of discount
with lines as (
  select
    source_file,
    vat,
    vat_rate,
    vat <> 0 and revenue is not null as has_vat_row,
    revenue_incl_vat,
    coalesce(discount, discount_amount, 0) <> 0 and quantity <> 0 and unit_price <> 0 and revenue is not null as has_discount_row,
    abs(revenue) as amount,
    abs(vat) as vat_amount,
    abs(quantity::double * unit_price::double) as full_amount,
    discounted(quantity, unit_price, discount, discount_amount) as net_amount,
    quantity,
    unit_price,
    discount,
    vat <> 0 and revenue is not null and (quantity is null or unit_price is null) and revenue_incl_vat is null as has_rate_only
  from raw_invoice_lines
  where excluded is null and problem is null
),
fitted as (
  select
    *,
    is_close(amount, full_amount + vat_amount, quantity, unit_price, discount)
      or is_close(amount, net_amount + vat_amount, quantity, unit_price, discount)
      or abs(amount - abs(revenue_incl_vat)) <= 0.02
      or has_rate_only and fits_vat(vat_amount, amount - vat_amount) as is_gross,
    is_close(amount, full_amount, quantity, unit_price, discount)
      or is_close(amount, net_amount, quantity, unit_price, discount)
      or abs(amount + vat_amount - abs(revenue_incl_vat)) <= 0.02
      or has_rate_only and fits_vat(vat_amount, amount) as is_net,
    is_close(amount, net_amount, quantity, unit_price, discount)
      or is_close(amount - vat_amount, net_amount, quantity, unit_price, discount) as is_discounted,
    is_close(amount, full_amount, quantity, unit_price, discount)
      or is_close(amount - vat_amount, full_amount, quantity, unit_price, discount) as is_full
  from lines
),
counted as (
  select
    source_file,
    count(vat) as vat_count,
    count(vat_rate) as rate_count,
    count(*) filter (has_vat_row and not coalesce(is_gross and is_net, false)) as telling_count,
    count(*) filter (has_vat_row and is_gross and not coalesce(is_net, false)) as gross_count,
    count(*) filter (has_discount_row and is_discounted and not coalesce(is_full, false)) as discounted_count,
    count(*) filter (has_discount_row and is_full and not coalesce(is_discounted, false)) as full_count
  from fitted
  group by source_file
)
select
  counted.source_file,
  file.vat as given_vat,
  vat_count > 0 as has_vat,
  rate_count > 0 as has_rate,
  coalesce(file.vat = 'included', gross_count > 0 and gross_count >= 0.99 * telling_count) as is_revenue_gross,
  coalesce(file.vat = 'included', false) as is_price_gross,
  full_count > discounted_count as is_price_discounted,
  full_count,
  full_count + discounted_count as told_count
from counted
left join source_file_options as file on file.source = 'invoice_lines' and file.source_file = counted.source_file
order by counted.source_file
