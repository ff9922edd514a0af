import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault, Faults } from "../../src/lib/fault.js";
import { row } from "../../src/pipeline/database.js";
import { none } from "../../src/pipeline/history/basis.js";
import { withNewDatabase } from "../../src/pipeline/instance.js";
import { readSources } from "../../src/pipeline/readers/index.js";
import { unknownFacts, type Build } from "../../src/pipeline/step.js";
import { steps } from "../../src/pipeline/tables.js";
import { readSettings } from "../../src/settings.js";
import { mutations, random } from "./mutations.js";

/** What became of one damaged file. */
export interface Outcome {
  run: number;
  /** Folder of the fixture and the file in it that was damaged. */
  base: string;
  file: string;
  mutation: string;
  /** `read`: the control totals hold; `sentence`: refused in words; `broken`: anything else. */
  result: "read" | "sentence" | "broken";
  detail: string;
}

const fixtures = fileURLToPath(new URL("../fixtures/readers", import.meta.url));

/** The folders that read without a fault: what is damaged must have been sound. */
export function bases(): string[] {
  return readdirSync(fixtures)
    .sort()
    .filter((name) => {
      const expected = JSON.parse(readFileSync(join(fixtures, name, "expected.json"), "utf8")) as object;
      return "rows" in expected;
    });
}

/** Damages one file of one fixture as the seed says, and reads it as a build would, up to the control totals. */
export async function runOne(run: number, seed: number, names: readonly string[]): Promise<Outcome> {
  const next = random(seed * 1_000_003 + run);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)]!;
  const base = pick(names);
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  cpSync(join(fixtures, base), folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !/^(expected\.json|report\.yaml)$/.test(name) && statSync(join(folder, name)).isFile())
    .sort();
  const file = pick(files);
  const mutation = pick(Object.keys(mutations));
  writeFileSync(join(folder, file), mutations[mutation]!(readFileSync(join(folder, file)), next));
  const told = { run, base, file: extname(file).slice(1) || file, mutation };
  try {
    return { ...told, ...(await read(folder)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const until = steps.findIndex(({ name }) => name === "judge the rows");
const totals = steps.find(({ name }) => name === "source_files");

async function read(folder: string): Promise<Pick<Outcome, "result" | "detail">> {
  const tempDir = join(folder, ".reading");
  mkdirSync(tempDir);
  try {
    return await withNewDatabase(":memory:", tempDir, 0, async (connection) => {
      const settings = await readSettings(folder);
      const report = await readSources(connection, settings, { tempDir });
      const build: Build = { connection, settings, report, basis: none, inputs: "", facts: unknownFacts };
      for (const step of steps.slice(0, until)) await step.run(build);
      await totals?.run(build);
      const wrong = await row<{ files: number }>(
        connection,
        `select count(*)::integer as files from source_files
         where rows_read <> rows_used + rows_excluded + rows_quarantined
           or revenue_read <> revenue_used + revenue_excluded + revenue_quarantined`,
      );
      return wrong.files === 0
        ? { result: "read", detail: "" }
        : { result: "broken", detail: "the control totals do not hold" };
    });
  } catch (error) {
    const isWord = error instanceof Fault || error instanceof Faults;
    const detail = error instanceof Error ? (isWord ? error.message : (error.stack ?? "")) : String(error);
    return { result: isWord ? "sentence" : "broken", detail };
  }
}
