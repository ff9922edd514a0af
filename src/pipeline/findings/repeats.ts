import type { Count, Teller } from "./teller.js";

/** What tells two rows under one key apart: the key, and the fields that count of the first row alone. */
const keyed = [
  { source: "invoices", key: "invoice_id", fields: ["customer_id", "date", "type", "status", "currency"] },
  { source: "products", key: "product_id", fields: ["name", "product_group", "unit_cost", "list_price"] },
  { source: "projects", key: "project_id", fields: ["customer_id"] },
  { source: "rates", key: "currency || ' ' || date", fields: ["exchange_rate"] },
  {
    source: "customers",
    key: "customer_id",
    fields: ["name", "segment", "sector", "country", "account_manager", "parent_id", "is_collective"],
  },
] as const;

/** Share of a file's hours, and rows, from which registrations that stand before are told: two visits of an hour a day can be. */
const leastShare = 0.1;
const leastRows = 10;

/** Rows that say otherwise than a row with the same key before them, and hours that were exported twice. */
export async function repeatFindings({ words, format, countOf }: Teller): Promise<void> {
  for (const { source, key, fields } of keyed)
    await countOf(source)<Count & { fields: string[] }>(
      repeated(source, key, fields),
      ({ rows, example, fields: differing }) => ({
        severity: "warning",
        rule: "repeated-keys",
        source,
        message: words.repeats.repeatedKeys(
          source,
          rows,
          format.count(rows),
          example ?? "",
          differing.join(", "),
        ),
      }),
    );
  await countOf("hours")<Count & { share: number }>(
    `with given as (
       select row_number() over (
         partition by customer_id, date, hours, activity, team, employee order by source_file, source_line
       ) > 1 as is_before, source_file, source_line, hours
       from stg_hours where state = 'used' and hours > 0
     )
     select count(*) filter (is_before) as rows, sum(hours) filter (is_before)::double as amount, null::varchar as example,
       source_file as file, min(source_line) filter (is_before)::integer as line,
       sum(hours) filter (is_before)::double / sum(hours)::double as share
     from given group by source_file having rows >= ${leastRows} and share >= ${leastShare} order by source_file`,
    ({ rows, amount, file, share }) => ({
      severity: "warning",
      rule: "repeated-hours",
      source: "hours",
      amount: null,
      message: words.repeats.repeatedHours(
        file ?? "",
        format.count(rows),
        format.number(amount),
        format.share(share),
      ),
    }),
  );
}

/** Keys that rows of one file hold with other content; cards and goods of an audit file stand in every month's file, and are left aside. */
function repeated(source: string, key: string, fields: readonly string[]): string {
  const differs = (field: string) =>
    `(min(${field}) is distinct from max(${field}) or count(${field}) between 1 and count(*) - 1)`;
  const perFile = source === "customers" ? ", source_file" : "";
  return `
    with given as (
      select ${key} as key, position, row.source_file, source_line, ${fields.join(", ")}
      from raw_${source} as row
      left join source_file_options as options on options.source = '${source}' and options.source_file = row.source_file
      where excluded is null and problem is null and ${key} is not null
        and row.source_file not in (select file from files_read where format in ('xaf', 'saft'))
    ),
    twice as (
      select key, arg_max(source_file, (position, source_line)) as file, arg_max(source_line, (position, source_line)) as line,
        list_filter([${fields.map((field) => `case when ${differs(field)} then '${field}' end`).join(", ")}], lambda field: field is not null) as fields
      from given where key in (select key from given group by key having count(*) > 1)
      group by key${perFile} having len(fields) > 0
    )
    select count(distinct key) as rows, null::double as amount, arg_min(key, (file, line)) as example,
      min(file) as file, arg_min(line, (file, line))::integer as line,
      list_sort(list_distinct(flatten(list(fields)))) as fields
    from twice`;
}
