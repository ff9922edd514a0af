-- one invoice line as read, signed and in the reporting currency, with its state: used, excluded or quarantined
with valued as (
  select
    *,
    in_currency(signed_amount, exchange_rate) as revenue,
    case
      when line_cost is not null then in_currency(
        case when is_turned or (is_cost_unsigned and signed_amount < 0 and line_cost > 0) then -line_cost else line_cost end,
        exchange_rate
      )
      when profit is not null then in_currency(case when is_turned then profit - amount else amount - profit end, exchange_rate)
      when unit_cost is not null then in_currency(priced(signed_quantity, unit_cost), exchange_rate)
      when product_unit_cost is not null then in_currency(priced(signed_quantity, product_unit_cost), 1)
      when getvariable('sells_goods') = false then 0
    end as cost,
    case
      when discount_amount <> 0 or (discount_amount = 0 and coalesce(discount_share, 0) = 0) then in_currency(
        signed_amount + case when signed_amount < 0 and (is_turned or not is_discount_signed) then -1 else 1 end * discount_amount,
        exchange_rate
      )
      when list_price is not null and signed_quantity <> 0 then in_currency(priced(signed_quantity, list_price), exchange_rate)
      when discount_share < 1 then try_cast(in_currency(signed_amount, exchange_rate)::double / (1 - discount_share) as decimal(18, 4))
      when discount_share >= 1 then in_currency(priced(signed_quantity, unit_price), exchange_rate)
      when product_list_price is not null and signed_quantity <> 0 then in_currency(priced(signed_quantity, product_list_price), 1)
    end as list_revenue
  from stg_turned_lines
),
judged as (
  select
    *,
    case
      when problem is not null then problem
      when date is null and has_no_header then 'invoice "' || invoice_id || '" has no header'
      when date is null then 'no date'
      when amount is null and quantity is not null and unit_price is not null then 'quantity × unit price is too large to be an amount'
      when amount is null then 'no revenue: neither an amount nor quantity and unit price'
      when exchange_rate is null then 'no exchange rate for ' || currency || ' in ' || strftime(date, '%Y-%m')
      when revenue is null then 'the amount is too large in the currency of the report'
    end as fault
  from valued
)
select
  source_file, source_line,
  case when excluded is not null then 'excluded' when fault is not null then 'quarantined' else 'used' end as state,
  coalesce(excluded, fault) as reason,
  raw_text,
  coalesce(customer_id, 'unassigned') as customer_id,
  customer_id_raw,
  customer_name,
  date,
  date_trunc('month', date)::date as month,
  invoice_id,
  coalesce(order_id, 'day ' || date) as order_id,
  product_id, product_name, product_group,
  coalesce(product_id, product_name, product_group, '') as product_key,
  signed_quantity::decimal(18, 4) as quantity,
  revenue,
  cost,
  list_revenue,
  in_currency(freight, exchange_rate) as freight,
  in_currency(payment_cost, exchange_rate) as payment_cost,
  coalesce(is_credit_type, false) or revenue < 0 as is_credit,
  is_rush, sales_channel, currency, exchange_rate,
  in_currency(expected_amount * case when revenue < 0 then -1 else 1 end, exchange_rate) as expected_revenue,
  is_duplicate, is_in_other_file
from judged
