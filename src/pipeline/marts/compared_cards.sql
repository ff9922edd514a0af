-- one customer that is no collective card, with what tells that two of them may be one
with bought as (
  select customer_id, first_date, last_date, month_count, revenue
  from (
    select customer_id, min(date) as first_date, max(date) as last_date
    from stg_invoice_lines
    where state = 'used' and customer_id <> 'unassigned'
    group by customer_id
  )
  join (select customer_id, count(*) as month_count, sum(revenue) as revenue from month_sums group by customer_id) using (customer_id)
)
select
  customers.customer_id,
  customers.name,
  customers.parent_id,
  customers.is_in_master,
  alike_number(customers.customer_id) as alike_number,
  nullif(upper(regexp_replace(vat_number, '[^0-9A-Za-z]', '', 'g')), '') as vat_number,
  nullif(regexp_replace(chamber_number, '\D', '', 'g'), '') as chamber_number,
  nullif(lower(trim(regexp_extract(email, '@([^@,;>\s]+)', 1))), '') as email_domain,
  case when customers.name <> customers.customer_id or regexp_matches(customers.customer_id, '\p{L}{3}') then normal_name(customers.name) end as shared_name,
  first_date,
  last_date,
  coalesce(month_count, 0) as month_count,
  coalesce(bought.revenue, 0) as revenue
from customers
left join stg_customers using (customer_id)
left join bought using (customer_id)
where not customers.is_collective
order by customers.customer_id
