/** The figures that the method page defines, by section in reading order; with dashes for underscores they are its link targets. */
export const definitions = {
  windows: ["as_of_month", "current_window", "prior_window", "baseline", "active_customer"],
  money: [
    "list_revenue",
    "discount",
    "net_revenue",
    "cost_of_goods",
    "gross_margin",
    "margin_share",
    "contribution",
    "contribution_per_hour",
    "unassigned",
    "control_totals",
    "restated_months",
  ],
  service: [
    "orders",
    "hours",
    "hours_per_order",
    "cost_to_serve",
    "coverage",
    "unused_capacity",
    "events",
    "conversations",
  ],
  pyramid: [
    "tiers",
    "movements",
    "whale_curve",
    "gini",
    "concentration",
    "one_contact",
    "profitability_tiers",
    "exit_effect",
  ],
  drift: [
    "drift_amount",
    "leak",
    "drift_change",
    "margin_bridge",
    "product_bridge",
    "year_bridge",
    "margin_shift",
    "effect_price",
    "effect_discount",
    "effect_cost",
    "effect_mix",
    "effect_volume",
    "effect_new",
    "effect_lost",
    "effect_not_decomposable",
    "effect_service_volume",
    "effect_order_size",
    "effect_handling_time",
    "effect_rate",
    "effect_other",
    "rolling_share",
    "dated_news",
    "margin_trend",
    "change_points",
    "handles",
    "what_if",
  ],
  attention: ["attention_index", "misalignment", "freed_hours"],
} as const;

/** A section of the method page. */
export type DefinitionGroup = keyof typeof definitions;

/** A figure that the method page defines. */
export type Definition = (typeof definitions)[DefinitionGroup][number];

/** The link target of a definition or section: `margin_share` stands at `#margin-share`. */
export function anchorOf(name: Definition | DefinitionGroup): string {
  return name.replaceAll("_", "-");
}
