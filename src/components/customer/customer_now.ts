import { partOfAll } from "../../lib/part_of_all.js";
import type { Customer } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { driftSentence } from "./customer_sentences.js";

/** What the customer leaves today, as far as the input gives it, and what drifted where the finding says that it stopped; null of one who bought nothing. */
export function customerNow(customer: Customer, report: Report): HTMLElement | null {
  if (!customer.is_active) return null;
  const drifted = customer.silent_since === null ? null : driftSentence(customer, report);
  return element(
    "p",
    { class: "finding-more" },
    [drifted, sentence(customer, report)].filter(Boolean).join(" "),
  );
}

function sentence(
  { revenue, gross_margin, contribution, hours, months_of_history }: Customer,
  { words, formats, facts }: Report,
): string {
  const text = words.customer.header.today;
  const left = facts.contribution === null ? gross_margin : contribution;
  const span = text.span(months_of_history);
  if (left === null) return text.revenue(formats.money(revenue) + span);
  const measure = words.common.measures[facts.contribution === null ? "gross_margin" : "contribution"];
  const share = revenue > 0 ? text.share(formats.share(left / revenue), formats.money(revenue)) : "";
  const ofHours =
    facts.contribution !== null && hours !== null && hours > 0 && facts.attention_hours
      ? text.hours(partOfAll(hours / facts.attention_hours, formats), formats.count(hours) + span)
      : "";
  const amount = formats.money(left) + span;
  if (left >= 0) return text.leaves(measure, amount, share, ofHours);
  return facts.contribution === null ? text.below_cost(amount) : text.costs(amount, ofHours);
}
