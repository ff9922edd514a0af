-- one file of invoice lines: how it signs its credits and its costs
with counted as (
  select
    source_file,
    count(*) filter (is_credit_type and amount > 0) as credit_positive_count,
    count(*) filter (is_credit_type and amount < 0) as credit_negative_count,
    count(*) filter (quantity < 0 and amount > 0) as returned_positive_count,
    count(*) filter (quantity < 0 and amount < 0) as returned_negative_count,
    count(*) filter (amount < 0 and line_cost > 0) as cost_positive_count,
    count(*) filter (amount < 0 and line_cost < 0) as cost_negative_count,
    count(*) filter (amount < 0 and discount_amount > 0) as discount_positive_count,
    count(*) filter (amount < 0 and discount_amount < 0) as discount_negative_count,
    count(*) filter (amount > 0 and line_cost < 0) as cost_below_count,
    count(*) filter (amount > 0 and line_cost > 0) as cost_above_count,
    min(source_line) filter (is_credit_type and amount > 0) as credit_positive_line,
    min(source_line) filter (quantity < 0 and amount > 0) as returned_positive_line
  from stg_priced_lines
  where excluded is null and problem is null
  group by source_file
)
select
  counted.*,
  coalesce(
    file.credits,
    case
      when credit_positive_count > 9 * credit_negative_count then 'type'
      when returned_positive_count > 9 * returned_negative_count then 'quantity'
      else 'signed'
    end
  ) as convention,
  cost_below_count > 9 * cost_above_count as is_cost_negated,
  case when cost_below_count > 9 * cost_above_count then cost_negative_count > 9 * cost_positive_count
    else cost_positive_count > 9 * cost_negative_count end as is_cost_unsigned,
  discount_negative_count > discount_positive_count as is_discount_signed,
  file.credits is null
    and (
      (credit_positive_count > 0 and credit_positive_count <= 9 * credit_negative_count
        and credit_negative_count <= 9 * credit_positive_count)
      or (returned_positive_count > 0 and returned_positive_count <= 9 * returned_negative_count
        and returned_negative_count <= 9 * returned_positive_count)
    ) as is_ambiguous
from counted
left join source_file_options as file on file.source = 'invoice_lines' and file.source_file = counted.source_file
order by counted.source_file
