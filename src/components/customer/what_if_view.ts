import { leversNow, whatIf, type Levers, type Year } from "../../lib/what_if.js";
import { tierByThreshold, type Thresholds } from "../../lib/tiers.js";
import { talk } from "../../lib/words/talk.js";
import type { Customer, PyramidTier } from "../../schema.js";
import { dataTable } from "../charts/figure.js";
import { element } from "../dom.js";
import type { Report } from "../report.js";
import { urlState } from "../state.js";

/** The year of a customer as the levers need it; null where its cost is not known. */
export function yearOf(customer: Customer, hourRate: number | null): Year | null {
  const { gross_margin, contribution, cost_to_serve, hours } = customer;
  if (gross_margin === null) return null;
  return {
    revenue: customer.revenue,
    priced_revenue: customer.priced_revenue,
    gross_margin,
    other_cost: contribution === null ? 0 : gross_margin - contribution - (cost_to_serve ?? 0),
    orders: customer.orders,
    hours: contribution === null ? null : hours,
    rate: hours !== null && hours > 0 && cost_to_serve !== null ? cost_to_serve / hours : hourRate,
    rush_orders: customer.rush_orders,
  };
}

/** The least contribution in each tier now. */
export function thresholdsNow(tiers: readonly PyramidTier[]): Thresholds {
  const of = (tier: string) =>
    tiers.find((row) => row.measure === "contribution" && row.period === "current" && row.tier === tier)
      ?.threshold ?? null;
  return { top: of("top"), large: of("large"), medium: of("medium"), small: of("small") };
}

/** A what-if whose levers can be moved from elsewhere on the page. */
export interface WhatIfPart {
  readonly node: HTMLElement;
  /** Moves levers, as the address writes them, and brings them into sight. */
  move(levers: Record<string, string>): void;
}

/** Levers for price, minutes, orders and fee; contribution, margin and tier follow at once, and the address with them. */
export function WhatIfView(
  customer: Customer,
  { thresholds, gap, report }: { thresholds: Thresholds; gap: number | null; report: Report },
): WhatIfPart | null {
  const { facts, formats, words } = report;
  const text = talk[words.language].what_if;
  const year = yearOf(customer, facts.hour_rate);
  if (!year || !(customer.revenue > 0)) return null;
  const now = leversNow(year);
  const state = urlState({ price: "", minutes: "", orders: "", fee: "" });
  const knowsHours = year.hours !== null && year.rate !== null;
  const hasHours = knowsHours && year.orders > 0 && year.hours! > 0;
  const number = (given: string, otherwise: number) =>
    given !== "" && Number.isFinite(Number(given)) ? Number(given) : otherwise;
  const levers = (): Levers => {
    const { price, minutes, orders, fee } = state.get();
    return {
      price: 1 + number(price, 0) / 100,
      minutes_per_order: number(minutes, now.minutes_per_order),
      orders: number(orders, now.orders),
      rush_fee: number(fee, 0),
    };
  };
  const sliders = [
    slider("price", text.price, {
      min: -10,
      max: 15,
      step: 0.25,
      start: 0,
      write: (value) => `${value > 0 ? "+" : ""}${formats.share(value / 100, 2)}`,
    }),
    hasHours &&
      slider("minutes", text.minutes_per_order, {
        min: 0,
        max: Math.ceil(2 * now.minutes_per_order),
        step: 1,
        start: now.minutes_per_order,
        write: (value) => formats.number(value, 0),
      }),
    hasHours &&
      slider("orders", text.orders, {
        min: Math.max(1, Math.floor(now.orders / 4)),
        max: Math.max(2, Math.ceil(2 * now.orders)),
        step: 1,
        start: now.orders,
        write: formats.count,
      }),
    year.rush_orders > 0 &&
      slider("fee", text.rush_fee, { min: 0, max: 200, step: 1, start: 0, write: formats.cents }),
  ].filter((one) => one !== false);
  const outcome = element("div", { "aria-live": "polite" });
  const node = element(
    "section",
    { class: "section what-if no-print", id: "what-if" },
    element("h2", { tabindex: -1 }, text.title),
    element("p", { class: "muted" }, text.lead),
    hasHours ? null : element("p", { class: "note" }, knowsHours ? text.hours_at_nil : text.no_hours),
    element("div", { class: "levers" }, ...sliders.map(({ node: one }) => one)),
    element(
      "button",
      {
        type: "button",
        class: "button",
        onclick: () => state.set({ price: "", minutes: "", orders: "", fee: "" }),
      },
      text.reset,
    ),
    outcome,
  );

  function slider(
    key: "price" | "minutes" | "orders" | "fee",
    label: string,
    options: { min: number; max: number; step: number; start: number; write: (value: number) => string },
  ) {
    const shown = element("output", {});
    const input = element("input", {
      type: "range",
      min: options.min,
      max: options.max,
      step: options.step === 1 ? "any" : options.step,
      oninput: () => {
        const value = options.step === 1 ? Math.round(input.valueAsNumber) : input.valueAsNumber;
        state.set({ [key]: value === 0 && options.start === 0 ? "" : String(value) });
      },
    });
    return {
      node: element(
        "label",
        { class: "control" },
        element("span", { class: "control-label" }, label),
        input,
        shown,
      ),
      show() {
        const value = number(state.get()[key], options.start);
        if (Math.abs(input.valueAsNumber - value) > 1e-9) input.value = String(value);
        shown.textContent = options.write(value);
        input.setAttribute("aria-valuetext", options.write(value));
      },
    };
  }

  function show() {
    for (const one of sliders) one.show();
    const [then, with_] = [whatIf(year!, now), whatIf(year!, levers())];
    const change = with_.contribution - then.contribution;
    const sentence =
      Math.abs(change) < 0.5
        ? text.nothing
        : gap === null || gap <= 0 || change <= 0
          ? text.changes(formats.change(change))
          : change > gap + 0.5
            ? text.beyond(formats.change(change))
            : text.closes(formats.change(change), formats.share(change / gap, 0));
    const isWhole = facts.contribution !== null;
    const tier = (value: number) => words.common.tiers[tierByThreshold(value, thresholds)];
    const rung = isWhole ? text.contribution : text.gross_margin;
    const target = gap !== null && gap > 0 ? then.contribution + gap : null;
    outcome.replaceChildren(
      element("p", { class: "finding-more" }, sentence),
      Bars([
        { label: text.now, value: then.contribution, written: formats.money(then.contribution), kind: "now" },
        {
          label: text.with,
          value: with_.contribution,
          written: formats.money(with_.contribution),
          kind: "with",
        },
        ...(target === null
          ? []
          : [{ label: text.target, value: target, written: formats.money(target), kind: "target" }]),
      ]),
      dataTable(
        {
          columns: [{ label: "" }, { label: text.now, isNumber: true }, { label: text.with, isNumber: true }],
          rows: [
            [rung, formats.money(then.contribution), formats.money(with_.contribution)],
            [text.margin, formats.share(then.margin_share), formats.share(with_.margin_share)],
            ...(isWhole && customer.tier_contribution
              ? [[text.tier, tier(then.contribution), tier(with_.contribution)]]
              : []),
          ],
        },
        text.title,
      ),
    );
  }
  state.on(show);
  show();
  return {
    node,
    move(given) {
      state.set({ price: "", minutes: "", orders: "", fee: "", ...given });
      node.scrollIntoView({ block: "nearest" });
      node.querySelector("h2")?.focus();
    },
  };
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly written: string;
  readonly kind: string;
}

/** Bars from zero with their amounts beside them; the target is a mark. */
function Bars(bars: readonly Bar[]): HTMLElement {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), 1);
  return element(
    "div",
    { class: "bars", "aria-hidden": "true" },
    ...bars.map(({ label, value, written, kind }) =>
      element(
        "div",
        { class: `bar bar-${kind}${value < 0 ? " loss" : ""}` },
        element("span", { class: "bar-label" }, label),
        element(
          "span",
          { class: "bar-room" },
          element("span", {
            class: "bar-fill",
            style: `width:${((100 * Math.abs(value)) / most).toFixed(2)}%`,
          }),
        ),
        element("span", { class: "bar-amount" }, written),
      ),
    ),
  );
}
