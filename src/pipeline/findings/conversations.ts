import { firstPlace, type Count, type Teller } from "./teller.js";

const counted = (example: string, also = "") =>
  `select ${also} count(*) as rows, null::double as amount, arg_min(${example}, (source_file, source_line))::varchar as example,
     ${firstPlace}
   from conversations_given`;

/** What of the conversations cannot be measured as written: whom they were with, when, what was aimed at. */
export async function conversationFindings({ words, format, day, month, countOf }: Teller): Promise<void> {
  const count = countOf("conversations");
  await count(
    `${counted("customer_id")} where customer_id not in (select customer_id from customers)`,
    ({ rows, example }) => ({
      severity: "warning",
      rule: "unknown-customer",
      source: "conversations",
      message: words.conversations.talkUnknownCustomer(rows, format.count(rows), example ?? ""),
    }),
  );
  await count<Count & { history_from: string }>(
    `${counted("date", "any_value(getvariable('history_from'))::varchar as history_from,")}
     where date < getvariable('history_from')`,
    ({ rows, example, history_from }) => ({
      severity: "info",
      rule: "conversations-before-history",
      source: "conversations",
      message: words.conversations.talkBeforeHistory(
        rows,
        format.count(rows),
        day(example),
        month(history_from),
      ),
    }),
  );
  await count(`${counted("date")} where date > getvariable('as_of')`, ({ rows, example }) => ({
    severity: "info",
    rule: "conversations-after-as-of",
    source: "conversations",
    message: words.conversations.talkAfterAsOf(rows, format.count(rows), day(example)),
  }));
  await count<Count & { review_on: string }>(
    `${counted("date", "arg_min(review_on, (source_file, source_line))::varchar as review_on,")}
     where review_on < date`,
    ({ rows, example, review_on }) => ({
      severity: "warning",
      rule: "review-before-conversation",
      source: "conversations",
      message: words.conversations.reviewBeforeTalk(rows, format.count(rows), day(review_on), day(example)),
    }),
  );
  await count<Count & { target: number }>(
    `${counted("customer_id", "arg_min(target_amount, (source_file, source_line))::double as target,")}
     where target_amount < 0`,
    ({ rows, example, target }) => ({
      severity: "warning",
      rule: "negative-target",
      source: "conversations",
      message: words.conversations.negativeTarget(
        rows,
        format.count(rows),
        format.cents(target),
        example ?? "",
      ),
    }),
  );
  await count(
    `${counted("customer_id || ', ' || strftime(date, '%Y-%m-%d')")} as talk
     where exists (
       select 1 from conversations_given as other
       where other.customer_id = talk.customer_id and other.date = talk.date and other.id <> talk.id
     )`,
    ({ rows, example }) => ({
      severity: "info",
      rule: "conversations-on-one-day",
      source: "conversations",
      message: words.conversations.talksOnOneDay(format.count(rows), example ?? ""),
    }),
  );
}
