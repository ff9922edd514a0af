-- one invoice line as read, joined with its header and product, net of VAT, amounts still as the file signs them
with joined as (
  select
    line.* replace (case when line.list_price > 0 then line.list_price end as list_price),
    coalesce(line.excluded, 'invoice: ' || invoice.excluded) as rule,
    coalesce(line.problem, 'invoice: ' || invoice.problem, case when has_rate and line.revenue is null and line.revenue_incl_vat <> 0 and line.vat_rate is null then 'no VAT rate beside an amount with VAT in it (0 where there is none)' end) as fault,
    coalesce(line.customer_id, invoice.customer_id) as given_customer_id,
    coalesce(line.customer_id_raw, invoice.customer_id_raw) as given_customer_id_raw,
    coalesce(line.date, invoice.date) as day,
    line.invoice_id is not null and invoice.invoice_id is null as has_no_header,
    currency_code(coalesce(line.currency, invoice.currency)) as code,
    coalesce(line.type, invoice.type) as document_type,
    invoice.credit_types as header_credit_types,
    rate_of_head(line.currency, invoice.currency, invoice.exchange_rate) as header_rate,
    coalesce(line.rush, invoice.rush) as is_rush,
    coalesce(line.sales_channel, invoice.sales_channel) as channel,
    reading.is_price_discounted,
    case
      when line.revenue is not null then line.revenue
      when line.revenue_incl_vat is not null and reading.has_vat then line.revenue_incl_vat
      when line.revenue_incl_vat is not null and has_rate then round(line.revenue_incl_vat::double / (1 + abs(coalesce(line.vat_rate, 0))), 2)
      when line.list_price > 0 or is_price_discounted then priced(line.quantity, line.unit_price)
      when line.discount <> 0 or coalesce(line.discount_amount, 0) = 0 then priced(line.quantity, line.unit_price) * (1 - coalesce(line.discount, 0))
      else priced(line.quantity, line.unit_price) - if(line.quantity < 0, -abs(line.discount_amount), line.discount_amount)
    end::decimal(18, 4) as written_amount,
    case
      when line.revenue is not null then is_revenue_gross
      when line.revenue_incl_vat is not null then true
      else is_price_gross
    end as is_gross,
    discounted(line.quantity, line.unit_price, line.discount, line.discount_amount) as net_amount
  from raw_invoice_lines as line
  left join stg_invoices as invoice on invoice.invoice_id = line.invoice_id
  left join stg_amount_readings as reading on reading.source_file = line.source_file
)
select
  line.source_file, line.source_line, line.raw_text, rule as excluded, fault as problem,
  coalesce(alias.alias_of, given_customer_id) as customer_id,
  given_customer_id_raw as customer_id_raw,
  line.customer_name,
  day as date,
  line.invoice_id,
  has_no_header,
  coalesce(case when ltrim(line.order_id, '0') <> '' then line.order_id end, line.invoice_id) as order_id,
  line.product_id,
  coalesce(line.product_name, product.product_name) as product_name,
  coalesce(line.product_group, product.product_group) as product_group,
  code as currency,
  coalesce(
    case when code is null or code = getvariable('currency') then 1::decimal(20, 12) end,
    local_rate(written_amount, line.revenue_local, line.local_currency),
    try_cast(case when line.exchange_rate <= 0 then null when file.rate_quote = 'indirect' then 1 / line.exchange_rate else line.exchange_rate end as decimal(20, 12)),
    header_rate, rate.exchange_rate
  ) as exchange_rate,
  is_credit_note(document_type, coalesce(file.credit_types, header_credit_types)) as is_credit_type,
  line.quantity,
  (written_amount - case when is_gross then sign(written_amount) * abs(coalesce(line.vat, 0)) else 0 end)::decimal(18, 4) as amount,
  case
    when line.revenue is null or line.quantity = 0 or line.unit_price = 0 then null
    when is_close(written_amount, fitting, line.quantity, line.unit_price, line.discount) then null
    when is_close(abs(written_amount) - case when is_gross then abs(coalesce(line.vat, 0)) else 0 end, fitting, line.quantity, line.unit_price, line.discount) then null
    else try_cast(fitting as decimal(18, 4))
  end as expected_amount,
  line.cost as line_cost,
  line.unit_cost,
  product.unit_cost as product_unit_cost,
  line.profit,
  line.list_price,
  product.list_price as product_list_price,
  line.unit_price, line.discount as discount_share, line.discount_amount, line.freight, line.payment_cost,
  is_rush,
  channel as sales_channel
from (
  select *, case when is_price_discounted then abs(quantity::double * unit_price::double) else net_amount end as fitting from joined
) as line
left join stg_products as product on product.product_id = line.product_id
left join source_file_options as file on file.source = 'invoice_lines' and file.source_file = line.source_file
left join stg_exchange_rates as rate on rate.currency = code and rate.date = day
left join stg_customer_aliases as alias
  on alias.customer_id = given_customer_id and day between alias.valid_from and alias.valid_to
