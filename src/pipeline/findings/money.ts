import { counts, firstPlace, used, type Count, type Teller } from "./teller.js";

/** How amounts were taken: credits, VAT, currencies, cost that is missing, amounts that their own line contradicts. */
export async function moneyFindings({ build, words, format, month, count }: Teller): Promise<void> {
  const { currency } = build.settings;
  await count(
    `${counts()} from stg_invoice_lines join stg_supplied_months using (month) where state = 'used' and cost is null and has_cost`,
    ({ rows, amount }) => ({
      severity: "warning",
      rule: "cost-unknown",
      source: "invoice_lines",
      message: words.money.costUnknown(format.count(rows), format.cents(amount)),
    }),
  );
  await count(
    `select 1 as rows, null::double as amount, convention as example, source_file as file, null::integer as line
     from stg_credit_conventions where convention <> 'signed' order by source_file`,
    ({ file, example }) => ({
      severity: "info",
      rule: "credit-convention",
      source: "invoice_lines",
      message: (example === "type" ? words.money.creditsByType : words.money.creditsByQuantity)(file ?? ""),
    }),
  );
  await count(
    `select 1 as rows, null::double as amount, case when given_vat is null then 'detected' else 'given' end as example,
       source_file as file, null::integer as line
     from stg_amount_readings as reading
     where is_revenue_gross or exists (
       select 1 from raw_invoice_lines as line
       where line.source_file = reading.source_file and revenue is null and revenue_incl_vat is not null and line.vat is not null
     )
     order by source_file`,
    ({ file, example }) => ({
      severity: "info",
      rule: "vat-taken-out",
      source: "invoice_lines",
      message: words.money.vatTakenOut(file ?? "", example === "given"),
    }),
  );
  await count(
    `select count(*) as rows, sum(line.revenue)::double as amount, null::varchar as example, source_file as file, min(source_line)::integer as line
     from raw_invoice_lines as raw
     join (select source_file, source_line, revenue from stg_invoice_lines where state = 'used') as line using (source_file, source_line)
     join stg_amount_readings as reading using (source_file)
     where raw.revenue is null and raw.revenue_incl_vat is not null and raw.vat_rate is not null and not has_vat
     group by source_file order by source_file`,
    ({ rows, amount, file }) => ({
      severity: "info",
      rule: "vat-by-rate",
      source: "invoice_lines",
      message: words.money.vatByRate(file ?? "", format.count(rows), format.cents(amount)),
    }),
  );
  await count<Count & { currency: string; least: number; most: number }>(
    `${counts()}, currency,
       min(exchange_rate)::double as least, max(exchange_rate)::double as most
     ${used} and currency is not null and currency <> getvariable('currency') group by currency order by currency`,
    ({ rows, amount, currency: foreign, least, most }) => ({
      severity: "info",
      rule: "converted",
      source: "invoice_lines",
      message: words.money.converted(
        foreign,
        currency,
        format.count(rows),
        format.cents(amount),
        rate((value) => format.number(value, 6), least, most),
      ),
    }),
  );
  await count<Count & { books: string; booked: number; rate: number }>(
    `with written as (
       select currency_code(coalesce(line.currency, invoice.currency)) as currency, coalesce(line.exchange_rate, rate_of_head(line.currency, invoice.currency, invoice.exchange_rate)) as rate,
         coalesce(revenue, priced(quantity, unit_price)) as revenue, source_file, source_line
       from raw_invoice_lines as line left join stg_invoices as invoice on invoice.invoice_id = line.invoice_id
       where line.excluded is null and line.problem is null and rate > 0 and coalesce(line.currency, invoice.currency) is not null and revenue_local is null
     ),
     books as (select currency, count(*) as lines from written group by currency having bool_and(rate = 1))
     select count(*) as rows, sum(revenue)::double as amount, null::varchar as example, ${firstPlace},
       arg_min(rate, (source_file, source_line))::double as rate,
       (select any_value(currency) from books) as books, (select any_value(lines) from books)::integer as booked
     from written where currency = getvariable('currency') and written.rate <> 1 and (select count(*) from books) = 1`,
    ({ rows, rate, books, booked }) => ({
      severity: "warning",
      rule: "rates-of-other-books",
      source: "invoice_lines",
      message: words.money.otherBooks(
        books,
        currency,
        format.count(booked),
        format.count(rows),
        format.number(rate, 6),
      ),
    }),
  );
  await count<Count & { currency: string }>(
    `${counts("count(*)", "null::double", "min(date)")}, currency from stg_exchange_rates
     where is_earlier_month group by currency order by currency`,
    ({ rows, example, currency: foreign }) => ({
      severity: "warning",
      rule: "rate-of-earlier-month",
      source: "rates",
      message: words.money.earlierRate(foreign, format.count(rows), month(example)),
    }),
  );
  await count(
    `select count(*) as rows, sum(revenue - expected_revenue)::double as amount,
       arg_max(revenue || ' ≠ ' || expected_revenue, abs(revenue - expected_revenue)) as example,
       arg_max(source_file, abs(revenue - expected_revenue)) as file,
       arg_max(source_line, abs(revenue - expected_revenue))::integer as line
     ${used} and expected_revenue is not null`,
    ({ rows, amount }) => ({
      severity: "warning",
      rule: "amount-not-quantity-times-price",
      source: "invoice_lines",
      message: words.money.lineChecks(format.count(rows), format.cents(amount)),
    }),
  );
}

function rate(write: (value: number) => string, least: number, most: number): string {
  return least === most ? write(least) : `${write(least)}–${write(most)}`;
}
