-- one usable invoice line, where there are several files: what tells it apart in whatever layout
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
    currency, case when is_credit_type or quantity < 0 or amount < 0 then -1 else 1 end * abs(round(amount, 2))
  ) as key_hash
from stg_priced_lines as line
join source_file_options as file on file.source = 'invoice_lines' and file.source_file = line.source_file
where getvariable('line_file_count') > 1 and excluded is null and problem is null and amount is not null
