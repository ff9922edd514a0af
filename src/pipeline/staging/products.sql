-- one product; where a number stands twice, the first one counts
select product_id, name as product_name, product_group, unit_cost, case when list_price > 0 then list_price end as list_price
from raw_products as product
left join source_file_options as file on file.source = 'products' and file.source_file = product.source_file
where excluded is null and problem is null and product_id is not null
qualify row_number() over (partition by product_id order by file.position, product.source_file, source_line) = 1
order by product_id
