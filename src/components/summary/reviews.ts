import { summary } from "../../lib/words/summary.js";
import type { Row } from "../../schema.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { RankedList, Section } from "./ranked_list.js";

type Conversation = Pick<
  Row<"conversations">,
  "customer_id" | "date" | "topic" | "agreed_action" | "target_amount" | "review_on"
>;

/** The latest conversation of each customer, where its review date lies on or before the as-of date; longest due first. */
export function dueReviews<C extends Conversation>(conversations: readonly C[], asOf: Date): C[] {
  const latest = new Map<string, C>();
  for (const row of conversations) {
    if (row.date > asOf) continue;
    const other = latest.get(row.customer_id);
    if (!other || row.date >= other.date) latest.set(row.customer_id, row);
  }
  return [...latest.values()]
    .filter((row) => row.review_on !== null && row.review_on <= asOf)
    .sort((a, b) => +a.review_on! - +b.review_on! || (a.customer_id < b.customer_id ? -1 : 1));
}

/** Agreements whose review date has come, each with what was agreed. */
export function Reviews(
  conversations: readonly Conversation[],
  customers: readonly { readonly customer_id: string; readonly name: string }[],
  { facts, words, formats }: Report,
  most = 8,
): HTMLElement {
  const text = summary[words.language].reviews;
  if (conversations.length === 0)
    return Section(text.title, null, element("p", { class: "note" }, text.none));
  const due = dueReviews(conversations, facts.as_of).slice(0, most);
  if (due.length === 0) return Section(text.title, null, element("p", {}, text.nobody));
  const names = new Map(customers.map((customer) => [customer.customer_id, customer.name]));
  const items = due.map((row) => ({
    name: names.get(row.customer_id) ?? row.customer_id,
    href: customerHref(row.customer_id),
    amount: row.target_amount === null ? null : formats.money(row.target_amount),
    unit: text.target,
    why: [
      row.topic && sentence(row.topic),
      row.agreed_action && text.action(row.agreed_action.replace(/\.$/, "")),
      text.spoken(formats.date(row.date)),
      text.due(formats.date(row.review_on)),
    ]
      .filter(Boolean)
      .join(" "),
  }));
  return Section(text.title, null, RankedList(items));
}

function sentence(topic: string): string {
  return `${topic.charAt(0).toUpperCase()}${topic.slice(1).replace(/\.$/, "")}.`;
}
