-- one customer that stands in the customer file under the number it goes by now
select
  master.customer_id,
  master.customer_id_raw,
  master.name,
  master.since,
  master.segment,
  master.sector,
  master.country,
  master.account_manager,
  master.parent_id,
  coalesce(master.is_collective, false) as is_collective,
  master.expected_revenue::decimal(18, 4) as expected_revenue,
  master.expected_margin_share,
  master.expected_hours
from raw_customers as master
left join stg_customer_aliases as alias on alias.customer_id = master.customer_id
where master.excluded is null and master.problem is null and master.customer_id is not null and alias.customer_id is null
qualify row_number() over (partition by master.customer_id order by master.source_file, master.source_line) = 1
order by master.customer_id
