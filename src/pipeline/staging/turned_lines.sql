-- one invoice line as read, with the sign of its amount, cost and quantity, and whether it stands there more than once
with signed as (
  select
    line.* replace (
      coalesce(line.excluded, repeated.rule) as excluded,
      case when is_cost_negated then -line_cost else line_cost end as line_cost
    ),
    coalesce(is_duplicate, false) as is_duplicate,
    coalesce(is_in_other_file, false) as is_in_other_file,
    coalesce(
      (convention = 'type' and is_credit_type and amount > 0) or (convention = 'quantity' and quantity < 0 and amount > 0),
      false
    ) as is_turned,
    case when convention = 'type' and is_credit_type and quantity > 0 then -quantity else quantity end as signed_quantity,
    convention,
    is_cost_unsigned,
    is_discount_signed
  from stg_priced_lines as line
  left join stg_credit_conventions using (source_file)
  left join stg_repeated_lines as repeated using (source_file, source_line)
)
select *, case when is_turned then -amount else amount end as signed_amount from signed
