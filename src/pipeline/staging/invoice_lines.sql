-- one invoice line as read, signed and in the reporting currency, with its state: used, excluded or quarantined
with signed as (
  select
    line.* replace (coalesce(line.excluded, repeated.rule) as excluded),
    coalesce(is_duplicate, false) as is_duplicate,
    coalesce(is_overlap or is_changed_invoice, false) as is_in_other_file,
    (case
      when convention = 'type' and is_credit_type and amount > 0 then -1
      when convention = 'quantity' and quantity < 0 and amount > 0 then -1
      else 1
    end * exchange_rate)::decimal(20, 12) as factor,
    case when convention = 'type' and is_credit_type and quantity > 0 then -quantity else quantity end as signed_quantity,
    convention,
    is_cost_unsigned
  from stg_priced_lines as line
  left join stg_credit_conventions using (source_file)
  left join stg_repeated_lines as repeated using (source_file, source_line)
),
valued as (
  select
    *,
    (amount * factor)::decimal(18, 4) as revenue,
    (case
      when line_cost is not null then
        case when is_cost_unsigned and amount * factor < 0 and line_cost > 0 then -1 * exchange_rate else factor end * line_cost
      when profit is not null then (amount - profit) * factor
      when unit_cost is not null then unit_cost * signed_quantity * exchange_rate
    end)::decimal(18, 4) as cost,
    (case
      when discount_amount is not null then
        amount * factor + case when amount * factor < 0 then -1 else 1 end * abs(discount_amount) * sign(discount_amount) * exchange_rate
      when has_own_list_price then list_price * signed_quantity * exchange_rate
      when discount_share < 1 then amount * factor / (1 - discount_share)
      when discount_share >= 1 then unit_price * signed_quantity * exchange_rate
      when list_price is not null then list_price * signed_quantity * exchange_rate
    end)::decimal(18, 4) as list_revenue
  from signed
),
judged as (
  select
    *,
    case
      when problem is not null then problem
      when date is null and has_no_header then 'invoice "' || invoice_id || '" has no header'
      when date is null then 'no date'
      when amount is null then 'no revenue: neither an amount nor quantity and unit price'
      when exchange_rate is null then 'no exchange rate for ' || currency || ' in ' || strftime(date, '%Y-%m')
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
  coalesce(product_id, product_name, '') as product_key,
  signed_quantity::decimal(18, 4) as quantity,
  revenue,
  cost,
  list_revenue,
  (freight * exchange_rate)::decimal(18, 4) as freight,
  (payment_cost * exchange_rate)::decimal(18, 4) as payment_cost,
  coalesce(is_credit_type, false) or revenue < 0 as is_credit,
  is_rush, sales_channel, currency, exchange_rate,
  (expected_amount * exchange_rate * case when revenue < 0 then -1 else 1 end)::decimal(18, 4) as expected_revenue,
  is_duplicate, is_in_other_file
from judged
order by source_file, source_line
