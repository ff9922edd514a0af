import type { Tier } from "../../schema.js";
import { crossTiers, type CrossTierRow } from "../../lib/tiers/cross_tiers.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { drawHeatTable } from "./heat_table.js";

export interface TierMatrixOptions extends ChartOptions {
  /** Called with the tier by revenue and the tier by contribution of a cell that is opened. */
  readonly onCell?: (byRevenue: Tier, byContribution: Tier) => void;
}

/** Tier by revenue against tier by contribution: customers and their contribution, big-but-poor and small-but-rich at a glance. */
export function TierMatrix(
  rows: readonly CrossTierRow[],
  { words, formats, document, onCell }: TierMatrixOptions,
): HTMLElement {
  const text = words.charts.tier_matrix;
  const parts = { words, document, name: "tier-matrix", title: text.title };
  const cross = crossTiers(rows);
  if (cross.customer_count === 0) return emptyFigure(text.empty, parts);
  const tier = words.common.tiers;
  const most = Math.max(...cross.cells.map((cell) => Math.abs(cell.contribution)), 1);
  const chart = drawHeatTable(
    {
      caption: text.title,
      corner: { rows: text.by_revenue, columns: text.by_contribution },
      rows: cross.tiers.map((key) => ({ key, label: tier[key], total: formats.count(cross.byRevenue(key)) })),
      columns: cross.tiers.map((key) => ({
        key,
        label: tier[key],
        total: formats.count(cross.byContribution(key)),
      })),
      total: text.customers,
      tone: "signed",
      cell: (row, column) => {
        const cell = cross.cell(row, column);
        if (!cell) return null;
        const count = formats.count(cell.customer_count);
        return {
          count,
          amount: formats.compact(cell.contribution),
          exact: formats.money(cell.contribution),
          weight: Math.sign(cell.contribution) * Math.sqrt(Math.abs(cell.contribution) / most),
          isStay: row === column,
          label: text.cell(count, tier[row], tier[column], formats.money(cell.contribution)),
        };
      },
      ...(onCell ? { onCell } : {}),
    },
    { document },
  );
  const { poor, rich } = cross;
  return figureWithTable(chart, {
    ...parts,
    caption: [
      text.poor(poor.customer_count, formats.count(poor.customer_count), formats.money(poor.contribution)),
      text.rich(rich.customer_count, formats.count(rich.customer_count), formats.money(rich.contribution)),
    ].join(" "),
  });
}
