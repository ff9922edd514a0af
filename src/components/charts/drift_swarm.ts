import * as Plot from "@observablehq/plot";
import { shownName } from "../../lib/words/shown_name.js";
import { clearTicks, margin, squeeze, swarmHeight } from "./drift_axis.js";
import type { DriftRanks } from "./drift_sides.js";
import type { ChartOptions } from "./figure.js";
import { customerHref, plotDefaults, signColour, textWidth, tip } from "./style.js";

interface Dot {
  readonly customer_id: string;
  readonly name: string;
  readonly amount: number;
}

/** Height of a swarm at most, in CSS pixels. */
const highest = 360;

/** A dot a customer on an axis of euros a year, compressed away from zero; null where so many do not fit. */
export function drawSwarm(
  { customers, amounts }: DriftRanks,
  steps: readonly number[],
  { words, formats, width = 640, document, label }: ChartOptions & { label: string },
) {
  const rows = customers.map((customer, at): Dot => ({
    customer_id: customer.customer_id,
    name: shownName(customer, words),
    amount: amounts[at]!,
  }));
  const limit = steps.at(-1) ?? 1;
  const inner = width - 2 * margin;
  const place = (value: number) => margin + ((squeeze(value) / squeeze(limit) + 1) / 2) * inner;
  const radius = [3.4, 2.6, 2, 1.6].find((r) => swarmHeight(rows, place, r) <= highest);
  if (radius === undefined) return null;
  const ticks = clearTicks(
    [0, limit, ...steps.slice(0, -1).reverse()].flatMap((step) => [step, -step]),
    place,
    Math.max(...[limit, -limit].map((value) => textWidth(formats.compactChange(value)))),
  );
  return Plot.plot({
    ...plotDefaults(document),
    ariaLabel: label,
    width,
    height: Math.max(110, swarmHeight(rows, place, radius)) + 46,
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
      Plot.dot(
        rows,
        Plot.dodgeY({
          anchor: "middle",
          padding: 0.6,
          x: "amount",
          r: radius,
          fill: (row: Dot) => signColour(row.amount),
          href: (row: Dot) => customerHref(row.customer_id),
          title: (row: Dot) => `${row.name}\n${formats.change(row.amount)}`,
          tip,
        }),
      ),
    ],
  });
}
