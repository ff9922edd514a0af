import { runs, type Run } from "../../lib/runs.js";
import { addMonths } from "../../lib/windows.js";
import type { ProfitabilityTier, Row, Tier } from "../../schema.js";
import { dom } from "./dom.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { monthTicks } from "./month_axis.js";
import { textWidth, tierColour } from "./style.js";

/** A customer's tiers over the twelve months that end with a month. */
export type TierMonth = Pick<
  Row<"tier_months">,
  "month" | "tier_revenue" | "tier_contribution" | "profitability_tier"
>;

interface Lane {
  readonly label: string;
  readonly runs: readonly Run<string>[];
  readonly name: (value: string) => string;
  readonly colour: (value: string) => string;
  readonly isDark: (value: string) => boolean;
}

/** Where a customer stood, month by month: a lane a measure, a stretch as long as the customer kept its tier. */
export function TierLanes(
  rows: readonly TierMonth[],
  { words, formats, width = 640, document }: ChartOptions,
): HTMLElement {
  const text = words.customer.charts.lanes;
  const parts = { words, document, name: "tier-lanes", title: text.title };
  const months = [...rows].sort((a, b) => +a.month - +b.month);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || months.length < 2) return emptyFigure(text.empty, parts);
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
    ] satisfies Lane[]
  ).filter((lane) => lane.runs.length > 0);
  const { svg } = dom(document);
  const isNarrow = width < 480;
  const left = isNarrow ? 0 : Math.max(...lanes.map(({ label }) => textWidth(label, 13))) + 12;
  const [bar, above, pitch] = [22, isNarrow ? 16 : 0, isNarrow ? 48 : 30];
  const end = addMonths(last.month, 1);
  const x = (date: Date) => left + ((+date - +first.month) / (+end - +first.month)) * (width - left);
  const said = (lane: Lane, run: Run<string>) =>
    text.stretch(lane.label, lane.name(run.value), formats.month(run.from), formats.month(run.to));
  const draw = (lane: Lane, index: number) => {
    const y = index * pitch + above;
    return [
      svg("text", { class: "lane-label", x: 0, y: isNarrow ? y - 4 : y + 16 }, lane.label),
      ...lane.runs.flatMap((run) => {
        const [from, to] = [x(run.from), x(addMonths(run.to, 1))];
        const name = lane.name(run.value);
        return [
          svg(
            "rect",
            {
              x: from.toFixed(1),
              y,
              width: Math.max(to - from - 1, 1).toFixed(1),
              height: bar,
              fill: lane.colour(run.value),
            },
            svg("title", {}, said(lane, run)),
          ),
          textWidth(name) + 8 < to - from
            ? svg(
                "text",
                {
                  class: `lane-name inside-${lane.isDark(run.value) ? "dark" : "light"}`,
                  x: from + 5,
                  y: y + 15,
                },
                name,
              )
            : null,
        ];
      }),
    ];
  };
  const height = lanes.length * pitch + 20;
  const ticks = monthTicks(first.month, last.month, Math.floor((width - left) / 90));
  const chart = svg(
    "svg",
    {
      class: "tier-lanes",
      role: "img",
      "aria-label": text.title,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...lanes.flatMap(draw),
    ...ticks
      .filter((tick) => x(tick) + textWidth(formats.month(tick), 11) < width)
      .map((tick) =>
        svg("text", { class: "lane-tick", x: x(tick).toFixed(1), y: height - 4 }, formats.month(tick)),
      ),
  );
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
