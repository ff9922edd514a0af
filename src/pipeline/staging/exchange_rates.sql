-- one currency × day on which a line needs a rate of the rates source: the rate at which it counts, and of which day that is
with rates as (
  select
    currency_code(currency) as currency,
    date,
    date_trunc('month', date)::date as month,
    try_cast(case when file.rate_quote = 'indirect' then 1 / exchange_rate else exchange_rate end as decimal(20, 12)) as exchange_rate,
    file.position,
    rate.source_line
  from raw_rates as rate
  left join source_file_options as file on file.source = 'rates' and file.source_file = rate.source_file
  where excluded is null and problem is null and exchange_rate > 0
  union all
  select
    currency_code(currency) as code,
    date,
    date_trunc('month', date)::date,
    try_cast(sum(abs(revenue)::double * local_rate(revenue, revenue_local, local_currency)::double) / sum(abs(revenue)::double) as decimal(20, 12)),
    10000,
    0
  from raw_invoice_lines
  where excluded is null and problem is null and currency is not null and local_rate(revenue, revenue_local, local_currency) is not null
  group by code, date
),
needed as (
  select distinct
    currency_code(coalesce(line.currency, invoice.currency)) as currency,
    coalesce(line.date, invoice.date) as date,
    date_trunc('month', coalesce(line.date, invoice.date))::date as month
  from raw_invoice_lines as line
  left join stg_invoices as invoice on invoice.invoice_id = line.invoice_id
  where coalesce(line.exchange_rate, rate_of_head(line.currency, invoice.currency, invoice.exchange_rate)) is null
    and coalesce(line.currency, invoice.currency) is not null
),
candidates as (
  select
    needed.currency,
    needed.date,
    rates.exchange_rate,
    rates.date as rate_date,
    rates.month < needed.month as is_earlier_month,
    rates.date > needed.date as is_later_day,
    rates.position,
    rates.source_line
  from needed
  join rates on rates.currency = needed.currency
    and rates.month between needed.month - interval 2 month and needed.month
)
select currency, date, exchange_rate, rate_date, is_earlier_month
from candidates
qualify row_number() over (
  partition by currency, date
  order by is_earlier_month, source_line = 0, is_later_day, abs(date_diff('day', rate_date, date)), position, source_line
) = 1
order by currency, date
