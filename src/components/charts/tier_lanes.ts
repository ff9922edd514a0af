import { runs, type Run } from "../../lib/changes/runs.js";
import { addMonths, monthsBetween } from "../../lib/time/windows.js";
import type { ProfitabilityTier, Row, Tier } from "../../schema.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { tierColour } from "./style.js";
import { drawTierLanes, type TierLane } from "./tier_lanes_drawing.js";

/** A customer's tiers over the twelve months that end with a month. */
export type TierMonth = Pick<
  Row<"tier_months">,
  "month" | "tier_revenue" | "tier_contribution" | "profitability_tier"
>;

export interface TierLanesOptions extends ChartOptions {
  /** The as-of day: from its last month with a tier up to there a customer was inactive. */
  readonly until: Date;
}

/** Where a customer stood, month by month: a lane a measure, a stretch as long as the customer kept its tier. */
export function TierLanes(
  rows: readonly TierMonth[],
  { words, formats, width = 640, document, until }: TierLanesOptions,
): HTMLElement {
  const text = words.customer.charts.lanes;
  const parts = { words, document, name: "tier-lanes", title: text.title };
  const months = withInactive(rows, until);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || rows.length < 2) return emptyFigure(text.empty, parts);
  const tier = {
    name: (value: string) => words.common.tiers[value as Tier],
    colour: (value: string) => tierColour(value as Tier),
    isDark: (value: string) => value === "top" || value === "large",
  };
  const lanes = (
    [
      { label: text.revenue, runs: runs(months, (row) => row.tier_revenue), ...tier },
      { label: text.contribution, runs: runs(months, (row) => row.tier_contribution), ...tier },
      {
        label: text.profitability,
        runs: runs(months, (row) => row.profitability_tier),
        name: (value) => words.common.profitability[value as ProfitabilityTier],
        colour: (value) => `var(--profit-${value})`,
        isDark: (value) => value === "platinum" || value === "gold",
      },
    ] satisfies TierLane[]
  ).filter((lane) => lane.runs.length > 0);
  const said = (lane: TierLane, run: Run<string>) =>
    text.stretch(lane.label, lane.name(run.value), formats.month(run.from), formats.month(run.to));
  const chart = drawTierLanes(lanes, {
    ...{ first: first.month, last: last.month, said },
    ...{ words, formats, width, document },
  });
  return figureWithTable(chart, {
    ...parts,
    caption: [...lanes.map((lane) => said(lane, lane.runs.at(-1)!)), text.note].join(" "),
    table: {
      columns: [{ label: text.by }, { label: text.tier }, { label: text.from }, { label: text.to }],
      rows: lanes.flatMap((lane) =>
        lane.runs.map((run) => [
          lane.label,
          lane.name(run.value),
          formats.month(run.from),
          formats.month(run.to),
        ]),
      ),
    },
  });
}

/** The months in order, and those between and after them, up to `until`, in which the customer had bought nothing for a year. */
function withInactive(rows: readonly TierMonth[], until: Date): TierMonth[] {
  const known = new Map(rows.map((row) => [+row.month, row]));
  const first = Math.min(...known.keys());
  const count = known.size === 0 ? 0 : monthsBetween(new Date(first), until) + 1;
  const inactive = {
    tier_revenue: "inactive" as const,
    tier_contribution: rows.some((row) => row.tier_contribution !== null) ? ("inactive" as const) : null,
    profitability_tier: null,
  };
  return Array.from({ length: count }, (_, at) => addMonths(new Date(first), at)).map(
    (month) => known.get(+month) ?? { month, ...inactive },
  );
}
