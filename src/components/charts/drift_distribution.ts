import * as Plot from "@observablehq/plot";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";
import { clearTicks, margin, squeeze, swarmHeight, symmetricMiddle } from "./drift_axis.js";
import type { DriftRow } from "./drift_sides.js";
import { customerHref, plotDefaults, signColour, textWidth, tip } from "./style.js";

export interface DriftDistributionOptions extends ChartOptions {
  /** Name of the effect that the amounts are of; null where they are all that crept in. */
  readonly effect?: string | null;
  /** Up to so many customers a dot each; above it, counts per step of the axis. */
  readonly dots?: number;
}

type Known = DriftRow & { readonly amount: number };

/** The steps of euros a year, alike on both sides of zero, each about three times the one before. */
const ladder = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

/** Every customer on one axis of euros a year, compressed away from zero so that small and large drifts both show. */
export function DriftDistribution(
  rows: readonly DriftRow[],
  { words, formats, width = 640, document, effect = null, dots = 700 }: DriftDistributionOptions,
): HTMLElement {
  const text = words.charts.drift;
  const title = text.distribution_title;
  const parts = { words, document, name: "drift-distribution", title };
  const known = rows.filter((row): row is Known => row.amount != null);
  const empty = effect === null ? text.empty : text.empty_of(effect.toLowerCase());
  if (known.length === 0) return emptyFigure(rows.length === 0 ? text.nobody : empty, parts);
  const most = Math.max(...known.map((row) => Math.abs(row.amount)));
  const limit = ladder.find((step) => step >= most) ?? most;
  const all = ladder.filter((step) => step <= limit);
  const edges = [...all.map((step) => -step).reverse(), 0, ...all];
  const counts = edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    const inside = known.filter(({ amount: x }) =>
      from < 0 ? x >= from && x < to : (x >= from && x < to) || (x === to && index === edges.length - 2),
    );
    return { from, to, count: inside.length };
  });
  const inner = width - 2 * margin;
  const place = (value: number) => margin + ((squeeze(value) / squeeze(limit) + 1) / 2) * inner;
  const radius = [3.4, 2.6, 2, 1.6].find((r) => swarmHeight(known, place, r) <= 360) ?? null;
  const asDots = known.length <= dots && radius !== null;
  const height = asDots ? Math.max(110, swarmHeight(known, place, radius)) + 46 : 220;
  const ticks = clearTicks(
    [0, limit, ...all.slice(0, -1).reverse()].flatMap((step) => [step, -step]),
    place,
    Math.max(...[limit, -limit].map((value) => textWidth(formats.compactChange(value)))),
  );
  const chart = Plot.plot({
    ...plotDefaults(document),
    ariaLabel: title,
    width,
    height,
    marginLeft: margin,
    marginRight: margin,
    marginTop: 12,
    marginBottom: 30,
    x: { type: "symlog", constant: 100, domain: [-limit, limit], label: null },
    y: { axis: null },
    marks: [
      Plot.axisX(ticks, {
        tickFormat: (value: number) => formats.compactChange(value),
        fill: "var(--muted)",
        stroke: "var(--line-strong)",
      }),
      Plot.ruleX([0], { stroke: "var(--line-strong)" }),
      ...(asDots
        ? [
            Plot.dot(
              known,
              Plot.dodgeY({
                anchor: "middle",
                padding: 0.6,
                x: "amount",
                r: radius,
                fill: (row: Known) => signColour(row.amount),
                href: (row: Known) => customerHref(row.customer_id),
                title: (row: Known) => `${row.name}\n${formats.change(row.amount)}`,
                tip,
              }),
            ),
          ]
        : [
            Plot.rectY(counts, {
              x1: "from",
              x2: "to",
              y: "count",
              fill: (bin) => signColour(bin.from < 0 ? -1 : 1),
              insetLeft: 0.5,
              insetRight: 0.5,
              title: (bin) =>
                text.bin(formats.count(bin.count), formats.change(bin.from), formats.change(bin.to)),
              tip,
            }),
            Plot.text(
              counts.filter((bin) => bin.count > 0),
              {
                x: (bin) => symmetricMiddle(bin.from, bin.to),
                y: "count",
                text: (bin) => formats.count(bin.count),
                dy: -7,
                fill: "var(--muted)",
              },
            ),
          ]),
    ],
  });
  const beyond = known.filter((row) => row.amount <= -1_000).length;
  const within = known.filter((row) => Math.abs(row.amount) < 1_000).length;
  return figureWithTable(chart, {
    ...parts,
    caption: (effect === null ? text.distribution_caption : text.distribution_of)(
      formats.count(known.length),
      formats.count(within),
      formats.money(1_000),
      formats.count(beyond),
    ),
    table: {
      columns: [
        { label: effect === null ? text.amount : text.amount_of(effect) },
        { label: text.customers, isNumber: true },
      ],
      rows: counts
        .filter((bin) => bin.count > 0)
        .map((bin) => [
          text.range(formats.change(bin.from), formats.change(bin.to)),
          formats.count(bin.count),
        ]),
    },
  });
}
