import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { home } from "../../src/site/places.js";
import type { DemoSize } from "./run.js";
import type { SeedScore } from "./score.js";
import { leakTable, otherTable, precisionTable, summaryOf } from "./tables.js";

const file = join(home, "docs", "detection.md");
const speedHeading = "## Speed";

/** Writes the part of docs/detection.md that the scoreboard makes; what was measured of speed stays. */
export async function writeScoreboard(scores: readonly SeedScore[], size: DemoSize): Promise<string> {
  const known = await readFile(file, "utf8").catch(() => "");
  const at = known.indexOf(speedHeading);
  return write(`${scoreboard(scores, size)}\n${at < 0 ? "" : known.slice(at)}`);
}

/** Writes the part that tells how fast the search is; the scoreboard stays. */
export async function writeSpeed(measured: string): Promise<string> {
  const known = await readFile(file, "utf8").catch(() => "");
  const at = known.indexOf(speedHeading);
  const text = `${speedHeading}

\`npm run bench -- detection --speed\`: the change points of all series with their intervals and p-values, from the monthly
figures in the database to the table of what was found. Aim: 100,000 customers within 2 minutes on 2 cores. The results of
one thread and of several are the same to the last bit.

${measured}`;
  return write(`${at < 0 ? known : known.slice(0, at)}${text}`);
}

async function write(text: string): Promise<string> {
  await writeFile(file, await format(text, { parser: "markdown", printWidth: 110 }));
  return file;
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

function scoreboard(scores: readonly SeedScore[], { customers, months }: DemoSize): string {
  const sum = summaryOf(scores);
  return `# What is found of what was planted

Written by \`npm run bench -- detection\`: ${scores.length} companies of the demo generator (seeds 1 to ${scores.length}, ${customers} customers, ${months} months),
each built as any report is, held against what the generator planted (\`truth.json\`, before chance).

| | reached | aim |
| --- | --- | --- |
| recall: planted leaks told as a leak, by the right effect | ${percent(sum.recall)} of ${sum.leaks} | 90% |
| precision: told leaks that were planted | ${percent(sum.precision)} | 90% |
| first month, once it is visible, within the interval of a dated change | ${percent(sum.months)} | 90% |
| the same for the month as planted | ${percent(sum.plantedMonths)} | 90% |
| euros a year within 15% of the model's | ${percent(sum.amounts)} | 90% |
| false alarms on healthy, seasonal, lapsed, won-back and merged customers | ${sum.falseAlarms} of ${sum.healthy} | |
| false alarms on ordinary customers | ${sum.ordinaryAlarms} of ${sum.ordinary.toLocaleString("en")} | |

The default filter is [\`is_leak\`](metrics.md#leak): whom the summary tells to talk to. On the drift page's timeline
${percent(sum.timeline)} of the ${sum.timelineRows} rows belong to customers with a planted leak.

## Planted leaks

- **found**: told as a leak. **Right kind**: and by the effect that was planted.
- **month**: a shown change of the series that tells the effect has the first month in its interval: the month as planted,
  or the first in which the model before chance differs from the same customer without the story.
- **months late**: the median of the dated changes nearest to that month. **amount**: the effect in the bridge within 15%.
- **all**: found, kind, visible month and amount.

${leakTable(scores)}

Where it falls short:

- **cost_not_passed_on**: prices are fixed some months before any price or cost moves. Until the next January nothing differs from
  a customer without the story, so the month as planted is visible to nobody; the first visible one is found.
- **rush_unbilled**: a ramp of fourteen months. In the first of them orders take a tenth more hours, in a series whose months
  vary by a fifth. A change that looks like a step in the middle of the ramp is dated there.
- **smaller_orders**: a ramp of two years; where its first month is missed it is by one or two months.
- **amount**: what the exports hold differs from the model by chance (orders, lines and hours are drawn). A
  customer of a few orders a month is off by more than 15% now and then, though the report adds up its lines to the cent.

## Precision by effect

Customers of whom the truth says that they may be told (the big loss-maker), and those whose slip a conversation ended, count
neither way. What is told of ordinary customers is mostly of those with too short a history for their series to be dated (18 to
24 months), where the amount alone decides.

${precisionTable(scores)}

## Stories that are no leak

**told as what it is**: volume leads the bridge (healthy_shrinking); no dated change of orders (seasonal), none at the merge
(merged); lost leads, or orders end at none (lapsed); two dated changes of orders (won_back); the tiers lead and platinum
(big_loss_maker, small_gem). **amount**: volume, what was lost, or margin less service now.

${otherTable(scores)}

Where it falls short:

- **big_loss_maker**: what is left of a margin of over 100,000 after hours that cost more than it. Chance moves either by a few
  per cent, and what is left of them by more than 15%.
- **healthy_shrinking**, **lapsed**, **won_back**: the volume of two single years as it was drawn, against that of the model.
- **small_gem**: gold in the place of platinum where the whale curve reaches 80% of its peak just before it.
- **seasonal**: where winters differ by chance, a change of orders is dated now and then.
`;
}
