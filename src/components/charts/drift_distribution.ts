import { dom } from "./dom.js";
import { driftSteps, ladder } from "./drift_axis.js";
import { drawBands } from "./drift_bands.js";
import type { DriftRow } from "./drift_sides.js";
import { drawSwarm, type KnownDrift } from "./drift_swarm.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";

export interface DriftDistributionOptions extends ChartOptions {
  /** Name of the effect that the amounts are of; null where they are all that crept in. */
  readonly effect?: string | null;
  /** Up to so many customers a dot each; above it, a row for each step of the axis. */
  readonly dots?: number;
}

/** From so many customers on their sizes are drawn; of fewer a sentence says as much. */
const fewest = 5;

/** Whether drift is of a few customers or of many: each a dot where they can be told apart, else counted and summed by size. */
export function DriftDistribution(
  rows: readonly DriftRow[],
  { words, formats, width = 640, document, effect = null, dots = 700 }: DriftDistributionOptions,
): HTMLElement {
  const text = words.charts.drift;
  const title = text.distribution_title;
  const parts = { words, document, name: "drift-distribution", title };
  const known = rows.filter((row): row is KnownDrift => row.amount != null);
  const empty = effect === null ? text.empty : text.empty_of(effect.toLowerCase());
  if (known.length === 0) return emptyFigure(rows.length === 0 ? text.nobody : empty, parts);
  const beyond = known.filter((row) => row.amount <= -1_000).length;
  const within = known.filter((row) => Math.abs(row.amount) < 1_000).length;
  const caption = (effect === null ? text.distribution_caption : text.distribution_of)(
    formats.count(known.length),
    formats.count(within),
    formats.money(1_000),
    formats.count(beyond),
  );
  // The bars beside it name so few by name: dots on an axis would say no more.
  if (known.length < fewest) return emptyFigure(caption, parts);
  const most = known.reduce((most, row) => Math.max(most, Math.abs(row.amount)), 0);
  const limit = ladder.find((step) => step >= most) ?? most;
  const edges = [...ladder.filter((step) => step < limit), limit];
  const steps = driftSteps(known, edges);
  const drawn = { words, formats, width, document, label: title };
  const swarm = known.length <= dots ? drawSwarm(known, edges, drawn) : null;
  const { h } = dom(document);
  const chart = swarm && h("div", {}, swarm, h("p", { class: "chart-note" }, text.scale));
  return figureWithTable(chart ?? drawBands(steps, drawn), {
    ...parts,
    caption,
    table: {
      columns: [
        { label: effect === null ? text.amount : text.amount_of(effect) },
        { label: text.customers, isNumber: true },
        { label: text.together, isNumber: true },
      ],
      rows: steps.map((step) => [
        text.range(formats.change(step.from), formats.change(step.to)),
        formats.count(step.count),
        formats.change(step.sum),
      ]),
    },
  });
}
