import type { Measure } from "../../schema.js";
import { joinIds } from "../exit/address.js";
import { none } from "../list/choice.js";
import type { Opened } from "./opened.js";
import type { PyramidCustomer } from "./selection.js";

/** The customer list with the same customers; null where its filters cannot say it (frozen thresholds, newcomers). */
export function listHref(opened: Opened, measure: Measure, basis: "rank" | "frozen"): string | null {
  const page = (query: Record<string, string>) => `./customers.html?${new URLSearchParams(query)}`;
  if (opened.kind === "tier") return page({ [`tier_${measure}`]: opened.tier });
  if (opened.kind === "cross")
    return page({ tier_revenue: opened.tier_revenue, tier_contribution: opened.tier_contribution });
  if (opened.kind === "profit") return page({ profitability_tier: opened.tier, active: "yes" });
  if (opened.kind === "contact") return page({ contact_count: "1", active: "yes" });
  if (basis === "frozen" || opened.tier_prior === "none") return null;
  const now = opened.tier === "none" ? none : opened.tier;
  return page({ [`tier_${measure}_prior`]: opened.tier_prior, [`tier_${measure}`]: now });
}

/** The exit page with those of them who bought, joined as its own address does; null where nobody did. */
export function exitHref(rows: readonly PyramidCustomer[]): string | null {
  const ids = rows.filter((row) => row.is_active).map((row) => row.customer_id);
  return ids.length === 0 ? null : `./exit.html?${new URLSearchParams({ ids: joinIds(ids) })}`;
}
