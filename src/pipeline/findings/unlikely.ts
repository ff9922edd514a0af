import { counts, used, type Count, type Teller } from "./teller.js";

/** What can hardly be as it stands: events outside the history, hours below zero, customers with nothing but credits or free goods. */
export async function unlikelyFindings({ build, words, format, count }: Teller): Promise<void> {
  const { asOf } = build.facts;
  const day = (text: string | null) => format.date(new Date(`${text}T00:00:00Z`));
  const events = (where: string) =>
    `select count(*) as rows, null::double as amount, arg_min(date, (source_file, source_line))::varchar as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line,
       getvariable('history_from')::varchar as history_from
     from events_given where ${where}`;
  await count<Count & { history_from: string }>(
    events("date < getvariable('history_from')"),
    ({ rows, example, history_from }) => ({
      severity: "info",
      rule: "events-before-history",
      source: "events",
      message: words.eventsBefore(
        rows,
        format.count(rows),
        day(example),
        format.month(new Date(`${history_from}T00:00:00Z`)),
      ),
    }),
  );
  await count(events("date > getvariable('as_of')"), ({ rows, example }) => ({
    severity: "info",
    rule: "events-after-history",
    source: "events",
    message: words.eventsAfter(rows, format.count(rows), day(example), format.month(asOf)),
  }));
  await count(
    `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line
     from raw_events as event
     where excluded is null and problem is null and customer_id is not null and date is not null and type is not null
       and not exists (select 1 from events_given as given where given.source_file = event.source_file and given.source_line = event.source_line)`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "events-twice",
      source: "events",
      message: words.eventsTwice(rows, format.count(rows), example ?? ""),
    }),
  );
  await count<Count & { hours: number }>(
    `${counts("count(*)", "null::double", "min(date)")}, sum(hours)::double as hours from stg_hours
     where state = 'used' and (date < getvariable('history_from') or date > getvariable('bulk_to'))`,
    ({ rows, example, hours }) => ({
      severity: "info",
      rule: "hours-outside-history",
      source: "hours",
      message: words.hoursOutside(format.count(rows), format.number(hours), day(example)),
    }),
  );
  await count<Count & { hours: number }>(
    `${counts("count(distinct customer_id)", "null::double", "min(customer_id)")}, sum(hours)::double as hours
     from customer_windows where hours < 0 and period in ('current', 'prior', 'baseline') and customer_id <> 'unassigned'`,
    ({ rows, example, hours }) => ({
      severity: "warning",
      rule: "hours-below-zero",
      source: "hours",
      message: words.hoursBelowZero(rows, format.count(rows), example ?? "", format.number(hours)),
    }),
  );
  await count(
    `${counts("count(*)", "sum(revenue)::double", "min(customer_id)")} from (
       select customer_id, sum(revenue) as revenue ${used} and customer_id <> 'unassigned'
       group by customer_id having bool_and(is_credit)
     )`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "only-credits",
      source: "invoice_lines",
      message: words.onlyCredits(rows, format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(
    `${counts("count(*)", "null::double", "min(customer_id)")} from (
       select customer_id ${used} and customer_id <> 'unassigned'
         and date between getvariable('current_from') and getvariable('current_to')
       group by customer_id having max(abs(revenue)) = 0
     )`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "only-free-goods",
      source: "invoice_lines",
      message: words.onlyFree(rows, format.count(rows), example ?? ""),
    }),
  );
  await count(
    `select count(*) as rows, sum(line.revenue)::double as amount, arg_min(line.invoice_id, (line.source_file, line.source_line)) as example,
       min(line.source_file) as file, arg_min(line.source_line, (line.source_file, line.source_line))::integer as line
     from stg_invoice_lines as line
     join raw_invoice_lines as raw on raw.source_file = line.source_file and raw.source_line = line.source_line
     where line.state = 'used' and raw.list_price <= 0 and line.revenue <> 0`,
    ({ rows, amount, example }) => ({
      severity: "info",
      rule: "list-price-zero",
      source: "invoice_lines",
      message: words.listPriceZero(format.count(rows), format.cents(amount), example ?? "–"),
    }),
  );
  await count(
    `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line
     from raw_customers
     where excluded is null and problem is null and (
       expected_revenue < 0 or expected_hours < 0
       or (expected_revenue = 0 and (coalesce(expected_margin_share, 0) <> 0 or coalesce(expected_hours, 0) <> 0))
     )`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "agreed-case",
      source: "customers",
      message: words.agreedCase(rows, format.count(rows), example ?? ""),
    }),
  );
  await count(
    `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line
     from stg_agreements where discount < 0 or rebate_share < 0`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "agreement-below-zero",
      source: "agreements",
      message: words.agreementBelowZero(format.count(rows), example ?? ""),
    }),
  );
  await count<Count & { largest: number }>(
    `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line,
       max(greatest(coalesce(discount, 0), coalesce(rebate_share, 0)))::double as largest
     from stg_agreements where discount > 0.5 or rebate_share > 0.5`,
    ({ rows, example, largest }) => ({
      severity: "warning",
      rule: "agreement-above-half",
      source: "agreements",
      message: words.agreementAboveHalf(format.count(rows), example ?? "", format.share(largest, 0)),
    }),
  );
  await count(
    `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example,
       min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line
     from raw_customers where excluded is null and problem is null and contact_count not between 0 and 10000`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "contact-count",
      source: "customers",
      message: words.contactCount(rows, format.count(rows), example ?? ""),
    }),
  );
}
