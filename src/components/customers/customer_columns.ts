import { sellsGoods } from "../../lib/bridge/sells_goods.js";
import { element } from "../dom.js";
import type { ListColumn } from "../list/columns.js";
import { nameColumn } from "../list/name_column.js";
import type { Report } from "../report.js";
import type { ListedCustomer } from "./listed_customers.js";

/** The columns of the list, those first that a narrow window keeps. */
export const customersKeep = [
  ...["revenue", "contribution", "gross_margin", "margin_share", "drift_amount", "contribution_per_hour"],
  ...["revenue_change", "tier", "profitability_tier", "hours", "customer_id", "orders"],
] as const;

/** The columns of the list; what the report cannot give for anybody is left out. */
export function customerColumns(rows: readonly ListedCustomer[], { words, formats, facts }: Report) {
  const text = words.customers;
  const revenueChange = (row: ListedCustomer) =>
    row.revenue_prior === null ? null : row.revenue - row.revenue_prior;
  // Where no names were supplied, numbers stand in their place already.
  const hasNames = rows.length === 0 || rows.some(({ name, customer_id }) => name !== customer_id);
  const figure = (
    key: keyof ListedCustomer & string,
    label: string,
    format: (value: number | null) => string,
  ): ListColumn<ListedCustomer> => ({
    key,
    label,
    isNumber: true,
    value: (row) => row[key] as number | null,
    text: (row) => format(row[key] as number | null),
  });
  const plain = (
    key: "customer_id" | "segment" | "account_manager",
    label: string,
  ): ListColumn<ListedCustomer> => ({
    key,
    label,
    value: (row) => row[key],
    text: (row) => row[key] ?? "",
  });
  const tier: ListColumn<ListedCustomer> = {
    key: "tier",
    label: text.tier_by(words.common.measures.revenue.toLowerCase()),
    value: (row) => row.tier_revenue && words.common.tiers[row.tier_revenue],
    text: (row) =>
      row.tier_revenue
        ? element("span", { class: `tier tier-${row.tier_revenue}` }, words.common.tiers[row.tier_revenue])
        : "",
  };
  const columns: ListColumn<ListedCustomer>[] = [
    nameColumn(text.name, words),
    ...(hasNames ? [plain("customer_id", text.number)] : []),
    tier,
    {
      key: "profitability_tier",
      label: text.profitability_tier,
      value: (row) => row.profitability_tier,
      text: (row) =>
        row.profitability_tier === null ? "" : words.common.profitability[row.profitability_tier],
    },
    figure("revenue", text.revenue, formats.money),
    {
      key: "revenue_change",
      label: text.revenue_change,
      isNumber: true,
      value: revenueChange,
      text: (row) => formats.change(revenueChange(row)),
    },
    figure("gross_margin", text.gross_margin, formats.money),
    figure("margin_share", text.margin_share, formats.share),
    figure("contribution", text.contribution, formats.money),
    figure("contribution_per_hour", text.contribution_per_hour, formats.money),
    figure("hours", text.hours, formats.count),
    figure("orders", text.orders, formats.count),
    { ...figure("drift_amount", text.drift_amount, formats.change), first: "ascending" },
    plain("segment", text.segment),
    plain("account_manager", text.account_manager),
  ];
  // Where no goods are sold, margin is what net revenue says already.
  const isRevenue = ({ key }: ListColumn<ListedCustomer>) =>
    !sellsGoods(facts) && (key === "gross_margin" || key === "margin_share");
  const known = (column: ListColumn<ListedCustomer>) => rows.some((row) => column.value(row) !== null);
  return rows.length === 0 ? columns : columns.filter((column) => known(column) && !isRevenue(column));
}
