-- one invoice line whose amount does not follow from its quantity, price and discount
select source_file, source_line, customer_id, invoice_id, date, revenue as amount, expected_revenue as expected,
  revenue - expected_revenue as difference
from stg_invoice_lines
where state = 'used' and expected_revenue is not null
qualify row_number() over (order by abs(difference) desc, source_file, source_line) <= 1000
order by source_file, source_line
