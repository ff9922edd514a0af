import { parseArgs } from "node:util";
import { writeScoreboard, writeSpeed } from "./detection/document.js";
import { runSeed } from "./detection/run.js";
import type { SeedScore } from "./detection/score.js";
import { measureSpeed } from "./detection/speed.js";
import { leakTable, otherTable, precisionTable, summaryOf } from "./detection/tables.js";

const standard = { seeds: 20, customers: 400, months: 60 };

/**
 * The detection scoreboard: `[--seeds N] [--customers N] [--months N]`; of the standard size it writes docs/detection.md. With `--speed`
 * how long the search for change points takes instead, `[--customers N]`.
 */
export async function detection(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string", default: String(standard.seeds) },
      customers: { type: "string" },
      months: { type: "string", default: String(standard.months) },
      speed: { type: "boolean", default: false },
    },
  });
  if (values.speed) {
    const customers = Number(values.customers ?? 100_000);
    const measured = await measureSpeed(customers);
    if (customers === 100_000) console.log(`${await writeSpeed(measured)} is written`);
    return;
  }
  const size = { customers: Number(values.customers ?? standard.customers), months: Number(values.months) };
  const scores: SeedScore[] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    scores.push(await runSeed(seed, size));
    console.error(`seed ${seed} of ${values.seeds}`);
  }
  console.log([leakTable(scores), precisionTable(scores), otherTable(scores)].join("\n\n"));
  console.log(summaryOf(scores));
  const isStandard =
    scores.length === standard.seeds &&
    size.customers === standard.customers &&
    size.months === standard.months;
  if (isStandard) console.log(`${await writeScoreboard(scores, size)} is written`);
}
