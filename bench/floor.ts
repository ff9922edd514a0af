import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lastMonthFile, writeExports, type ExportSize } from "./floor/generate.js";
import { markdown } from "./pages.js";
import { machine, take, type Taken } from "./process.js";
import { writeSection } from "./sections.js";
import { table } from "./table.js";

const standard: readonly ExportSize[] = [
  { lines: 100_000, customers: 400 },
  { lines: 1_000_000, customers: 5000 },
  { lines: 10_000_000, customers: 20_000 },
  { lines: 10_000_000, customers: 100_000 },
];
/** Lines from which a size that was asked for has a section of its own in docs/performance.md. */
const worthTelling = 10_000_000;

/**
 * The product's tables against the floor, on the same invented exports: `[--lines N --customers N]` for one size, else the standard
 * ones; `--month` what a rebuild takes with one new month; `[--runs N]`, of which the fastest counts; `[--folder DIR]` where to work.
 */
export async function floor(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lines: { type: "string" },
      customers: { type: "string", default: "20000" },
      runs: { type: "string", default: "1" },
      month: { type: "boolean", default: false },
      folder: { type: "string", default: tmpdir() },
    },
  });
  const asked = Number(values.lines ?? (values.month ? worthTelling : NaN));
  const sizes = Number.isNaN(asked) ? standard : [{ lines: asked, customers: Number(values.customers) }];
  const folder = await mkdtemp(join(values.folder, "klantenpiramide-floor-"));
  const rows: string[][] = [];
  try {
    for (const size of sizes)
      rows.push(
        ...(values.month
          ? await monthRows(folder, size)
          : [await againstFloor(folder, size, Number(values.runs))]),
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const heading = values.month ? monthHeading : floorHeading;
  console.log(table(heading, rows));
  if (sizes !== standard && asked < worthTelling) return;
  const [{ lines, customers }] = sizes as [ExportSize];
  const name = values.month
    ? "A rebuild with one new month"
    : `The product against the floor${sizes === standard ? "" : `, ${count(lines)} lines and ${count(customers)} customers`}`;
  const command = ["npm run bench -- floor", ...args].join(" ");
  const told = `\`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. ${values.month ? monthMeaning : floorMeaning}`;
  console.log(`${await writeSection(name, `${told}\n\n${markdown(heading, rows)}`)} is written`);
}

const floorHeading = [
  ...["lines", "customers", "floor s", "product s", "ratio", "floor CPU s", "product CPU s", "ratio of CPU"],
  ...["floor MB", "product MB"],
];
const floorMeaning = `The floor is a plain DuckDB script without a check (\`bench/floor/floor_tables.ts\`): customer × month, customer × product ×
window and the lines sorted by customer, as parquet. The product is \`npm run tables\` from nothing. CPU is of all processes together; MB is the
most that all processes together held in memory.`;

async function againstFloor(folder: string, size: ExportSize, runs: number): Promise<string[]> {
  const data = join(folder, "data");
  await writeExports(data, size);
  let [plain, product]: [Taken | null, Taken | null] = [null, null];
  for (let run = 0; run < runs; run += 1) {
    plain = fastest(plain, await inTurn(folder, (out) => script(data, out)));
    product = fastest(product, await inTurn(folder, (out, cache) => tables(data, out, cache)));
    await rm(join(data, "history"), { recursive: true, force: true });
  }
  await rm(data, { recursive: true });
  if (!plain || !product) throw new Error("--runs is at least 1");
  console.error(`${count(size.lines)} lines: floor ${seconds(plain)} s, product ${seconds(product)} s`);
  const ratio = (of: (taken: Taken) => number) => (of(product) / of(plain)).toFixed(1);
  return [
    ...[
      count(size.lines),
      count(size.customers),
      seconds(plain),
      seconds(product),
      ratio((one) => one.seconds),
    ],
    ...[plain.cpuSeconds.toFixed(1), product.cpuSeconds.toFixed(1), ratio((one) => one.cpuSeconds)],
    ...[megabytes(plain), megabytes(product)],
  ];
}

const monthHeading = ["build", "seconds", "CPU s", "share of the first", "MB"];
const monthMeaning = `First all months but the last; then the last month beside them in a file of its own; then all of it from nothing. The tables
of the last two are the same to the byte.`;

/** @throws Error where a rebuild gives other tables than a build from nothing */
async function monthRows(folder: string, size: ExportSize): Promise<string[][]> {
  const [data, held, cache] = [join(folder, "data"), join(folder, "held.csv"), join(folder, "cache")];
  const [again, whole] = [join(folder, "again"), join(folder, "whole")];
  const state = join(folder, "history");
  await writeExports(data, size, held);
  const first = await tables(data, again, cache);
  await cp(join(data, "history"), state, { recursive: true });
  await rename(held, join(data, lastMonthFile));
  const rebuilt = await tables(data, again, cache);
  await rm(cache, { recursive: true });
  await rm(join(data, "history"), { recursive: true });
  await cp(state, join(data, "history"), { recursive: true });
  const full = await tables(data, whole, cache);
  const [one, other] = [await digests(again), await digests(whole)];
  const differing = Object.keys({ ...one, ...other }).filter((name) => one[name] !== other[name]);
  if (differing.length > 0) throw new Error(`a rebuild gives other tables: ${differing.join(", ")}`);
  const row = (name: string, taken: Taken) => [
    ...[name, seconds(taken), taken.cpuSeconds.toFixed(1)],
    ...[`${((100 * taken.seconds) / first.seconds).toFixed(0)}%`, megabytes(taken)],
  ];
  return [
    row(`${count(size.lines)} lines but the last month's`, first),
    row("again, with the last month's", rebuilt),
    row("all from nothing", full),
  ];
}

async function digests(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".parquet")))
    found[name] = createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  return found;
}

/** Runs something that writes into a folder and uses a cache; both are gone afterwards. */
async function inTurn(folder: string, work: (out: string, cache: string) => Promise<Taken>): Promise<Taken> {
  const [out, cache] = [join(folder, "out"), join(folder, "cache")];
  await mkdir(cache, { recursive: true });
  try {
    return await work(out, cache);
  } finally {
    for (const made of [out, cache]) await rm(made, { recursive: true, force: true });
  }
}

function script(data: string, out: string): Promise<Taken> {
  return take(process.execPath, ["--import", "tsx", "bench/floor/floor_tables.ts", data, out]);
}

function tables(data: string, out: string, cache: string): Promise<Taken> {
  const args = ["run", "tables", "--", "--data", data, "--out", out];
  return take("npm", args, { KLANTENPIRAMIDE_CACHE: cache });
}

function fastest(one: Taken | null, other: Taken): Taken {
  return one && one.seconds < other.seconds ? one : other;
}

const count = (value: number) => value.toLocaleString("en");
const seconds = (taken: Taken) => taken.seconds.toFixed(1);
const megabytes = ({ peak }: Taken) => (peak / 1e6).toFixed(0);
