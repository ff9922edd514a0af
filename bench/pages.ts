import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ServeOptions } from "../src/server.js";
import { buildSite } from "../src/site/build.js";
import { prepare } from "../src/site/prepare.js";
import { readTableFile } from "../src/site/read_table.js";
import { measure, type Distance, type PageCost } from "../tests/browser/measure.js";
import { openSite } from "../tests/browser/site.js";
import { writeExports } from "./floor/generate.js";
import { machine } from "./process.js";
import { measureRedraws } from "./redraws.js";
import { writeSection } from "./sections.js";
import { table } from "./table.js";

/** A host, and how far it is where it is not this machine. */
interface HostKind {
  readonly serves: ServeOptions;
  readonly distance?: Distance;
}

/** Hosts as they differ: with compression and ranges, as most are, with neither, and one that is far. None speaks HTTP/2. */
export const hosts = {
  "gzip and ranges": { serves: { compression: "gzip", ranges: true } },
  "neither compression nor ranges": { serves: { compression: false, ranges: false } },
  "gzip and ranges, of which each answer takes 100 ms more, over a line of 10 Mbit/s": {
    serves: { compression: "gzip", ranges: true },
    distance: { milliseconds: 100, megabits: 10 },
  },
} as const satisfies Record<string, HostKind>;
export type Host = keyof typeof hosts;

/** A page with what it costs; times and memory are medians. */
export interface PageFigures extends PageCost {
  path: string;
}

/** The pages that read most, and one customer's. */
export const measuredPages = (customer: string) => [
  "./",
  "pyramid",
  "drift",
  "attention",
  "customers",
  "exit",
  `customer?id=${encodeURIComponent(customer)}`,
];

/** What pages of a built site cost on a host, each opened `runs` times with an empty cache, in a real browser. */
export async function measurePages(
  dist: string,
  { paths, runs, host = "gzip and ranges" }: { paths: readonly string[]; runs: number; host?: Host },
): Promise<PageFigures[]> {
  const { serves, distance }: HostKind = hosts[host];
  const site = await openSite(dist, serves);
  const figures: PageFigures[] = [];
  try {
    for (const path of paths) {
      const costs: PageCost[] = [];
      for (let run = 0; run < runs; run += 1) costs.push(await measure(site, path, distance));
      figures.push({
        ...costs[0]!,
        path,
        firstChart: median(costs.map(({ firstChart }) => firstChart)),
        memory: median(costs.map(({ memory }) => memory)),
        longestTask: median(costs.map(({ longestTask }) => longestTask))!,
      });
    }
  } finally {
    await site.close();
  }
  return figures;
}

/** The middle one of some figures; null where there is none. */
export function median(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((one) => one !== null).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}

/** Customer with the largest revenue of a folder of tables. */
export async function largestCustomer(tables: string): Promise<string> {
  const customers = await readTableFile(tables, "customers", ["customer_id", "revenue"]);
  return customers.reduce((best, one) => (one.revenue > best.revenue ? one : best)).customer_id;
}

/** What `pageRows` tells. */
export const pageHeading = [
  "page",
  "requests",
  "kB",
  "of these data",
  "kB data",
  "first chart ms",
  "MB renderer",
  "longest task ms",
];

/** The figures of pages as rows under `pageHeading`. */
export function pageRows(figures: readonly PageFigures[]): string[][] {
  const thousands = (bytes: number) => (bytes / 1000).toFixed(0);
  return figures.map((one) => [
    one.path.startsWith("customer?") ? "customer" : one.path === "./" ? "summary" : one.path,
    String(one.requests),
    thousands(one.bytes),
    String(one.dataRequests),
    thousands(one.dataBytes),
    one.firstChart?.toFixed(0) ?? "–",
    one.memory === null ? "–" : (one.memory / 1e6).toFixed(0),
    one.longestTask === 0 ? "< 50" : one.longestTask.toFixed(0),
  ]);
}

/** Rows under a heading as a table in Markdown. */
export function markdown(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = names.map((_, at) => (at === 0 ? "---" : "---:"));
  return [line(names), line(rule), ...rows.map(line)].join("\n");
}

/**
 * What pages cost in a browser: `--data DIR` builds a site first, `--lines N --customers N` invents its exports too, `--site DIR
 * --customer ID` takes a built one; `[--runs N]`, and `[--as NAME]` writes the section of that name in docs/performance.md. What is
 * invented is told there in any case.
 */
export async function pages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string", default: "data/demo" },
      site: { type: "string" },
      customer: { type: "string" },
      lines: { type: "string" },
      customers: { type: "string", default: "20000" },
      runs: { type: "string", default: "5" },
      as: { type: "string" },
    },
  });
  const runs = Math.max(1, Number(values.runs) || 1);
  const folder = await mkdtemp(join(tmpdir(), "klantenpiramide-bench-"));
  try {
    const size = values.lines && { lines: Number(values.lines), customers: Number(values.customers) };
    if (size) await writeExports(join(folder, "exports"), size);
    const data = size ? join(folder, "exports") : values.data;
    const { dist, customer } = await siteOf({ ...values, data }, folder);
    const parts: string[] = [];
    for (const host of Object.keys(hosts) as Host[]) {
      const rows = pageRows(await measurePages(dist, { paths: measuredPages(customer), runs, host }));
      console.log(table([`${pageHeading[0]} (${host})`, ...pageHeading.slice(1)], rows));
      parts.push(`On a host with ${host}:`, markdown(pageHeading, rows));
    }
    const redraws = await measureRedraws(dist, runs, customer);
    const names = ["change on a page", "median ms to the frame", "worst"];
    console.log(table(names, redraws));
    parts.push("From a change on a page at rest to the frame that shows it:", markdown(names, redraws));
    const name =
      values.as ?? (size && `Pages at ${count(size.lines)} lines and ${count(size.customers)} customers`);
    if (!name) return;
    const told = `\`${["npm run bench -- pages", ...args].join(" ")}\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. In the browser of the tests, with an empty cache for every page and from a server on the same machine; medians of ${runs}. The customer is the largest.`;
    console.log(`${await writeSection(name, [told, ...parts].join("\n\n"))} is written`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const count = (value: number) => value.toLocaleString("en");

async function siteOf(
  { site, data, customer }: { site?: string; data: string; customer?: string },
  folder: string,
): Promise<{ dist: string; customer: string }> {
  if (site !== undefined) {
    if (customer === undefined) throw new Error("name a customer of the site with --customer");
    return { dist: site, customer };
  }
  const prepared = await prepare({ dataDir: data, cacheDir: join(folder, "cache") });
  const dist = join(folder, "dist");
  await buildSite(prepared, dist);
  return { dist, customer: customer ?? (await largestCustomer(prepared.tables)) };
}
