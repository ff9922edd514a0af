import { yearMonth, type Month } from "./calendar.js";
import type { Member } from "./member.js";
import { expectedEffects, expectedOver, hourRate, type Expected } from "./expectation.js";
import type { Invoice, Registration } from "./simulate.js";
import { storyBegins } from "./notes.js";
import { plan } from "./plan.js";
import type { Catalogue } from "./products.js";
import { teamOf, type TeamKey } from "./teams.js";
import { driftEffects } from "../schema.js";

/** Control totals, added up from what is written and from nothing else; amounts in whole cents. */
export class Totals {
  lines = 0;
  revenue_cents = 0;
  cost_cents = 0;
  credits = { invoices: 0, lines: 0, lines_without_quantity: 0, revenue_cents: 0 };
  unassigned_lines = { lines: 0, revenue_cents: 0 };
  hours = { rows: 0, hours: 0, unassigned_rows: 0, unassigned_hours: 0 };
  revenue_cents_by_year: Record<string, number> = {};
  lines_by_year: Record<string, number> = {};
  last_invoice_date = "";

  /** Adds an invoice of a month. */
  invoice({ customer, isCredit, lines, day }: Invoice, month: Month): void {
    const year = String(month.year);
    if (isCredit) this.credits.invoices++;
    for (const { revenue, cost, quantity } of lines) {
      this.lines++;
      this.revenue_cents += revenue;
      this.cost_cents += cost;
      this.revenue_cents_by_year[year] = (this.revenue_cents_by_year[year] ?? 0) + revenue;
      this.lines_by_year[year] = (this.lines_by_year[year] ?? 0) + 1;
      if (isCredit) {
        this.credits.lines++;
        this.credits.revenue_cents += revenue;
        if (quantity === null) this.credits.lines_without_quantity++;
      }
      if (!customer) {
        this.unassigned_lines.lines++;
        this.unassigned_lines.revenue_cents += revenue;
      }
    }
    this.last_invoice_date = `${yearMonth(month)}-${String(day).padStart(2, "0")}`;
  }

  readonly #lastYear: Record<TeamKey, number> = { desk: 0, sales: 0, service: 0 };

  /** Quarters of an hour by team in the last twelve months. */
  get lastYear(): Readonly<Record<TeamKey, number>> {
    return this.#lastYear;
  }

  /** Adds a registration of hours; `isLastYear` in the last twelve months. */
  registration({ customer, quarters, activity }: Registration, isLastYear: boolean): void {
    if (isLastYear) this.#lastYear[teamOf(activity)] += quarters;
    this.hours.rows++;
    this.hours.hours += quarters / 4;
    if (customer) return;
    this.hours.unassigned_rows++;
    this.hours.unassigned_hours += quarters / 4;
  }
}

/** One planted story as truth.json tells it, with what the noise-free model expects of it. */
export function storyTruth(member: Member, months: readonly Month[], goods: Catalogue) {
  const story = member.story!;
  const first = firstMonth(member, months);
  const baseline = expectedOver(member, months.slice(first, first + 12), months, goods);
  const current = expectedOver(member, months.slice(-12), months, goods);
  const effects = current.orders > 0 ? expectedEffects(baseline, current) : null;
  const drift = effects && driftEffects.reduce((sum, effect) => sum + (effects[effect] ?? 0), 0);
  const amount = story.effect === "lost" ? -baseline.contribution : story.effect && effects?.[story.effect];
  const begins = storyBegins(member, months);
  const stops = story.stopsBeforeEnd === undefined ? null : months[member.stop]!;
  return {
    story: story.key,
    customer_id: member.id,
    name: member.name,
    what: story.what,
    begins: begins ? yearMonth(begins) : stops ? yearMonth(stops) : null,
    effect: story.effect,
    sign: amount ? Math.sign(amount) : 0,
    expected_yearly_amount: round(amount ?? current.contribution),
    expected_yearly_amount_is: story.effect ?? "contribution in the current window",
    flagged_as_drift: story.isFlagged,
    merged_into: member.aliasOf,
    expected_drift_amount: drift === null ? null : round(drift),
    expected_effects:
      effects && Object.fromEntries(Object.entries(effects).map(([effect, euros]) => [effect, round(euros)])),
    baseline: figures(baseline),
    current: current.orders > 0 ? figures(current) : null,
  };
}

/** Index of the month in which buying begins, as a baseline counts it: the first of three orders, else that in which the third is placed. */
function firstMonth(member: Member, months: readonly Month[]): number {
  const orders = months.map((month) => plan(member, month)?.orders ?? 0);
  let placed = 0;
  const [busy, third, any] = [
    orders.findIndex((count) => count >= 3),
    orders.findIndex((count) => (placed += count) >= 3),
    orders.findIndex((count) => count > 0),
  ];
  return [busy, third, any].find((at) => at >= 0) ?? 0;
}

function figures({ orders, hours, revenue, discountShare, grossMargin, contribution }: Expected) {
  return {
    revenue: round(revenue),
    gross_margin: round(grossMargin),
    contribution: round(contribution),
    orders: round(orders),
    hours: round(hours),
    hours_per_order: round(hours / orders),
    margin_share: round(grossMargin / revenue),
    discount_share: round(discountShare),
    cost_to_serve: round(hours * hourRate),
  };
}

/** Euros to the cent, shares and small numbers to four places. */
function round(value: number): number {
  const places = Math.abs(value) < 10 ? 10_000 : 100;
  return Math.round(value * places) / places + 0;
}
