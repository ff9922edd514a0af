import { describe, expect, it } from "vitest";
import { AttentionBands } from "../../../src/components/charts/attention_bands.js";
import { BridgeWaterfall } from "../../../src/components/charts/bridge_waterfall.js";
import { CustomerMonthsChart } from "../../../src/components/charts/customer_months_chart.js";
import { DriftBars } from "../../../src/components/charts/drift_bars.js";
import { DriftDistribution } from "../../../src/components/charts/drift_distribution.js";
import { LadderWaterfall } from "../../../src/components/charts/ladder_waterfall.js";
import { Lorenz } from "../../../src/components/charts/lorenz.js";
import { MisalignmentMonths } from "../../../src/components/charts/misalignment_months.js";
import { MovementFlows } from "../../../src/components/charts/movement_flows.js";
import { MovementMatrix } from "../../../src/components/charts/movement_matrix.js";
import { ProfitabilityPyramid } from "../../../src/components/charts/profitability_pyramid.js";
import { NameBars } from "../../../src/components/charts/name_bars.js";
import { Pyramid } from "../../../src/components/charts/pyramid.js";
import { SlipTimeline } from "../../../src/components/charts/slip_timeline.js";
import { TalkChart } from "../../../src/components/charts/talk_chart.js";
import { TierLanes } from "../../../src/components/charts/tier_lanes.js";
import { TierMatrix } from "../../../src/components/charts/tier_matrix.js";
import { VolumeMonths } from "../../../src/components/charts/volume_months.js";
import { WhaleCurve } from "../../../src/components/charts/whale_curve.js";
import { drawnLorenz } from "../../../src/lib/tiers/concentration.js";
import { drawnWhale } from "../../../src/lib/tiers/whale_curve.js";
import { YearChain } from "../../../src/components/charts/year_chain.js";
import { attentionOf, attentionTotals } from "../../../src/lib/hours/attention.js";
import { sumBands } from "../../../src/lib/hours/attention_bands.js";
import { attention } from "../../../src/lib/words/attention.js";
import { client } from "../../../src/lib/words/client.js";
import { pyramid as pyramidWords } from "../../../src/lib/words/pyramid.js";
import { talk, untold } from "../conversations/talk_rows.js";
import { drawing } from "./chart_options.js";
import { day, plain, texts } from "./drawing.js";

type Options = ReturnType<typeof drawing>;

const charts: Record<string, (values: number[], options: Options) => HTMLElement> = {
  AttentionBands: (values, options) => {
    const rows = values.map((contribution, i) => ({ customer_id: `${i}`, hours: 10 + i, contribution }));
    const text = attention[options.formats.month(day(2024, 5)).startsWith("May") ? "en" : "nl"];
    const bands = sumBands(rows.map((row) => attentionOf(row, attentionTotals(rows))));
    return AttentionBands(bands, { ...options, text, hrefOf: (band) => `?band=${band}` });
  },
  BridgeWaterfall: (values, options) =>
    BridgeWaterfall(
      values.map((amount, i) => ({ effect: ["price", "cost", "mix"][i % 3]!, amount })),
      {
        ...options,
        rung: "Contribution",
        before: { label: "Before", amount: 100 },
        after: { label: "After", amount: 100 + values.reduce((a, b) => a + b, 0) },
      },
    ),
  CustomerMonthsChart: (values, options) =>
    CustomerMonthsChart(
      values.map((value, i) => ({ month: day(2024, i + 1), value })),
      { ...options, label: "Net revenue", events: [{ date: day(2024, 1, 9), label: "Complaint" }] },
    ),
  DriftBars: (values, options) => DriftBars(drifted(values), options),
  DriftDistribution: (values, options) => DriftDistribution(drifted(values), options),
  LadderWaterfall: (values, options) =>
    LadderWaterfall(
      { revenue: values[0] ?? 0, gross_margin: (values[0] ?? 0) / 4, contribution: values[1] ?? 0 },
      options,
    ),
  Lorenz: (values, options) => Lorenz(drawnLorenz(values), options),
  MisalignmentMonths: (values, options) =>
    MisalignmentMonths(
      values.length < 2 && values.length > 0
        ? [0.2, 0.4].map((misalignment, i) => ({ month: day(2024, i + 1), hours: 5, misalignment }))
        : values.map((value, i) => ({
            month: day(2024, i + 1),
            hours: 5,
            misalignment: Math.abs(value % 1),
          })),
      { ...options, text: attention.en },
    ),
  MovementFlows: (values, options) =>
    MovementFlows(
      values.map((value_change, i) => ({
        measure: "revenue",
        basis: "rank",
        tier_prior: (["large", "medium", "none"] as const)[i % 3]!,
        tier: "top",
        customer_count: i + 1,
        value_change,
      })),
      { ...options, text: pyramidWords.nl, measure: "revenue", basis: "rank" },
    ),
  MovementMatrix: (values, options) =>
    MovementMatrix(
      values.map((value_change) => ({
        measure: "revenue",
        basis: "rank",
        tier_prior: "top",
        tier: "large",
        customer_count: 1,
        value_change,
      })),
      { ...options, measure: "revenue", basis: "rank" },
    ),
  NameBars: (values, options) =>
    NameBars(
      values.map((value, i) => ({ name: `N${i}`, value })),
      {
        ...options,
        title: "What by whom?",
        caption: "In the order of the result.",
        empty: "There is nothing to draw.",
        labels: { name: "Name", value: "Amount" },
        format: options.formats.cents,
        short: options.formats.compact,
      },
    ),
  ProfitabilityPyramid: (values, options) =>
    ProfitabilityPyramid(
      values.map((contribution) => ({
        profitability_tier: contribution < 0 ? "lead" : "gold",
        contribution,
        hours: 3,
      })),
      { ...options, text: pyramidWords.en, hourRate: 60 },
    ),
  Pyramid: (values, options) =>
    Pyramid(
      values.map((value) => ({
        measure: "revenue",
        period: "current",
        tier: "top",
        customer_count: 1,
        value,
        value_share: 1,
        hours: null,
        hours_share: null,
      })),
      { ...options, measure: "revenue" },
    ),
  SlipTimeline: (values, options) =>
    SlipTimeline(
      values.map((value, i) => ({
        customer_id: `${i}`,
        name: `A customer with a rather long name ${i}`,
        series: "hours_per_order",
        month: day(2024, i + 2),
        month_until: day(2024, i + 2),
        month_from: day(2024, i + 1),
        month_to: day(2024, i + 3),
        yearly_amount: -Math.abs(value),
        events: [{ date: day(2024, i + 2, 9), label: "Complaint" }],
      })),
      { ...options, from: day(2023, 1), to: day(2024, 12) },
    ),
  TalkChart: (values, options) =>
    TalkChart(
      values.map((effect_amount, i) =>
        i % 2 === 0
          ? talk({ customer_id: `${i}`, effect_amount, effect_low: null, effect_high: effect_amount + 9 })
          : untold("too_early", { customer_id: `${i}`, target_amount: effect_amount }),
      ),
      { ...options, asOf: day(2026, 10, 31), told: () => "told" },
    ),
  YearChain: (values, options) =>
    YearChain(
      values.map((amount, i) => ({
        to: day(2020 + i, 10, 31),
        steps: [
          { effect: "price" as const, amount },
          { effect: "not_decomposable" as const, amount: -amount / 3 },
        ],
        after: 1000 + amount,
      })),
      options,
    ),
  TierLanes: (values, options) =>
    TierLanes(
      (values.length === 1 ? [values[0]!, values[0]!] : values).map((value, i) => ({
        month: day(2024, i + 1),
        tier_revenue: value > 100 ? "top" : "small",
        tier_contribution: null,
        profitability_tier: value < 0 ? "lead" : null,
      })),
      { ...options, until: day(2024, 8) },
    ),
  TierMatrix: (values, options) =>
    TierMatrix(
      values.map((contribution) => ({ tier_revenue: "top", tier_contribution: "small", contribution })),
      options,
    ),
  VolumeMonths: (values, options) =>
    VolumeMonths(
      values.map((revenue, i) => ({ month: day(2024, i + 1), revenue, orders: i, hours: i % 2 })),
      { ...options, text: client.en.volumes, years: [] },
    ),
  WhaleCurve: (values, options) =>
    WhaleCurve(drawnWhale(values.map((value, i) => ({ customer_id: `${i}`, name: `N${i}`, value }))), {
      ...options,
      label: "Contribution",
    }),
};

function drifted(values: number[]) {
  const amounts = [...values].sort((a, b) => a - b);
  return { customers: amounts.map((_, i) => ({ customer_id: `${i}`, name: `N${i}` })), amounts };
}

const cases: Record<string, number[]> = {
  "one row": [1234],
  "all equal": [50, 50, 50, 50],
  "all negative": [-10, -2000, -300000],
  "mixed with zero": [5000, 0, -3000, 20],
  "very large and very small": [1e9, 0.01],
};

describe.each(Object.keys(charts))("%s", (name) => {
  const draw = charts[name]!;

  it("draws a note with a sentence where there are no rows", () => {
    const figure = draw([], drawing());
    expect(figure.tagName).toBe("FIGURE");
    expect(figure.querySelector("svg, table")).toBeNull();
    expect(plain(figure.querySelector(".note")!.textContent)).toMatch(/\w.*\.$/);
  });

  describe.each(Object.keys(cases))("of %s", (kind) => {
    it.each([300, 700, 1100])("is a figure with a question and no broken number at %i px", (width) => {
      for (const language of ["en", "nl"] as const) {
        const figure = draw(cases[kind]!, drawing(language, width));
        expect(figure.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(figure.getAttribute("aria-label")).toMatch(/\?$/);
        expect(texts(figure, ".chart-title")).toEqual([figure.getAttribute("aria-label")]);
      }
    });
  });

  it("has a table of its figures beside it", () => {
    const figure = draw([5000, -3000, 200, 40, -7], drawing());
    expect(figure.querySelectorAll("table tbody tr").length).toBeGreaterThan(0);
  });
});
