import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { bases, runOne, type Outcome } from "./run.js";

/** Seconds without an outcome after which a run counts as hanging. */
const patience = 60;

interface Task {
  seed: number;
  runs: number[];
}

if (process.send) {
  const names = bases();
  process.on("message", ({ seed, runs }: Task) => {
    void (async () => {
      for (const run of runs) process.send?.(await runOne(run, seed, names));
      process.exit(0);
    })();
  });
} else {
  const { runs, seed, write } = new Command("fuzz")
    .description("Damages exports in a fixed order of accidents, and reads each as a build would.")
    .option("--runs <number>", "damaged files", Number, 10_000)
    .option("--seed <number>", "same seed, same damage", Number, 1)
    .option("--write", "write docs/fuzz.md")
    .parse()
    .opts<{ runs: number; seed: number; write?: boolean }>();
  const start = performance.now();
  const all = Array.from({ length: runs }, (_, i) => i);
  const halves = [0, 1].map((half) => all.filter((run) => run % 2 === half));
  const outcomes = (await Promise.all(halves.map((half) => worked(seed, half)))).flat();
  outcomes.sort((a, b) => a.run - b.run);
  const broken = outcomes.filter(({ result }) => result === "broken");
  for (const { run, base, mutation, detail } of broken)
    console.log(`run ${run}, ${base}, ${mutation}: ${detail}\n`);
  const seconds = Math.round((performance.now() - start) / 1000);
  const text = report(outcomes, seed);
  console.log(`${text}\n${seconds} s`);
  if (write) writeFileSync(fileURLToPath(new URL("../../docs/fuzz.md", import.meta.url)), text);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** Runs in processes of their own, so that a crash or a hang is an outcome and not the end. */
async function worked(seed: number, runs: number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let left = runs;
  while (left.length > 0) {
    const child = fork(fileURLToPath(import.meta.url), { execArgv: process.execArgv });
    let last = performance.now();
    let isHanging = false;
    const clock = setInterval(() => {
      if (performance.now() - last < patience * 1000) return;
      isHanging = true;
      child.kill("SIGKILL");
    }, 1000);
    const done = new Set<number>();
    child.on("message", (outcome: Outcome) => {
      last = performance.now();
      done.add(outcome.run);
      outcomes.push(outcome);
      if (outcomes.length % 500 === 0) console.error(`${outcomes.length} of ${runs.length}`);
    });
    child.send({ seed, runs: left } satisfies Task);
    await new Promise((ended) => child.on("exit", ended));
    clearInterval(clock);
    left = left.filter((run) => !done.has(run));
    const [stuck] = left;
    if (stuck === undefined) break;
    const detail = isHanging ? `no outcome within ${patience} s` : "the process ended";
    outcomes.push({ run: stuck, base: "?", file: "?", mutation: "?", result: "broken", detail });
    left = left.slice(1);
  }
  return outcomes;
}

function report(outcomes: readonly Outcome[], seed: number): string {
  const table = (of: (outcome: Outcome) => string, head: string) => {
    const names = [...new Set(outcomes.map(of))].sort();
    const count = (name: string, result: Outcome["result"]) =>
      outcomes.filter((outcome) => of(outcome) === name && outcome.result === result).length;
    const lines = names.map((name) => [
      name,
      count(name, "read"),
      count(name, "sentence"),
      count(name, "broken"),
    ]);
    const cells = [[head, "read, totals hold", "refused in a sentence", "anything else"], ...lines].map(
      (line) => line.map(String),
    );
    const widths = [0, 1, 2, 3].map((i) => Math.max(3, ...cells.map((line) => line[i]!.length)));
    const row = (line: readonly string[]) =>
      `| ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(" | ")} |`;
    const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
    return [row(cells[0]!), rule, ...cells.slice(1).map(row)].join("\n");
  };
  return `# Damaged exports

\`npm run fuzz\` takes the exports of \`tests/fixtures/readers\` that read well, damages one file of one of them, and reads
it as a build would, up to the control totals of each file. Which file, which damage and where follow from the seed, so
that any run can be done again. A damaged file must end in one of two ways: it reads, and rows and net revenue read are
those used, excluded and quarantined together; or it is refused in a sentence. A crash, a hang of more than ${patience} seconds,
another error or totals that do not hold would stand in the last column.

${outcomes.length} damaged files, seed ${seed}. Written by \`npm run fuzz -- --write\`.

${table(({ mutation }) => mutation, "Damage")}

${table(({ file }) => file, "File")}
`;
}
