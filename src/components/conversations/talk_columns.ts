import type { ConversationsWords } from "../../lib/words/conversations.js";
import { talkResultWords } from "../../lib/words/talk_results.js";
import { nameOf } from "../../lib/words/name_of.js";
import { customerHref } from "../charts/style.js";
import { element } from "../dom.js";
import type { ListColumn } from "../list/columns.js";
import type { Report } from "../report.js";
import type { Talk } from "./talks_data.js";

/** The columns of the list, those first that a narrow window keeps. */
export const talksKeep = [
  ...["effect_amount", "result", "date", "target_amount", "topic", "review_on", "review"],
  ...["target_share", "agreed_action", "account_manager", "amount_before", "amount_after", "hours"],
] as const;

/** The columns of the list of conversations; those that no conversation fills are left out. */
export function talkColumns(
  talks: readonly Talk[],
  report: Report,
  text: ConversationsWords["list"],
): ListColumn<Talk>[] {
  const { formats, words } = report;
  const results = talkResultWords[words.language].results;
  const plain = (
    key: "topic" | "agreed_action" | "account_manager" | "status" | "customer_id",
    label: string,
  ) => ({
    key,
    label,
    value: (talk: Talk) => talk[key],
    text: (talk: Talk) => element("span", { title: talk[key] }, talk[key] ?? ""),
  });
  const day = (key: "date" | "review_on", label: string) => ({
    key,
    label,
    first: "descending" as const,
    value: (talk: Talk) => talk[key],
    text: (talk: Talk) => (talk[key] === null ? "" : formats.date(talk[key])),
  });
  const figure = (
    key:
      | "target_amount"
      | "amount_before"
      | "amount_after"
      | "effect_amount"
      | "effect_low"
      | "effect_high"
      | "target_share"
      | "p_value",
    label: string,
    write: (value: number | null) => string,
  ) => ({
    key,
    label,
    isNumber: true,
    value: (talk: Talk) => talk[key],
    text: (talk: Talk) => (talk[key] === null ? "" : write(talk[key])),
  });
  const columns: ListColumn<Talk>[] = [
    {
      key: "name",
      label: text.customer,
      value: (talk) => talk.name,
      text: (talk) =>
        talk.is_known
          ? element("a", { href: customerHref(talk.customer_id), title: talk.name }, talk.name)
          : talk.name,
    },
    day("date", text.date),
    plain("topic", text.topic),
    {
      key: "result",
      label: text.result,
      value: (talk) => results[talk.result],
      text: (talk) => element("span", { class: `talk-mark talk-${talk.result}` }, results[talk.result]),
    },
    figure("effect_amount", text.change, formats.change),
    figure("target_amount", text.target, formats.money),
    figure("target_share", text.share, (value) => formats.share(value, 0)),
    figure("amount_before", text.before, formats.money),
    figure("amount_after", text.after, formats.money),
    figure("effect_low", text.low, formats.change),
    figure("effect_high", text.high, formats.change),
    figure("p_value", text.chance, (value) => formats.share(value)),
    {
      key: "hours",
      label: text.hours,
      isNumber: true,
      value: (talk) =>
        talk.hours_per_order_before === null
          ? null
          : talk.hours_per_order_after! - talk.hours_per_order_before,
      text: (talk) =>
        talk.hours_per_order_before === null
          ? ""
          : text.then_now(
              formats.fixed(talk.hours_per_order_before, 2),
              formats.fixed(talk.hours_per_order_after, 2),
            ),
    },
    day("review_on", text.review_on),
    {
      key: "review",
      label: text.review,
      value: (talk) => nameOf(text.reviews, talk.review),
      text: (talk) => nameOf(text.reviews, talk.review),
    },
    plain("agreed_action", text.action),
    plain("account_manager", text.manager),
    plain("status", text.state),
    plain("customer_id", text.number),
  ];
  return columns.filter((column) => talks.some((talk) => column.value(talk) !== null));
}
