import { talkResult, type Judged } from "../../lib/talk/talk_result.js";
import { talkResultWords } from "../../lib/words/talk_results.js";
import type { Row } from "../../schema.js";
import { customerHref } from "../charts/style.js";
import type { Report } from "../report.js";
import type { RankedItem } from "../summary/ranked_list.js";

/** What a list of reviews tells of a conversation. */
export type Reviewed = Judged & Pick<Row<"conversations">, "customer_id" | "topic" | "agreed_action">;

/** A conversation to look back on: with whom, what was aimed at, agreed and when, and what the months since show. */
export function reviewItem(row: Reviewed, name: string, { words, formats }: Report): RankedItem {
  const text = talkResultWords[words.language];
  const result = talkResult(row);
  const told = text.results[result];
  const since = `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
  return {
    name,
    href: customerHref(row.customer_id),
    amount: row.target_amount === null ? null : formats.money(row.target_amount),
    unit: text.item.target,
    why: [
      row.topic && sentence(row.topic),
      row.agreed_action && text.item.action(row.agreed_action.replace(/\.$/, "")),
      text.item.spoken(formats.date(row.date)),
      row.review_on && text.item.due(formats.date(row.review_on)),
      row.effect_amount === null
        ? text.item.since(since)
        : text.item.since_change(since, formats.change(row.effect_amount)),
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function sentence(topic: string): string {
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1).replace(/\.$/, "")}.`;
}
