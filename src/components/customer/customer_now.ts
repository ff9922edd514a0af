import { keepTogether } from "../../lib/text/keep_together.js";
import { halfUnit } from "../../lib/text/cents.js";
import { partOfAll } from "../../lib/text/part_of_all.js";
import type { Customer } from "../../schema.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { driftSentence } from "./customer_sentences.js";

/** What the customer leaves today, as far as the input gives it, and what drifted, each where the finding does not say it; null of one who bought nothing. */
export function customerNow(customer: Customer, report: Report): HTMLElement | null {
  if (!customer.is_active) return null;
  const isStopped = customer.silent_since !== null;
  const isLoss = !isStopped && opensOnLoss(customer, report);
  const said = [
    isStopped || isLoss ? driftSentence(customer, report) : null,
    isLoss ? null : nowSentence(customer, report),
  ];
  return element("p", { class: "finding-more" }, keepTogether(said.filter(Boolean).join(" ")));
}

/** What a customer leaves in the current window, where that is known: its contribution, or its gross margin where no hours are. */
export function leftOf(
  { contribution, gross_margin }: Pick<Customer, "contribution" | "gross_margin">,
  { facts }: Report,
): number | null {
  return facts.contribution === null ? gross_margin : contribution;
}

/** Whether a customer costs more than it brings, and by more than drifted since its baseline. */
export function opensOnLoss(customer: Customer, report: Report): boolean {
  const left = leftOf(customer, report);
  return left !== null && left <= -halfUnit && -left > Math.abs(customer.drift_amount ?? 0);
}

/** What the customer leaves today, in a sentence. */
export function nowSentence(customer: Customer, report: Report): string {
  const { revenue, hours, months_of_history } = customer;
  const { words, formats, facts } = report;
  const text = words.customer.header.today;
  const left = leftOf(customer, report);
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
