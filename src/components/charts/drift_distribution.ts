import { dom } from "./dom.js";
import { driftSteps, ladder } from "./drift_axis.js";
import { drawBands } from "./drift_bands.js";
import type { DriftRanks } from "./drift_sides.js";
import { drawSwarm } from "./drift_swarm.js";
import { emptyFigure, figureWithTable, type ChartOptions } from "./figure.js";

export interface DriftDistributionOptions extends ChartOptions {
  /** Name of the effect that the amounts are of; null where they are all that crept in. */
  readonly effect?: string | null;
  /** Up to so many customers a dot each; above it, a row for each step of the axis. */
  readonly dots?: number;
}

/** From so many customers on their sizes are drawn; of fewer a sentence says as much. */
const fewest = 5;

/** Currency a year from which a drift counts as much. */
const much = 1_000;

/** Whether drift is of a few customers or of many: each a dot where they can be told apart, else counted and summed by size. */
export function DriftDistribution(
  ranks: DriftRanks,
  { words, formats, width = 640, document, effect = null, dots = 700 }: DriftDistributionOptions,
): HTMLElement {
  const text = words.charts.drift;
  const title = text.distribution_title;
  const parts = { words, document, name: "drift-distribution", title };
  const { amounts } = ranks;
  const count = amounts.length;
  if (count === 0)
    return emptyFigure(effect === null ? text.nobody : text.empty_of(effect.toLowerCase()), parts);
  const { beyond, within, most } = sizesOf(amounts);
  const caption = (effect === null ? text.distribution_caption : text.distribution_of)(
    formats.count(count),
    formats.count(within),
    formats.money(much),
    formats.count(beyond),
  );
  // The bars beside it name so few by name: dots on an axis would say no more.
  if (count < fewest) return emptyFigure(caption, parts);
  const limit = ladder.find((step) => step >= most) ?? most;
  const edges = [...ladder.filter((step) => step < limit), limit];
  const steps = driftSteps(amounts, edges);
  const drawn = { words, formats, width, document, label: title };
  const swarm = count <= dots ? drawSwarm(ranks, edges, drawn) : null;
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

/** How many lose much, how many change less than that either way, and the largest change, in currency. */
function sizesOf(amounts: ArrayLike<number>) {
  let [beyond, within, most] = [0, 0, 0];
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at]!;
    if (amount <= -much) beyond += 1;
    if (Math.abs(amount) < much) within += 1;
    most = Math.max(most, Math.abs(amount));
  }
  return { beyond, within, most };
}
