import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../src/site/build.js";
import { home } from "../../src/site/places.js";
import { prepare } from "../../src/site/prepare.js";
import { renderedPages } from "../../src/site/rendered_pages.js";

/** A built site that the site and browser tests share. */
export interface BuiltSite {
  /** Folder of the site. */
  dist: string;
  /** Folder of its tables as parquet files. */
  tables: string;
  /** Folder of its exports. */
  data: string;
}

/** The sites by name; adventureworks is null where `../shared/data` is absent. */
export interface BuiltSites {
  demo: BuiltSite;
  demoDutch: BuiltSite;
  adventureworks: BuiltSite | null;
}

declare module "vitest" {
  export interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** A wholesaler's lines as one flat export, kept outside of the checkout. */
const lines = "adventureworks_reseller_lines_flat.csv";
const original = join(home, "..", "shared", "data", "adventureworks", lines);
const report = `title: Adventure Works
currency: USD
sources:
  invoice_lines:
    - file: ${lines}
`;

/** Builds each site once for all tests that look at it; they find them by `inject("sites")`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cache = join(home, "node_modules", ".cache", "klantenpiramide");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "sites-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  // Pages are rendered beside the tables of the first site, once for each language.
  let rendering: Promise<unknown> = renderedPages("en").then(() => renderedPages("nl"));
  const begin = async (name: string, dataDir: string, language?: "en" | "nl"): Promise<BuiltSite> => {
    const prepared = await prepare({ dataDir, language });
    const dist = join(folder, name);
    rendering = rendering.then(() => buildSite(prepared, dist));
    // Where it fails while the next one is prepared, it is told below.
    rendering.catch(() => undefined);
    return { dist, tables: prepared.tables, data: dataDir };
  };
  try {
    project.provide("sites", {
      demo: await begin("demo", join(home, "data", "demo"), "en"),
      demoDutch: await begin("demo-nl", join(home, "data", "demo"), "nl"),
      adventureworks: existsSync(original)
        ? await begin("adventureworks", await flatExport(join(folder, "adventureworks-data")))
        : null,
    });
    await rendering;
  } catch (error) {
    await Promise.allSettled([rendering]);
    await remove();
    throw error;
  }
  return remove;
}

async function flatExport(data: string): Promise<string> {
  await mkdir(data);
  await copyFile(original, join(data, lines));
  await writeFile(join(data, "report.yaml"), report);
  return data;
}
