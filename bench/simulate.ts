// How often the change points see what is not there, and miss what is: npm run simulate writes docs/simulation.md
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { changePoints } from "../src/lib/changes/change_points.js";
import { noiseScale } from "../src/lib/changes/noise_scale.js";
import { Random } from "../src/lib/random.js";
import { segmentByPenalty } from "../src/lib/changes/segments.js";
import type { Series } from "../src/lib/changes/series.js";
import { home } from "../src/site/places.js";

const runs = 2000;
const lengths = [24, 36, 60];
const steps = [0, 1, 1.5, 2, 3];

/** A normal draw (Box and Muller). */
function normal(random: Random): number {
  const [u, v] = [1 - random.uniform(), random.uniform()];
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** Noise with a change in the middle that takes `between` months more than none. */
function noise(months: number, run: number, step: number, between = 0): Series {
  const random = new Random(7, months, run);
  const share = (i: number) => Math.min(1, Math.max(0, (i - months / 2 + 1) / (between + 1)));
  return {
    values: Float64Array.from({ length: months }, (_, i) => normal(random) + step * share(i)),
    weights: new Float64Array(months).fill(1),
  };
}

function found(months: number, step: number, factor: number): number {
  let hits = 0;
  for (let run = 0; run < runs; run += 1) {
    const points = noise(months, run, step);
    const penalty = factor * noiseScale(points) ** 2 * Math.log(months);
    if (segmentByPenalty(points, { penalty }).breaks.length > 0) hits += 1;
  }
  return hits / runs;
}

/** Of the series with exactly one change found: share whose interval holds the month it began, its median length, share read as gradual. */
function intervals(months: number, step: number, between = 0) {
  const lengths: number[] = [];
  let [held, gradual] = [0, 0];
  for (let run = 0; run < runs / 4; run += 1) {
    const found = changePoints(noise(months, run, step, between), { random: new Random(8, run) });
    if (found.length !== 1) continue;
    const [{ at, until, from, to }] = found as [(typeof found)[number]];
    lengths.push(to - from + 1);
    if (from <= months / 2 && to >= months / 2) held += 1;
    if (until > at) gradual += 1;
  }
  lengths.sort((a, b) => a - b);
  const n = lengths.length;
  return { held: held / n, length: lengths[Math.floor(n / 2)] ?? NaN, gradual: gradual / n };
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const intervalRow = (months: number, step: number, between = 0) => {
  const { held, length, gradual } = intervals(months, step, between);
  return row([String(months), `${step} σ`, percent(held), String(length), percent(gradual)]);
};
const head = ["months", ...steps.map((step) => (step === 0 ? "no step" : `step of ${step} σ`))];
const text = `# What the change points see and miss

Written by \`npm run simulate\`: ${runs.toLocaleString("en")} series of normal noise for each cell, seeds fixed, a step in the middle.
Share of the series in which the cut of docs/metrics.md finds any change. Without a step that is a false alarm, before the
false-discovery rate across the portfolio takes most of them away.

${row(head)}
${row(head.map(() => "---"))}
${lengths.map((months) => row([String(months), ...steps.map((step) => percent(found(months, step, 3)))])).join("\n")}

With a penalty of 2·σ̂²·ln n in the place of 3 the false alarms would be ${lengths
  .map((months) => `${percent(found(months, 0, 2))} (${months} months)`)
  .join(", ")}.

## Intervals

Where exactly one change was found: how often its 95% interval holds the month of the step, and how long it is. ${runs / 4}
series for each cell.

| months | step | holds the month | median months | read as gradual |
| --- | --- | --- | --- | --- |
${lengths.flatMap((months) => [1.5, 2, 3].map((step) => intervalRow(months, step))).join("\n")}

The same for a change that takes a year, from the month in which it begins:

| months | change | holds the month | median months | read as gradual |
| --- | --- | --- | --- | --- |
${[36, 60].flatMap((months) => [2, 3, 5].map((step) => intervalRow(months, step, 11))).join("\n")}
`;
const file = join(home, "docs", "simulation.md");
await writeFile(file, await format(text, { parser: "markdown", printWidth: 110 }));
console.log(`${file} is written`);
