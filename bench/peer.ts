import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readTableFile } from "../src/site/read_table.js";
import { largestCustomer, markdown, measurePages, type PageFigures } from "./pages.js";
import { machine, take, type Taken } from "./process.js";
import { measureRedraws } from "./redraws.js";
import { writeSection } from "./sections.js";
import { table } from "./table.js";

const settings = `title: Peer
hour_rate: 60
sources:
  invoice_lines: [{ file: invoice_lines.csv }]
  products: [{ file: products.csv, columns: { product_group: family } }]
  customers: [{ file: customers.csv, columns: { name: customer_name } }]
  hours: [{ file: hours.csv }]
`;

/** What Evidence 40.1.8, the static-report generator that users would pick instead, takes of the same data on a machine of this kind. */
const evidence = {
  build: "586 (73–100 with 50 customer pages)",
  memory: "3,300",
  files: "–",
  bytes: "–",
  summary: { requests: 59, kilobytes: 8100, firstChart: 6700, memory: 489 },
  another: "227 the first time, 72 later",
  customer: { requests: 48, kilobytes: 7700, firstChart: 1200, memory: null },
};

/**
 * The whole site with every customer on the data of `generate.mjs` (1,000,000 lines, 5,000 customers), beside what a peer takes:
 * `--data DIR` with its csv files, in which a report.yaml is written; `[--runs N]` for the pages.
 */
export async function peer(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: "string" }, runs: { type: "string", default: "5" } },
  });
  const { data } = values;
  if (data === undefined) throw new Error("name the folder that generate.mjs wrote with --data");
  const folder = await mkdtemp(join(tmpdir(), "klantenpiramide-peer-"));
  try {
    await writeFile(join(data, "report.yaml"), settings);
    await rm(join(data, "history"), { recursive: true, force: true });
    const [dist, cache] = [join(folder, "dist"), join(folder, "cache")];
    const taken = await take("npm", ["run", "build", "--", "--data", data, "--out", dist], {
      KLANTENPIRAMIDE_CACHE: cache,
    });
    const size = await sizeOf(dist);
    const [key = ""] = (await readdir(cache)).filter((name) => name !== "readings");
    const tables = join(cache, key, "report-tables");
    const customers = await readTableFile(tables, "customers", ["customer_id"]);
    const customer = await largestCustomer(tables);
    const paths = ["./", `customer?id=${encodeURIComponent(customer)}`];
    const pages = await measurePages(dist, { paths, runs: Math.max(1, Number(values.runs) || 1) });
    const [another] = await measureRedraws(dist, 9, customer, (name) => name.startsWith("customer:"));
    const rows = [...buildRows(taken, size), ...pageRows(pages), anotherRow(Number(another![1]))];
    console.log(table(heading, rows));
    const told = `\`npm run bench -- peer --data DIR\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. The data are
those of \`generate.mjs\`, 1,000,000 lines and ${customers.length.toLocaleString("en")} customers, each with a page of its own in both. Evidence 40.1.8 was
measured before, on a machine of this kind.`;
    console.log(`${await writeSection("Beside a peer", `${told}\n\n${markdown(heading, rows)}`)} is written`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const heading = ["", "ours", "Evidence", "aim", "times less"];

function buildRows(taken: Taken, { files, bytes, largest }: Size): string[][] {
  return [
    [
      "build of the whole site, s",
      taken.seconds.toFixed(1),
      evidence.build,
      "25",
      (586 / taken.seconds).toFixed(0),
    ],
    ["of processor, s", taken.cpuSeconds.toFixed(1), "–", "", ""],
    [
      "most memory, MB",
      (taken.peak / 1e6).toFixed(0),
      evidence.memory,
      "1,500",
      (3300e6 / taken.peak).toFixed(1),
    ],
    ["files", files.toLocaleString("en"), evidence.files, "", ""],
    ["MB", (bytes / 1e6).toFixed(1), evidence.bytes, "", ""],
    ["largest file, MiB", (largest / 2 ** 20).toFixed(1), "–", "25", ""],
  ];
}

function pageRows([summary, customer]: readonly PageFigures[]): string[][] {
  return [
    ...pageRow("home page", summary!, evidence.summary),
    ...pageRow("customer page", customer!, evidence.customer),
  ];
}

function anotherRow(milliseconds: number): string[] {
  return [
    "another customer chosen, ms to its chart",
    milliseconds.toFixed(0),
    evidence.another,
    "50",
    (227 / milliseconds).toFixed(1),
  ];
}

function pageRow(
  name: string,
  { requests, bytes, firstChart, memory }: PageFigures,
  theirs: typeof evidence.summary | typeof evidence.customer,
): string[][] {
  const times = (ours: number | null, other: number | null) =>
    ours === null || other === null ? "–" : (other / ours).toFixed(1);
  const written = (value: number | null) => value?.toLocaleString("en", { maximumFractionDigits: 0 }) ?? "–";
  const row = (what: string, ours: number | null, other: number | null, aim = "") => [
    ...[`${name}: ${what}`, written(ours), written(other), aim, times(ours, other)],
  ];
  return [
    row("requests", requests, theirs.requests),
    row("kB with gzip", bytes / 1000, theirs.kilobytes, "15× fewer"),
    row("first chart, ms", firstChart, theirs.firstChart, "4× sooner"),
    row("memory of the renderer, MB", memory === null ? null : memory / 1e6, theirs.memory),
  ];
}

interface Size {
  files: number;
  bytes: number;
  largest: number;
}

async function sizeOf(folder: string): Promise<Size> {
  const size = { files: 0, bytes: 0, largest: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size: bytes } = await stat(join(entry.parentPath, entry.name));
    size.files += 1;
    size.bytes += bytes;
    size.largest = Math.max(size.largest, bytes);
  }
  return size;
}
