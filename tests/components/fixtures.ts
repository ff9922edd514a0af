import { formats } from "../../src/lib/text/format.js";
import { words } from "../../src/lib/words/index.js";
import type { Report } from "../../src/components/report.js";
import type { Customer, ReportFacts } from "../../src/schema.js";

/** A ResizeObserver for jsdom, which has no layout: tells at once that there are 800 pixels. */
export class Wide implements ResizeObserver {
  readonly #told: ResizeObserverCallback;
  constructor(told: ResizeObserverCallback) {
    this.#told = told;
  }
  observe(target: Element) {
    this.#told([{ target, contentRect: { width: 800 } } as unknown as ResizeObserverEntry], this);
  }
  unobserve() {}
  disconnect() {}
}

/** Facts of a report with cost and hours, as of October 2026. */
export const facts: ReportFacts = {
  title: "Portfolio 2026",
  company: "Voorbeeld BV",
  as_of: new Date("2026-10-31"),
  current_from: new Date("2025-11-01"),
  current_to: new Date("2026-10-31"),
  prior_from: new Date("2024-11-01"),
  prior_to: new Date("2025-10-31"),
  history_from: new Date("2021-11-01"),
  data_to: new Date("2026-10-30"),
  currency: "EUR",
  language: "en",
  has_cost: true,
  has_hours: true,
  has_quantity: true,
  has_freight: true,
  has_payment_cost: true,
  has_rebate: true,
  hour_rate: 60,
  practical_hours: null,
  coverage: null,
  has_agreements: true,
  bridge_split: "constant_price",
  tier_measure: "contribution",
  customer_count: 3,
  active_count: 3,
  revenue: 10_000,
  cost: 6_000,
  gross_margin: 4_000,
  hours: 20,
  cost_to_serve: 1_200,
  contribution: 2_800,
  attention_hours: 20,
  attention_contribution: 3_000,
  drift_count: 3,
  unassigned_revenue: 250,
  unassigned_gross_margin: 100,
  unassigned_hours: 0,
  revenue_without_cost: 0,
  collective_count: 0,
  collective_revenue: 0,
  collective_hours: 0,
  never_bought_count: 0,
  never_bought_hours: 0,
  revenue_prior: 9_000,
  gross_margin_prior: 3_800,
  hours_prior: 18,
  contribution_prior: 2_720,
  line_count: 100,
  line_revenue: 50_000,
};

/** A report in one language. */
export function report(language: "en" | "nl" = "en", changes: Partial<ReportFacts> = {}): Report {
  return {
    facts: { ...facts, language, ...changes },
    words: words(language),
    formats: formats(language, "EUR"),
  };
}

/** A customer that drifted from 40% to 35% margin; override what a test is about. */
export function customer(changes: Partial<Customer> = {}): Customer {
  return {
    customer_id: "K1",
    customer_id_raw: null,
    name: "Café Müller",
    segment: "Horeca",
    sector: null,
    country: "NL",
    account_manager: "J. Bakker",
    contact_count: 2,
    priced_revenue: 4000,
    rush_orders: 6,
    since: new Date("2020-03-01"),
    is_in_master: true,
    is_collective: false,
    parent_id: null,
    is_active: true,
    months_of_history: 60,
    silent_since: null,
    revenue: 6_000,
    list_revenue: 6_600,
    discount: 600,
    cost: 3_900,
    gross_margin: 2_100,
    cost_to_serve: 600,
    contribution: 1_500,
    contribution_per_hour: 210,
    hours: 10,
    orders: 20,
    revenue_prior: 5_500,
    gross_margin_prior: 2_000,
    contribution_prior: 1_450,
    hours_prior: 9,
    orders_prior: 19,
    tier_revenue: "large",
    tier_gross_margin: "large",
    tier_contribution: "medium",
    tier_contribution_per_hour: "small",
    tier_revenue_prior: "top",
    tier_gross_margin_prior: "top",
    tier_contribution_prior: "medium",
    tier_contribution_per_hour_prior: null,
    profitability_tier: null,
    baseline_from: new Date("2021-11-01"),
    baseline_to: new Date("2022-10-31"),
    revenue_baseline: 5_000,
    gross_margin_baseline: 2_000,
    contribution_baseline: 1_700,
    hours_baseline: 5,
    orders_baseline: 20,
    margin_share_baseline: 0.4,
    margin_share: 0.35,
    discount_share_baseline: 0.05,
    discount_share: 0.09,
    hours_per_order_baseline: 0.25,
    hours_per_order: 0.5,
    drift_amount: -350,
    drift_rank: 2,
    drift_effect: "discount",
    drift_effect_amount: -240,
    drift_amount_month_ago: null,
    drift_change_effect: null,
    drift_change_amount: null,
    is_leak: true,
    expected_revenue: null,
    expected_margin_share: null,
    expected_hours: null,
    handle_count: null,
    ...changes,
  };
}
