import { reasonIn } from "../../lib/words/reasons.js";
import { unassigned } from "../../schema.js";
import { counts, firstPlace, used, type Count, type Teller } from "./teller.js";

/** What became of the rows: left out by a rule, in quarantine, without a customer, or standing there twice. */
export async function rowFindings({ build, words, format, count }: Teller): Promise<void> {
  const why = (reason: string | null) => reasonIn(build.settings.language, reason ?? "");
  await count<Count & { source: string; state: string }>(
    `select count(*) as rows, case when source = 'invoice_lines' then coalesce(sum(revenue), 0)::double end as amount, arg_min(reason, (source_file, source_line)) as example, source, state, rule_reason,
       ${firstPlace}
     from (
       select 'invoice_lines' as source, state, reason, case when state = 'excluded' then reason end as rule_reason, revenue, source_file, source_line
       from stg_invoice_lines
       union all
       select 'hours', state, reason, case when state = 'excluded' then reason end, null, source_file, source_line from stg_hours
       union all
       select source, state, reason, case when state = 'excluded' then reason end, null, source_file, source_line from stg_other_rows
     )
     where state <> 'used' and not (source = 'invoice_lines' and reason = 'duplicates: drop')
     group by source, state, rule_reason order by source, state, rule_reason`,
    ({ rows, amount, example, source, state }) =>
      state === "excluded"
        ? {
            severity: "info",
            rule: "excluded",
            source,
            example: why(example),
            message: words.rows.excluded(
              source,
              format.count(rows),
              amount === null ? null : format.cents(amount),
              why(example),
            ),
          }
        : {
            severity: "warning",
            rule: "quarantined",
            source,
            example: why(example),
            message: words.rows.quarantined(source, format.count(rows), why(example)),
          },
  );
  await count(`${counts()} ${used} and customer_id = '${unassigned}'`, ({ rows, amount }) => ({
    severity: "warning",
    rule: "unassigned-lines",
    source: "invoice_lines",
    message: words.rows.unassignedLines(format.count(rows), format.cents(amount)),
  }));
  await count(
    `${counts("count(*)", "sum(hour.hours)::double", "min(hour.activity)")} from stg_hours as hour
     join raw_hours as raw on raw.source_file = hour.source_file and raw.source_line = hour.source_line
     where state = 'used' and hour.customer_id = '${unassigned}' and raw.project_id is null`,
    ({ rows, amount }) => ({
      severity: "warning",
      rule: "unassigned-hours",
      source: "hours",
      amount: null,
      message: words.rows.unassignedHours(format.count(rows), format.number(amount)),
    }),
  );
  const isDropped = build.settings.duplicates === "drop";
  await count(
    `${counts()} from stg_invoice_lines where is_duplicate and not is_in_other_file`,
    ({ rows, amount, example }) => ({
      severity: isDropped ? "info" : "warning",
      rule: isDropped ? "duplicates-dropped" : "duplicates",
      source: "invoice_lines",
      message: isDropped
        ? words.rows.duplicatesDropped(format.count(rows), format.cents(amount))
        : words.rows.duplicates(format.count(rows), format.cents(amount), example ?? "–"),
    }),
  );
  await count<Count & { other_file: string; kind: "same_file"; outcome: "kept" }>(
    `select row_count as rows, amount::double as amount, null::varchar as example, file, null::integer as line, other_file, kind, outcome
     from file_overlaps order by file, other_file, kind`,
    ({ rows, amount, file, other_file, kind, outcome }) => ({
      severity: outcome === "kept" ? "warning" : "info",
      rule: `overlap-${kind.replace("_", "-")}`,
      source: "invoice_lines",
      message: words.rows.overlap(
        kind,
        outcome,
        file ?? "",
        other_file,
        format.count(rows),
        format.cents(amount),
      ),
    }),
  );
}
