-- one way in which invoice lines write a customer: its number as in the file, and the name beside it
select distinct customer_id, customer_id_raw, customer_name
from stg_invoice_lines
where customer_id_raw is not null or customer_name is not null
order by customer_id, customer_id_raw, customer_name
