import { firstPlace, type Count, type Teller } from "./teller.js";

/** Events outside the history, and those that stand twice. */
export async function eventFindings({ build, words, format, day, month, countOf }: Teller): Promise<void> {
  const count = countOf("events");
  const { asOf } = build.facts;
  const events = (where: string) =>
    `select count(*) as rows, null::double as amount, arg_min(date, (source_file, source_line))::varchar as example,
       ${firstPlace},
       getvariable('history_from')::varchar as history_from
     from events_given where ${where}`;
  await count<Count & { history_from: string }>(
    events("date < getvariable('history_from')"),
    ({ rows, example, history_from }) => ({
      severity: "info",
      rule: "events-before-history",
      source: "events",
      message: words.events.eventsBefore(rows, format.count(rows), day(example), month(history_from)),
    }),
  );
  await count(events("date > getvariable('as_of')"), ({ rows, example }) => ({
    severity: "info",
    rule: "events-after-history",
    source: "events",
    message: words.events.eventsAfter(rows, format.count(rows), day(example), format.month(asOf)),
  }));
  await count(
    `select count(*) as rows, null::double as amount, arg_min(customer_id, (source_file, source_line)) as example,
       ${firstPlace}
     from raw_events as event
     where excluded is null and problem is null and customer_id is not null and date is not null and type is not null
       and not exists (select 1 from events_given as given where given.source_file = event.source_file and given.source_line = event.source_line)`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "events-twice",
      source: "events",
      message: words.events.eventsTwice(rows, format.count(rows), example ?? ""),
    }),
  );
}
