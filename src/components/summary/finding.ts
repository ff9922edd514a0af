import { summary } from "../../lib/words/summary.js";
import type { Report } from "../report.js";
import { element } from "../dom.js";
import type { SummaryCustomer } from "./columns.js";
import { driftReason } from "./reason.js";

/** The customers from whom margin crept away, most first; equal amounts in id order. */
export function leaks<C extends Pick<SummaryCustomer, "customer_id" | "drift_amount">>(
  customers: readonly C[],
): C[] {
  return customers
    .filter((customer) => customer.drift_amount !== null && customer.drift_amount <= -0.5)
    .sort((a, b) => a.drift_amount! - b.drift_amount! || (a.customer_id < b.customer_id ? -1 : 1));
}

/** The main finding in one sentence. */
export function mainFinding(customers: readonly SummaryCustomer[], report: Report): string {
  const { facts, words, formats } = report;
  const text = summary[words.language].finding;
  const growth = facts.revenue_prior > 0 ? facts.revenue / facts.revenue_prior - 1 : null;
  const change =
    growth === null
      ? summary[words.language].key.no_change
      : summary[words.language].key.change(`${growth > 0 ? "+" : ""}${formats.share(growth)}`);
  if (facts.gross_margin === null) return text.no_cost(formats.money(facts.revenue), change);
  if (customers.every((customer) => customer.drift_amount === null))
    return text.no_baseline(formats.money(facts.revenue), change);
  const leaking = leaks(customers);
  const [most] = leaking;
  if (!most) return text.no_leak;
  const lost = -leaking.reduce((sum, customer) => sum + customer.drift_amount!, 0);
  const reason = driftReason(most, report);
  const share = facts.gross_margin > 0 ? text.of_margin(formats.share(lost / facts.gross_margin)) : "";
  const parts = [
    text.leak(leaking.length, formats.count(leaking.length), formats.money(lost), share),
    reason && text.largest(most.name, formats.money(-most.drift_amount!), reason),
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/** Who costs more than they bring, in one sentence without its full stop; null where nobody does or contribution is unknown. */
export function lossSentence(customers: readonly SummaryCustomer[], report: Report): string | null {
  const { facts, words, formats } = report;
  const text = summary[words.language].finding;
  const losers = customers.filter((customer) => customer.is_active && (customer.contribution ?? 0) < 0);
  if (facts.contribution === null || losers.length === 0) return null;
  const lost = losers.reduce((sum, customer) => sum + customer.contribution!, 0);
  const hours = losers.reduce((sum, customer) => sum + (customer.hours ?? 0), 0);
  const share = facts.hours ? text.lead_hours(formats.share(hours / facts.hours, 0)) : "";
  return text.lead(losers.length, formats.count(losers.length), formats.money(lost), share);
}

/** The main finding, large, under the page's head, with who costs more than they bring; each leads to the page behind it. */
export function Finding(customers: readonly SummaryCustomer[], report: Report): HTMLElement {
  const loss = lossSentence(customers, report);
  const text = summary[report.words.language].finding;
  return element(
    "div",
    {},
    element("p", { class: "finding" }, mainFinding(customers, report)),
    loss &&
      element(
        "p",
        { class: "finding-more" },
        `${loss}. `,
        element("a", { href: "./customers.html?contribution=loss&active=yes" }, text.show_lead),
      ),
  );
}
