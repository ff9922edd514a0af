import type { Count, Teller } from "./teller.js";

/** Share of all hours on registrations that are too long from which it matters what they are. */
const longShare = 0.1;

/** Distinct days from which it is no chance that all are of one day of the week, or one of each month. */
const fewest = { weeks: 8, months: 6 };

// Sums by month that stand on a first or last day are a common export, and nothing is said of them.
const spans = `with spans as (
    select source_file, case
      when count(distinct isodow(date)) = 1 and count(distinct date) >= ${fewest.weeks} then 'week'
      when count(distinct date) = count(distinct month) and count(distinct date) >= ${fewest.months} and count(*) >= 2 * count(distinct date) then 'month'
      else 'day'
    end as span
    from stg_hours where state = 'used' group by source_file having bool_or(date <> month and date <> last_day(date))
  ),
  registrations as (
    select *, case when span = 'day' then 24 when coalesce(trim(employee), '') = '' then null when span = 'week' then 168 else 744 end as most
    from stg_hours join spans using (source_file) where state = 'used'
  )`;

/** Registrations of an hour and a part of one from which it is no chance that none reaches six tenths, and how many of them are no quarters. */
const parts = { fewest: 30, others: 0.5 };

/** Hours that read like hours and minutes, are longer than a day, or than the week or month of which a file evidently holds the sums. */
export async function longHoursFindings({ words, format, day, countOf }: Teller): Promise<void> {
  const count = countOf("hours");
  await count<Count & { hours: number; share: number; longest: number }>(
    `${spans}
     select count(*) filter (hours > most) as rows, null::double as amount, arg_min(date, (hours <= most, source_line)) filter (most is not null)::varchar as example,
       source_file as file, min(source_line) filter (hours > most)::integer as line, max(most)::integer as longest,
       sum(hours) filter (hours > most)::double as hours, (sum(hours) filter (hours > most) / sum(abs(hours)))::double as share
     from registrations group by source_file order by source_file`,
    ({ rows, file, example, hours, share, longest }) => ({
      severity: share >= longShare ? "warning" : "info",
      rule: "hours-over-a-day",
      source: "hours",
      message: words.unlikely.hoursOverADay(
        format.count(rows),
        file ?? "",
        format.number(hours),
        day(example),
        format.count(longest),
      ),
    }),
  );
  await count(
    `with parts as (
       select source_file, source_line, date, round(abs(hours::double) % 1, 4) as part
       from stg_hours join columns_read on source = 'hours' and file = source_file and field = 'hours' and starts_with(reading, 'hours with decimal')
       where state = 'used' and abs(hours) > 1
     )
     select count(*) as rows, null::double as amount, min(date)::varchar as example, source_file as file, min(source_line)::integer as line
     from parts where part > 0 group by source_file
     having rows >= ${parts.fewest} and max(part) < 0.6 and count(*) filter (part not in (0.25, 0.5)) >= ${parts.others} * rows
     order by source_file`,
    ({ rows, file, example }) => ({
      severity: "warning",
      rule: "hours-like-minutes",
      source: "hours",
      message: words.unlikely.hoursLikeMinutes(format.count(rows), file ?? "", day(example)),
    }),
  );
  await count<Count & { hours: number; span: "week" | "month" }>(
    `${spans}
     select count(*) filter (hours > 24 and (most is null or hours <= most)) as rows, null::double as amount, max(date)::varchar as example, source_file as file,
       min(source_line) filter (hours > 24)::integer as line, sum(hours) filter (hours > 24 and (most is null or hours <= most))::double as hours, any_value(span) as span
     from registrations where span <> 'day' group by source_file order by source_file`,
    ({ rows, file, example, hours, span }) => ({
      severity: "info",
      rule: "hours-are-sums",
      source: "hours",
      message: words.unlikely.hoursAreSums[span](
        format.count(rows),
        file ?? "",
        format.number(hours),
        day(example),
      ),
    }),
  );
}
