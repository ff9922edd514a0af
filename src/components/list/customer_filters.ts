import { tiers } from "../../schema.js";
import { SelectControl } from "../controls/select_control.js";
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
export const filterColumns = ["segment", "account_manager", ...tierColumns] as const;
export type FilterColumn = (typeof filterColumns)[number];

/** The name of a filter as a reader sees it. */
export function filterLabel(column: FilterColumn, { words }: Pick<Report, "words">): string {
  const text = words.customers;
  if (column === "segment" || column === "account_manager") return text[column];
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
  const { words, formats } = report;
  const name = (choice: string) => {
    if (choice === none) return words.customers.without;
    return isTier(column)
      ? (words.common.tiers[choice as keyof typeof words.common.tiers] ?? choice)
      : choice;
  };
  const ordered = isTier(column)
    ? [...choices].sort((a, b) => tierRank(a.value) - tierRank(b.value))
    : [...choices];
  const options = ordered.map((one) => ({
    value: one.value,
    label: `${name(one.value)} (${formats.count(one.count)})`,
  }));
  return SelectControl([{ value: "", label: words.customers.all }, ...options], {
    label: filterLabel(column, report),
    value,
    onChange,
  });
}

function isTier(column: FilterColumn): column is TierColumn {
  return column.startsWith("tier_");
}

function tierRank(tier: string): number {
  const rank = tiers.indexOf(tier as (typeof tiers)[number]);
  return rank < 0 ? tiers.length : rank;
}
