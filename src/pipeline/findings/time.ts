import { isNothing } from "../../lib/text/cents.js";
import { formerReports } from "../../lib/words/former_reports.js";
import { bought, counts, used, type Count, type Teller } from "./teller.js";

/** The columns of a count of lines, with the day and the place of the earliest. */
const earliest = `select count(*) as rows, sum(revenue)::double as amount, min(date)::varchar as example,
  arg_min(source_file, (date, source_line)) as file, arg_min(source_line, (date, source_line))::integer as line`;

/** Which months count: what lies outside them, which are empty, and which read otherwise than in the former build. */
export async function timeFindings({ build, words, format, day, month, count, tell }: Teller): Promise<void> {
  const { settings, facts, basis } = build;
  await count<Count & { history_from: string }>(
    `${earliest}, getvariable('bulk_from')::varchar as history_from ${used} and date < getvariable('bulk_from')`,
    ({ rows, amount, example, history_from }) => ({
      severity: settings.historyFrom ? "info" : "warning",
      rule: settings.historyFrom ? "before-history" : "stray-before",
      source: "invoice_lines",
      message: (settings.historyFrom ? words.time.beforeHistory : words.time.strayBefore)(
        rows,
        format.count(rows),
        format.cents(amount),
        day(example),
        month(history_from),
      ),
    }),
  );
  await count<Count & { history_from: string }>(
    `${earliest}, getvariable('history_from')::varchar as history_from
     ${used} and date >= getvariable('bulk_from') and date < getvariable('history_from')`,
    ({ rows, amount, example, history_from }) => ({
      severity: "warning",
      rule: "partial-first-month",
      source: "invoice_lines",
      message: words.time.partialFirst(
        format.count(rows),
        format.cents(amount),
        day(example),
        month(history_from),
        `${example}`.slice(0, 7),
      ),
    }),
  );
  await count(
    `select count(*) as rows, sum(revenue)::double as amount, max(date)::varchar as example,
       arg_max(source_file, (date, source_line)) as file, arg_max(source_line, (date, source_line))::integer as line
     ${used} and date > getvariable('bulk_to')`,
    ({ rows, amount, example }) => ({
      severity: "warning",
      rule: "stray-after",
      source: "invoice_lines",
      message: words.time.strayAfter(
        rows,
        format.count(rows),
        format.cents(amount),
        day(example),
        format.month(facts.asOf),
      ),
    }),
  );
  await count<Count & { are_sums: boolean }>(
    `${counts("count(*)", undefined, "max(date)")}, (select bool_and(day(date) = 1) ${used}) as are_sums
     ${used} and date > getvariable('as_of') and date <= getvariable('bulk_to')`,
    ({ rows, amount, example, are_sums }) => {
      const told = [format.count(rows), format.cents(amount), format.month(facts.asOf)] as const;
      const source = "invoice_lines";
      if (settings.asOf)
        return { severity: "info", rule: "after-as-of", source, message: words.time.afterAsOf(...told) };
      const last = `${example}`;
      const message = words.time.partialMonth(...told, day(last));
      if (!are_sums) return { severity: "info", rule: "partial-month", source, message };
      const hint = words.time.sumsByMonth(last.slice(0, 7));
      return { severity: "warning", rule: "partial-month", source, message: `${message}${hint}` };
    },
  );
  await count(
    `with months as (
       select unnest(generate_series(getvariable('history_from')::timestamp, getvariable('as_of')::timestamp, interval 1 month))::date as month
     )
     ${counts("count(*)", "null::double", "min(month)")} from months
     where month not in (select month ${bought})`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "empty-months",
      source: "invoice_lines",
      message: words.time.emptyMonths(rows, format.count(rows), month(example)),
    }),
  );
  await count<Count & { months: number; first_as_of: Date; last_as_of: Date }>(
    `select count(*) as rows, sum(revenue_after - revenue_before)::double as amount,
       arg_max(customer_id, abs(revenue_after - revenue_before)) as example, null::varchar as file, null::integer as line,
       count(distinct month)::integer as months, min(previous_as_of) as first_as_of, max(previous_as_of) as last_as_of
     from restatements`,
    ({ amount, example, months, first_as_of, last_as_of }) => ({
      severity: "warning",
      rule: "restated",
      source: "invoice_lines",
      message: words.time.restated(
        months,
        format.count(months),
        isNothing(amount ?? 0) ? null : format.cents(amount),
        formerReports([{ previous_as_of: first_as_of }, { previous_as_of: last_as_of }], format),
        example ?? "",
      ),
    }),
  );
  await count<Count & { starts: string; previous: string }>(
    `select count(distinct before.month) as rows, sum(before.revenue)::double as amount, min(before.month)::varchar as example,
       null::varchar as file, null::integer as line, any_value(starts)::varchar as starts, any_value(coalesce(nullif(basis_as_of, ''), getvariable('as_of')::varchar)) as previous
     from history_before as before
     cross join (select min(month) as starts from history_now)
     cross join history_state
     where before.month < starts`,
    ({ rows, amount, starts, previous }) => ({
      severity: "warning",
      rule: "history-shorter",
      source: "invoice_lines",
      message: words.time.historyShorter(
        rows,
        format.count(rows),
        format.cents(amount),
        month(previous),
        month(starts),
      ),
    }),
  );
  if (basis.problem !== null)
    tell({
      severity: "warning",
      rule: "former-build-unreadable",
      message: words.time.formerUnreadable(basis.problem),
    });
}
