import { profitabilityTiers, tiers } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { SelectControl, type Option } from "../controls/select_control.js";
import type { Report } from "../report.js";
import { none, type Choice } from "./choice.js";

/** Columns of customers that hold a tier. */
export const tierColumns = [
  "tier_revenue",
  "tier_gross_margin",
  "tier_contribution",
  "tier_contribution_per_hour",
  "tier_revenue_prior",
  "tier_gross_margin_prior",
  "tier_contribution_prior",
  "tier_contribution_per_hour_prior",
] as const;
type TierColumn = (typeof tierColumns)[number];

/** Columns by which customers can be filtered. */
export const filterColumns = [
  "segment",
  "account_manager",
  "profitability_tier",
  "contact_count",
  ...tierColumns,
] as const;
export type FilterColumn = (typeof filterColumns)[number];

/** The name of a filter as a reader sees it. */
function filterLabel(column: FilterColumn, { words }: Pick<Report, "words">): string {
  const text = words.customers;
  if (!isTier(column)) return text[column];
  const measure = column.replace(/^tier_|_prior$/g, "") as keyof typeof words.common.measures;
  const by = words.common.measures[measure].toLowerCase();
  return column.endsWith("_prior") ? text.tier_prior_by(by) : text.tier_by(by);
}

/** A drop-down with the values of one column and how many customers have each; null where there is nothing to choose. */
export function customerFilter(
  column: FilterColumn,
  choices: readonly Choice[],
  { value, onChange, report }: { value: string; onChange: (value: string) => void; report: Report },
) {
  if (choices.length < 2 && !value) return null;
  const label = filterLabel(column, report);
  return SelectControl(filterOptions(column, choices, report), { label, value, onChange });
}

/** The choices of a filter in the order of its values, after the one that asks for nothing. */
export function filterOptions(
  column: FilterColumn,
  choices: readonly Choice[],
  { words, formats }: Report,
): Option[] {
  const name = (choice: string) => {
    if (choice === none)
      return words.customers[isTier(column) || column === "profitability_tier" ? "no_tier" : "without"];
    const names: Readonly<Record<string, string>> = isTier(column)
      ? words.common.tiers
      : column === "profitability_tier"
        ? words.common.profitability
        : {};
    return nameOf(names, choice);
  };
  const order = orderOf(column);
  const ordered = order
    ? [...choices].sort((a, b) => rank(order, a.value) - rank(order, b.value))
    : [...choices];
  const options = ordered.map((one) => ({
    value: one.value,
    label: `${name(one.value)} (${formats.count(one.count)})`,
  }));
  return [{ value: "", label: words.customers.all }, ...options];
}

function isTier(column: FilterColumn): column is TierColumn {
  return column.startsWith("tier_");
}

function orderOf(column: FilterColumn): readonly string[] | null {
  if (column === "profitability_tier") return profitabilityTiers;
  return isTier(column) ? tiers : null;
}

function rank(order: readonly string[], value: string): number {
  const at = order.indexOf(value);
  return at < 0 ? order.length : at;
}
