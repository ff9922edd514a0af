-- one usable invoice line that another file may hold too, by its day or its invoice number: what tells it apart in whatever layout
select
  line.source_file,
  line.source_line,
  file.position,
  line.invoice_id,
  line.customer_id,
  line.date,
  coalesce(line.product_id, lower(line.product_name), '') as product_key,
  hash(
    line.customer_id, line.date, line.invoice_id, coalesce(line.product_id, lower(line.product_name)), abs(line.quantity),
    coalesce(currency, getvariable('currency')), case when is_credit_type or quantity < 0 or amount < 0 then -1 else 1 end * abs(round(amount, 2))
  ) as key_hash
from stg_priced_lines as line
join stg_line_files as span on span.source_file = line.source_file
join source_file_options as file on file.source = 'invoice_lines' and file.source_file = line.source_file
where excluded is null and problem is null and amount is not null
  and (line.date is null or line.date between date_from and date_to or line.invoice_id between invoice_from and invoice_to)
