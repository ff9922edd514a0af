import { inForce } from "../../lib/talk/in_force.js";
import { talk } from "../../lib/words/talk.js";
import { talkSentences } from "../conversations/talk_sentences.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { CustomerContext } from "./customer_data.js";
import { Section } from "../summary/ranked_list.js";
import { DatedList } from "./dated_list.js";
import { eventName } from "./event_name.js";

/** What happened, what holds and what was talked about, newest first. */
export function CustomerContextView(context: CustomerContext, report: Report): HTMLElement {
  const text = report.words.customer.context;
  if (context.events.length + context.agreements.length + context.conversations.length === 0)
    return Section(text.events, null, element("p", { class: "muted" }, text.nothing));
  const events = context.events.map((event) => ({
    date: event.date,
    title: eventName(event.type, report),
    note: [event.note, ...eventNotes(event, report)],
  }));
  return element(
    "section",
    { class: "section columns" },
    DatedList(text.events, events, text.no_events, report),
    element(
      "div",
      {},
      AgreementsList(context.agreements, report),
      ConversationsList(context.conversations, report),
    ),
  );
}

/** The agreements in force with what they say, newest first. */
export function AgreementsList(agreements: CustomerContext["agreements"], report: Report): HTMLElement {
  const { words, formats, facts } = report;
  const text = words.customer.context;
  const items = inForce(agreements, facts.as_of).map((row) => ({
    date: row.valid_from,
    isDated: false,
    title:
      [
        row.discount === null ? null : text.agreement_discount(formats.share(row.discount)),
        row.rebate_share === null ? null : text.agreement_rebate(formats.share(row.rebate_share)),
        row.index_clause && text.agreement_index(row.index_clause),
      ]
        .filter(Boolean)
        .join(", ") || text.agreement_bare,
    note: [
      row.note,
      row.valid_from && text.agreement_from(formats.date(row.valid_from)),
      row.valid_to && text.agreement_to(formats.date(row.valid_to)),
    ],
  }));
  return DatedList(text.agreements, items, text.no_agreements, report);
}

/** The conversations that were had, with what was agreed in them, newest first. */
export function ConversationsList(
  conversations: CustomerContext["conversations"],
  report: Report,
): HTMLElement {
  const { words, formats } = report;
  const text = words.customer.context;
  const items = conversations.map((row) => ({
    date: row.date,
    title: row.topic ?? text.event_types.conversation,
    note: [
      row.agreed_action,
      row.target_amount === null ? null : text.target(formats.money(row.target_amount)),
      row.review_on && text.review(formats.date(row.review_on)),
      row.status,
      ...talkSentences(row, report),
    ],
  }));
  return DatedList(text.conversations, items, text.no_conversations, report);
}

/** Why hours before and after an event are not compared. */
type Untested =
  "no_hours" | "too_few_months" | "too_early" | "not_separable" | "before_history" | "after_history";

/** What an event coincides with, or why that cannot be told. */
function eventNotes(event: CustomerContext["events"][number], { formats, words }: Report): string[] {
  const text = talk[words.language].events;
  const { status, hours_per_order_before: before, hours_per_order_after: after, season_years: years } = event;
  if ((status !== "tested" && status !== "season") || before === null || after === null)
    return [text[status as Untested] ?? text.too_few_months];
  const isUsual = status === "season";
  return [
    (isUsual ? text.season : text.tested)(formats.fixed(before, 2), formats.fixed(after, 2)),
    years
      ? text.season_years(years, formats.count(years), formats.fixedChange(event.season_change, 2))
      : text.no_season,
    ...(event.yearly_amount === null
      ? []
      : [text.yearly(formats.change(event.yearly_amount), formats.number(event.yearly_hours, 0))]),
    ...(event.p_value === null ? [] : [text.chance(formats.share(event.p_value))]),
  ];
}
