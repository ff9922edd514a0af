import type { TierRule } from "../lib/tiers/tiers.js";
import type { Measure } from "../schema.js";
import type { Settings } from "../settings.js";
import { compareHistory } from "./history/compare.js";
import { freeTexts } from "./free_texts.js";
import { inputTables } from "./input_tables.js";
import { judgeRows } from "./judge_rows.js";
import { helper, mart, passing, staging, tests, without, type Step } from "./step.js";
import { storeLines } from "./staging/store_lines.js";
import { windowVariables } from "./variables.js";
import { customerBaselines } from "./marts/customer_baselines.js";
import { customerDrifts } from "./marts/customer_drifts.js";
import { customerExits } from "./marts/customer_exits.js";
import { countHandles, customerHandles } from "./marts/customer_handles.js";
import { customerSlips } from "./marts/customer_slips.js";
import { customerTierMonths } from "./marts/customer_tier_months.js";
import { productEffectTables } from "./marts/product_effects.js";
import { productWindows } from "./marts/product_windows.js";
import { pyramidFigures } from "./marts/pyramid_figures.js";
import { summaryNamed } from "./marts/summary_named.js";
import { serviceEffects } from "./marts/service_effects.js";
import { tierPlaces } from "./marts/tier_places.js";
import { findings } from "./findings/index.js";
import { beginSlips } from "./slips/search.js";

/** THE build, from top to bottom: staging first, then each table of the data model once what it rests on is there. */
export const steps: readonly Step[] = [
  { name: "inputs", run: inputTables },
  { name: "free texts", run: freeTexts },
  staging("customer_aliases"),
  staging("products"),
  staging("invoices"),
  staging("exchange_rates"),
  staging("amount_readings"),
  passing("priced_lines"),
  staging("credit_conventions"),
  staging("duplicate_lines"),
  staging("line_files", "temp table"),
  staging("line_keys", "temp table"),
  staging("repeated_invoices"),
  staging("overlapping_lines"),
  staging("repeated_lines"),
  passing("turned_lines"),
  passing("signed_lines"),
  { name: "stg_invoice_lines", run: ({ connection }) => storeLines(connection) },
  staging("customer_spellings"),
  staging("supplied_months"),
  staging("hours", "temp table"),
  staging("month_orders", "temp table"),
  staging("service_hours", "temp table"),
  staging("hour_sums"),
  staging("agreements"),
  staging("customers"),
  staging("other_rows"),
  staging("quarantined_rows"),
  { name: "judge the rows", run: judgeRows },
  { name: "windows", run: windowVariables },
  mart("invoice_lines", "temp view"),
  helper("month_sums"),
  mart("customer_months"),
  mart("portfolio_months"),
  helper("customer_price_months"),
  {
    name: "begin with the slips",
    run: async (build) => {
      build.slips = await beginSlips(build.connection);
    },
  },
  { name: "customer_baselines", run: ({ connection, facts }) => customerBaselines(connection, facts.asOf) },
  mart("teams"),
  mart("customer_hours"),
  helper("customer_periods"),
  helper("window_supply"),
  helper("customer_windows", "table"),
  helper("bridge_windows", "table"),
  helper("product_names", "table"),
  { name: "product_windows", run: ({ connection }) => productWindows(connection) },
  { name: "product_effects", run: ({ connection }) => productEffectTables(connection) },
  helper("service_windows"),
  { name: "service_effects", run: ({ connection }) => serviceEffects(connection) },
  helper("customer_bridges"),
  mart("margin_bridges"),
  mart("product_bridges", "view"),
  mart("year_bridges"),
  mart("margin_shifts"),
  helper("bridge_ends"),
  helper("tier_standings"),
  { name: "tier_places", run: ({ connection, settings }) => tierPlaces(connection, ruleOf(settings.tiers)) },
  helper("customer_tiers", "table"),
  helper("tier_bounds"),
  helper("tier_movements"),
  helper("customer_rolling"),
  {
    name: "customer_tier_months",
    run: ({ connection, settings }) => customerTierMonths(connection, ruleOf(settings.tiers)),
  },
  { name: "customer_drifts", run: ({ connection }) => customerDrifts(connection) },
  { name: "customer_slips", run: ({ connection, slips }) => customerSlips(connection, slips?.found) },
  mart("change_points"),
  helper("customer_leaks"),
  helper("customer_cards"),
  helper("customer_silences"),
  mart("customers"),
  without("product_windows"),
  mart("group_bridges"),
  mart("product_groups"),
  mart("drift_ranking"),
  mart("bridge_parts"),
  mart("portfolio_bridges"),
  mart("customer_effects"),
  helper("customer_gaps"),
  {
    name: "customer_handles",
    run: ({ connection, settings }) => customerHandles(connection, settings.handles),
  },
  mart("handles"),
  {
    name: "handle_count",
    run: ({ connection }) => countHandles(connection),
  },
  mart("tier_months", "view"),
  mart("attention_months"),
  mart("pyramid_tiers"),
  mart("movements"),
  helper("events_given", "table"),
  helper("conversations_given", "table"),
  helper("near_moments"),
  tests("event_tests", { moments: "events_given", months: "customer_months", ratio: "hours_per_order" }),
  mart("event_effects"),
  mart("news"),
  mart("agreements"),
  { name: "customer_exits", run: ({ connection, settings }) => customerExits(connection, settings.costs) },
  mart("exit_scenarios"),
  helper("customer_yields"),
  helper("conversation_sides"),
  tests("conversation_yields", { moments: "conversations_given", months: "customer_yields", ratio: "yield" }),
  tests("conversation_hours", {
    moments: "conversations_given",
    months: "customer_months",
    ratio: "hours_per_order",
  }),
  mart("conversations"),
  { name: "compare with the former build", run: compareHistory },
  mart("restatements"),
  helper("compared_cards"),
  helper("alike_cards"),
  helper("same_baskets"),
  mart("customer_suggestions"),
  mart("file_overlaps"),
  mart("line_checks"),
  mart("source_files"),
  mart("source_columns"),
  mart("settings"),
  { name: "findings", run: findings },
  mart("data_quality"),
  helper("portfolio_windows"),
  helper("outside_tiers"),
  mart("report_facts"),
  { name: "pyramid_figures", run: ({ connection }) => pyramidFigures(connection) },
  mart("pyramid_sums"),
  mart("curve_points"),
  mart("customer_classes"),
  { name: "summary_named", run: ({ connection }) => summaryNamed(connection) },
  mart("summary_sums"),
  mart("summary_customers"),
  mart("summary_handles"),
];

/** How each measure is cut: by the thresholds given for it, else by shares of value, else by percent of the customers. */
function ruleOf({ cuts, shares, thresholds }: Settings["tiers"]): (measure: Measure) => TierRule {
  return (measure) => {
    const least = thresholds[measure];
    if (least) return { thresholds: least };
    return shares ? { shares } : { cuts };
  };
}
