-- one invoice number to which two files of invoice lines give different content
with shared as (
  select invoice_id
  from stg_line_keys
  where invoice_id is not null
  group by invoice_id
  having min(position) <> max(position)
),
contents as (
  select
    invoice_id,
    position,
    source_file,
    min(customer_id) as customer_id,
    min(date) as date,
    list(distinct product_key) as products,
    sum(key_hash::hugeint) as content
  from stg_line_keys
  where invoice_id in (select invoice_id from shared)
  group by invoice_id, position, source_file
)
select later.invoice_id, later.source_file, earlier.source_file as other_file
from contents as later
join contents as earlier on earlier.invoice_id = later.invoice_id and earlier.position < later.position
where (later.customer_id = earlier.customer_id or later.date = earlier.date)
  and later.content <> earlier.content
  and list_has_any(later.products, earlier.products)
order by later.source_file, other_file, later.invoice_id
