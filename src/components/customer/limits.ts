import { customerLimits, type CustomerLimit } from "../../lib/customers/customer_limits.js";
import { limits as limitWords } from "../../lib/words/limits.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { CustomerData } from "./customer_data.js";

/** What this customer's figures cannot carry, a sentence each; null where nothing limits them. */
export function Limits({ customer, months }: CustomerData, report: Report): HTMLElement | null {
  const { facts, words } = report;
  const { history_from: start, current_from: from, current_to: to } = facts;
  const limits = customerLimits(customer, months, { start, from, to });
  if (limits.length === 0) return null;
  return element(
    "section",
    { class: "section limits" },
    element("h2", {}, limitWords[words.language].title),
    ...limits.map((limit) => element("p", { class: "note" }, sentenceOf(limit, report))),
  );
}

function sentenceOf(limit: CustomerLimit, { facts, formats, words }: Report): string {
  const text = limitWords[words.language];
  switch (limit.kind) {
    case "outside":
      return text.outside(limit.months, formats.month(facts.history_from), formats.month(facts.as_of));
    case "no_revenue":
      return text.no_revenue(formats.money(limit.revenue));
    case "stopped":
      return text.stopped(formats.month(limit.last));
    case "gap":
      return text.gap(formats.month(limit.from), formats.month(limit.to));
    case "hours_without_orders":
      return text.hours_without_orders(limit.months, formats.number(limit.hours, 0));
    case "hours_below_zero":
      return text.hours_below_zero(formats.number(limit.hours, 0));
    case "thin_baseline":
      return text.thin_baseline(limit.months, formats.count(limit.orders));
    case "few_orders":
      return text.few_orders(limit.orders);
    default:
      return text[limit.kind];
  }
}
