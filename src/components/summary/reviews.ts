import { byId } from "../../lib/text/by_id.js";
import { summary } from "../../lib/words/summary.js";
import { reviewItem } from "../conversations/review_item.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { SummaryTalk } from "./columns.js";
import { RankedList, Section } from "./ranked_list.js";
import type { Part } from "./untold.js";

/** The conversations whose review is due by the as-of date, longest due first. */
export function dueReviews<C extends Pick<SummaryTalk, "review" | "review_on" | "customer_id">>(
  conversations: readonly C[],
): C[] {
  return conversations
    .filter(({ review }) => review === "overdue" || review === "due")
    .sort((a, b) => +a.review_on! - +b.review_on! || byId(a, b));
}

/** Agreements whose review is due, each with what was agreed and what the months since show, and how many others there are. */
export function Reviews(
  conversations: readonly SummaryTalk[],
  customers: readonly { readonly customer_id: string; readonly name: string }[],
  report: Report,
  most = 6,
): Part {
  const { words, formats } = report;
  const text = summary[words.language].reviews;
  const way = element(
    "p",
    { class: "way" },
    element("a", { href: "./conversations.html" }, text.to_conversations),
  );
  if (conversations.length === 0) return { question: text.title, why: text.none };
  const names = new Map(customers.map((customer) => [customer.customer_id, customer.name]));
  const due = dueReviews(conversations);
  const items = due
    .slice(0, most)
    .map((row) => reviewItem(row, names.get(row.customer_id) ?? row.customer_id, report));
  const counts = (["overdue", "due", "coming", "none"] as const).flatMap((review) => {
    const count = conversations.filter((row) => row.review === review).length;
    return count === 0 ? [] : [text[review === "none" ? "undated" : review](formats.count(count))];
  });
  const first = due.length > most ? ` ${text.first(formats.count(most))}` : "";
  const lead = counts.length === 0 ? null : `${counts.join(", ")}.${first}`;
  return Section(
    text.title,
    lead,
    items.length === 0 ? element("p", {}, text.nobody) : RankedList(items),
    way,
  );
}
