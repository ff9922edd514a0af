import { formats } from "../lib/format.js";
import { findings as catalogue } from "../lib/words/findings.js";
import { unassigned } from "../schema.js";
import type { SettingInForce } from "../settings.js";
import { fillTable, rows } from "./database.js";
import type { Build } from "./tables.js";

interface Counted {
  severity: "error" | "warning" | "info";
  rule: string;
  source?: string | null;
  file?: string | null;
  line?: number | null;
  row_count?: number | null;
  amount?: number | null;
  example?: string | null;
  message: string;
}

/** Rows, money and an example that a query of `findings` counts; no row, or none counted, is no finding. */
interface Count {
  rows: number;
  amount: number | null;
  example: string | null;
  file: string | null;
  line: number | null;
}

const used = "from stg_invoice_lines where state = 'used'";

/** Fills `findings`: what the readers noticed and what the tables show, as sentences in the report's language. */
export async function findings(build: Build): Promise<void> {
  const { connection, settings, report, facts } = build;
  const { language, currency } = settings;
  const words = catalogue[language];
  const format = formats(language, currency);
  const found: Counted[] = report.findings.map((finding) => ({
    ...finding,
    message: finding.message[language],
  }));

  const count = async (
    select: string,
    say: (count: Count) => Omit<Counted, "row_count"> | null,
  ): Promise<void> => {
    for (const counted of await rows<Count>(connection, select)) {
      const finding = counted.rows > 0 ? say(counted) : null;
      if (finding) {
        const { amount, example, file, line } = counted;
        found.push({ row_count: counted.rows, amount, example, file, line, ...finding });
      }
    }
  };
  const shape = (what: string, amount = "sum(revenue)::double", example = "min(invoice_id)") =>
    `select ${what} as rows, ${amount} as amount, ${example} as example, null::varchar as file, null::integer as line`;

  if (!facts.hasCost) found.push({ severity: "info", rule: "no-cost", message: words.noCost() });
  if (!report.supplied.hours?.size)
    found.push({ severity: "info", rule: "no-hours", message: words.noHours() });
  else if (facts.hourRate === null)
    found.push({ severity: "warning", rule: "no-hour-rate", message: words.noHourRate() });
  if (facts.hourRate !== null && settings.inForce.some(isJointRate)) {
    const rate = format.cents(facts.hourRate);
    found.push({ severity: "info", rule: "joint-hour-rate", message: words.teamsBlended(rate) });
  }

  await count(
    `select count(*) as rows, coalesce(sum(revenue), 0)::double as amount, min(reason) as example, source, state, rule_reason,
       arg_min(source_file, source_line) as file, min(source_line)::integer as line
     from (
       select 'invoice_lines' as source, state, reason, case when state = 'excluded' then reason end as rule_reason, revenue, source_file, source_line
       from stg_invoice_lines
       union all
       select 'hours', state, reason, case when state = 'excluded' then reason end, null, source_file, source_line from stg_hours
       union all
       select source, state, reason, case when state = 'excluded' then reason end, null, source_file, source_line from stg_other_rows
     )
     where state <> 'used' and not (source = 'invoice_lines' and reason = 'duplicate')
     group by source, state, rule_reason order by source, state, rule_reason`,
    (counted) => {
      const { source, state } = counted as unknown as { source: string; state: string };
      const count = format.count(counted.rows);
      const example = counted.example ?? "";
      return state === "excluded"
        ? {
            severity: "info",
            rule: "excluded",
            source,
            message: words.excluded(source, count, format.cents(counted.amount), example),
          }
        : {
            severity: "warning",
            rule: "quarantined",
            source,
            message: words.quarantined(source, count, example),
          };
    },
  );
  await count(`${shape("count(*)")} ${used} and customer_id = '${unassigned}'`, ({ rows, amount }) => ({
    severity: "warning",
    rule: "unassigned-lines",
    source: "invoice_lines",
    message: words.unassignedLines(format.count(rows), format.cents(amount)),
  }));
  await count(
    `${shape("count(*)", "sum(hours)::double", "min(activity)")} from stg_hours where state = 'used' and customer_id = '${unassigned}'`,
    ({ rows, amount }) => ({
      severity: "warning",
      rule: "unassigned-hours",
      source: "hours",
      amount: null,
      message: words.unassignedHours(format.count(rows), format.number(amount)),
    }),
  );
  await count(
    `${shape("count(distinct customer_id)", undefined, "min(customer_id)")} ${used}
     and getvariable('has_master') and customer_id <> '${unassigned}'
     and customer_id not in (select customer_id from stg_customers)`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "customer-not-in-master",
      source: "customers",
      message: words.notInMaster(format.count(rows), format.cents(amount), example ?? ""),
    }),
  );
  await count(
    `${shape("count(*)")} from stg_invoice_lines where is_duplicate`,
    ({ rows, amount, example }) =>
      settings.duplicates === "drop"
        ? {
            severity: "info",
            rule: "duplicates-dropped",
            source: "invoice_lines",
            message: words.duplicatesDropped(format.count(rows), format.cents(amount)),
          }
        : {
            severity: "warning",
            rule: "duplicates",
            source: "invoice_lines",
            message: words.duplicates(format.count(rows), format.cents(amount), example ?? "–"),
          },
  );
  await count(
    `${shape("count(*)")} ${used} and cost is null and getvariable('has_cost')`,
    ({ rows, amount }) => ({
      severity: "warning",
      rule: "cost-unknown",
      source: "invoice_lines",
      message: words.costUnknown(format.count(rows), format.cents(amount)),
    }),
  );
  await count(
    `${shape("count(*)", undefined, "max(date)::varchar")} ${used} and date > getvariable('as_of')`,
    ({ rows, amount }) => ({
      severity: "info",
      rule: "after-as-of",
      source: "invoice_lines",
      message: words.afterAsOf(format.count(rows), format.cents(amount), format.month(facts.asOf)),
    }),
  );
  await count(
    `with months as (
       select unnest(generate_series(min(month), getvariable('as_of')::timestamp, interval 1 month))::date as month ${used}
     )
     ${shape("count(*)", "null::double", "min(month)::varchar")} from months
     where month not in (select month ${used})`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "empty-months",
      source: "invoice_lines",
      message: words.emptyMonths(format.count(rows), format.month(new Date(`${example}T00:00:00Z`))),
    }),
  );
  await count(
    `select 1 as rows, null::double as amount, convention as example, source_file as file, null::integer as line
     from stg_credit_conventions where convention <> 'signed' order by source_file`,
    ({ file, example }) => ({
      severity: "info",
      rule: "credit-convention",
      source: "invoice_lines",
      message: (example === "type" ? words.creditsByType : words.creditsByQuantity)(file ?? ""),
    }),
  );
  await count(
    `${shape("count(*)", "null::double", "min(customer_id || ' → ' || alias_of)")} from stg_customer_aliases`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "merged-customers",
      source: "customers",
      message: words.merged(format.count(rows), example ?? ""),
    }),
  );
  await count(
    `${shape("count(distinct customer_id)", "null::double", "min(customer_id_raw)")} ${used}
     and customer_id_raw is not null and trim(customer_id_raw) <> customer_id
     and customer_id not in (select alias_of from stg_customer_aliases)`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "customer-ids-rewritten",
      source: "invoice_lines",
      message: words.idsRewritten(format.count(rows), example ?? ""),
    }),
  );
  for (const source of ["event_effects", "agreements", "conversations"]) {
    await count(
      `${shape("count(*)", "null::double", "min(customer_id)")} from ${source}
       where customer_id not in (select customer_id from customers)`,
      ({ rows, example }) => ({
        severity: "warning",
        rule: "unknown-customer",
        source: source === "event_effects" ? "events" : source,
        message: words.unknownCustomer(source, format.count(rows), example ?? ""),
      }),
    );
  }
  await fillTable(
    connection,
    "findings",
    {
      position: "INTEGER",
      severity: "VARCHAR",
      rule: "VARCHAR",
      source: "VARCHAR",
      file: "VARCHAR",
      line: "INTEGER",
      row_count: "INTEGER",
      amount: "DOUBLE",
      example: "VARCHAR",
      message: "VARCHAR",
    },
    found.map((finding, position) => ({ position, ...finding })),
  );
}

function isJointRate({ setting, origin }: SettingInForce): boolean {
  return setting === "hour_rate" && origin === "detected";
}
