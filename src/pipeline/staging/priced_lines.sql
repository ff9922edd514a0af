-- one invoice line as read, joined with its header and product, amounts still as the file signs them
select
  line.source_file,
  line.source_line,
  line.raw_text,
  coalesce(
    line.excluded,
    'invoice: ' || invoice.excluded,
    case when twin.source_line is not null and getvariable('drop_duplicates') then 'duplicate' end
  ) as excluded,
  twin.source_line is not null as is_duplicate,
  coalesce(line.problem, 'invoice: ' || invoice.problem) as problem,
  coalesce(alias.alias_of, line.customer_id, invoice.customer_id) as customer_id,
  coalesce(line.customer_id_raw, invoice.customer_id_raw) as customer_id_raw,
  line.customer_name,
  coalesce(line.date, invoice.date) as date,
  line.invoice_id,
  line.invoice_id is not null and invoice.invoice_id is null as has_no_header,
  coalesce(line.order_id, line.invoice_id) as order_id,
  line.product_id,
  coalesce(line.product_name, product.product_name) as product_name,
  coalesce(line.product_group, product.product_group) as product_group,
  coalesce(line.currency, invoice.currency) as currency,
  case
    when coalesce(line.currency, invoice.currency) is null then 1
    when upper(coalesce(line.currency, invoice.currency)) = getvariable('currency') then 1
    else line.exchange_rate
  end as exchange_rate,
  regexp_matches(lower(coalesce(line.type, invoice.type)), '^(credit|cred|crediet|refund|retour|return|creditnota|(c|cn|cr|nc)$)') as is_credit_type,
  line.quantity,
  coalesce(
    line.revenue,
    (line.quantity * line.unit_price
      * (1 - case when line.list_price is null then coalesce(line.discount, 0) else 0 end))::decimal(18, 4)
  )::decimal(18, 4) as amount,
  line.revenue is null as is_amount_computed,
  line.cost as line_cost,
  coalesce(line.unit_cost, product.unit_cost) as unit_cost,
  line.profit,
  coalesce(line.list_price, product.list_price) as list_price,
  line.list_price is not null as has_own_list_price,
  line.unit_price,
  line.discount as discount_share,
  line.discount_amount,
  line.freight,
  line.payment_cost,
  coalesce(line.rush, invoice.rush) as is_rush,
  coalesce(line.sales_channel, invoice.sales_channel) as sales_channel
from raw_invoice_lines as line
left join stg_invoices as invoice on invoice.invoice_id = line.invoice_id
left join stg_products as product on product.product_id = line.product_id
left join stg_customer_aliases as alias on alias.customer_id = coalesce(line.customer_id, invoice.customer_id)
left join stg_duplicate_lines as twin on twin.source_file = line.source_file and twin.source_line = line.source_line
order by line.source_file, line.source_line
