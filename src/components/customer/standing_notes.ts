import { attentionOf } from "../../lib/hours/attention.js";
import { leastTrendMonths, marginTrend } from "../../lib/changes/margin_trend.js";
import { partOfAll } from "../../lib/text/part_of_all.js";
import { standing } from "../../lib/words/standing.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import type { CustomerData } from "./customer_data.js";

/** Where margin % has been going for two years, with its range; null without cost, where it is all of revenue throughout, or for a customer that buys no more. */
export function TrendNote({ customer, months }: CustomerData, report: Report): HTMLElement | null {
  const { facts, formats, words } = report;
  if (facts.has_cost !== true || !customer.is_active) return null;
  const text = standing[words.language];
  const { known, span, yearly } = marginTrend(months, facts.as_of);
  if (!yearly)
    return element(
      "p",
      { class: "muted" },
      text.too_few(formats.count(known), formats.count(leastTrendMonths)),
    );
  if (customer.margin_share === 1 && yearly.low === 0 && yearly.high === 0) return null;
  // A range whose end rounds to nothing is not told as a direction.
  const isClear = yearly.low >= 0.0005 || yearly.high <= -0.0005;
  const say = isClear ? text.trend : text.no_trend;
  return element(
    "p",
    {},
    say(
      formats.count(span),
      formats.points(yearly.slope),
      formats.points(yearly.low),
      formats.points(yearly.high),
    ),
  );
}

/** The customer's share of our hours beside its share of contribution; null where either is not known, or it bought nothing. */
export function AttentionNote(
  { customer }: Pick<CustomerData, "customer">,
  report: Report,
): HTMLElement | null {
  const { facts, formats, words } = report;
  const text = standing[words.language];
  const { attention_hours: hours, attention_contribution: contribution } = facts;
  if (hours === null || contribution === null || !customer.is_active || customer.contribution === null)
    return null;
  if ((customer.hours ?? 0) < 0) return null;
  const own = attentionOf(customer, { hours, contribution });
  const [part, value] = [partOfAll(own.hours_share, formats), partOfAll(own.contribution_share, formats)];
  const sentence = () => {
    if (own.attention === null) return own.hours_share > 0 ? text.no_value(part) : null;
    if (own.attention === 0) return text.no_hours(value);
    const isEven = Math.abs(Math.log2(own.attention)) < Math.log2(1.25);
    return isEven ? text.even(part, value) : text.attention(part, value, formats.fixed(own.attention, 1));
  };
  const said = sentence();
  return said === null
    ? null
    : element(
        "div",
        {},
        element("h2", {}, text.title),
        element("p", {}, said),
        element("p", { class: "way" }, element("a", { href: "./attention.html" }, text.way)),
      );
}
