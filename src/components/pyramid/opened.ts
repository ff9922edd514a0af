import type { Measure } from "../../schema.js";

/** What is opened on the page, written in the address as `tier.top`, `cross.top.small`, `move.top.small`, `profit.lead` or `contact.one`. */
export type Opened =
  | { readonly kind: "tier"; readonly tier: string }
  | { readonly kind: "cross"; readonly tier_revenue: string; readonly tier_contribution: string }
  | { readonly kind: "move"; readonly tier_prior: string; readonly tier: string }
  | { readonly kind: "profit"; readonly tier: string }
  | { readonly kind: "contact" };

/** What `show` in the address opens; null where it opens nothing. */
export function readOpened(show: string): Opened | null {
  const [kind, first = "", second = ""] = show.split(".");
  if (kind === "tier" && first) return { kind, tier: first };
  if (kind === "cross" && first && second) return { kind, tier_revenue: first, tier_contribution: second };
  if (kind === "move" && first && second) return { kind, tier_prior: first, tier: second };
  if (kind === "profit" && first) return { kind, tier: first };
  if (kind === "contact" && first) return { kind };
  return null;
}

/** The measure by which what is opened is ranked and listed. */
export function measureOf(opened: Opened, measure: Measure): Measure {
  if (opened.kind === "cross" || opened.kind === "profit") return "contribution";
  return opened.kind === "contact" ? "revenue" : measure;
}
