import { isTold, type Part } from "../../../src/components/summary/untold.js";
import type { Report } from "../../../src/components/report.js";
import type { SummaryCustomer } from "../../../src/components/summary/columns.js";
import type { PortfolioMonth, ReportFacts } from "../../../src/schema.js";
import { report as reportOf } from "../fixtures.js";

/** A report as of October 2026 with round figures. */
export function report({
  language,
  ...facts
}: Partial<ReportFacts> & { language?: "en" | "nl" } = {}): Report {
  return reportOf(language, {
    title: "Customers",
    company: null,
    customer_count: 10,
    active_count: 9,
    revenue: 1_000_000,
    cost: 750_000,
    gross_margin: 250_000,
    hours: 1000,
    cost_to_serve: 60_000,
    contribution: 190_000,
    attention_hours: 1000,
    attention_contribution: 190_000,
    drift_count: 10,
    unassigned_revenue: 0,
    unassigned_gross_margin: 0,
    revenue_prior: 800_000,
    gross_margin_prior: 210_000,
    hours_prior: 900,
    contribution_prior: 160_000,
    line_count: 1,
    line_revenue: 1,
    ...facts,
  });
}

/** A customer without figures but those given. */
export function customer(
  customer_id: string,
  name: string,
  given: Partial<SummaryCustomer> = {},
): SummaryCustomer {
  return {
    customer_id,
    name,
    account_manager: null,
    is_active: true,
    is_collective: false,
    silent_since: null,
    revenue: 0,
    revenue_prior: 0,
    gross_margin: null,
    gross_margin_prior: null,
    contribution: null,
    contribution_prior: null,
    contribution_per_hour: null,
    hours: null,
    tier_revenue: null,
    tier_revenue_prior: null,
    tier_gross_margin: null,
    tier_gross_margin_prior: null,
    tier_contribution: null,
    tier_contribution_prior: null,
    drift_amount: null,
    drift_effect: null,
    drift_effect_amount: null,
    drift_amount_month_ago: null,
    drift_change_effect: null,
    drift_change_amount: null,
    is_leak: null,
    discount_share_baseline: null,
    discount_share: null,
    hours_per_order_baseline: null,
    hours_per_order: null,
    overlooked_rank: null,
    stopped_rank: null,
    ...given,
  };
}

/** A month of the portfolio with a margin of a quarter. */
export function month(first: Date, given: Partial<PortfolioMonth> = {}): PortfolioMonth {
  return {
    month: first,
    active_count: 5,
    revenue: 1000,
    unassigned_revenue: 0,
    cost: 750,
    gross_margin: 250,
    revenue_without_cost: 0,
    orders: 10,
    hours: 2,
    cost_to_serve: 120,
    contribution: 130,
    ...given,
  };
}

/** A part of the page whose question is answered; throws where it is not. */
export function told(part: Part): HTMLElement {
  if (!isTold(part)) throw new Error(`${part.question} ${part.why}`);
  return part;
}

/** The question of a part that cannot be answered, and why; throws where it can. */
export function untold(part: Part): string {
  if (isTold(part)) throw new Error(part.textContent ?? "");
  return `${part.question} ${part.why}`;
}
