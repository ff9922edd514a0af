import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { keepFresh } from "../pipeline/leftovers.js";
import { partsFolder } from "../pipeline/site_files/table_files.js";
import { placeEngine } from "./engine.js";
import { seedNpmNames } from "./offline.js";
import { cache, home, sources } from "./places.js";
import { temporaryFolder } from "./temporary.js";

/**
 * A source root of its own for one run of Framework: links to `src`, and a cache that nobody else writes, so that builds
 * at the same time, or of different data folders, never meet.
 */
export interface Workspace {
  /** Root that Framework is given. */
  root: string;
  /** Folder of the tables as parquet files that the loaders copy from. */
  tables: string;
  /** Folder for a site that is not to be seen yet. */
  site: string;
  /** Puts the tables of a folder in the place of those before; a new moment makes a running preview load them. */
  setTables(folder: string, moment?: Date): Promise<void>;
  /** Links what has been added to the sources since. */
  link(): Promise<void>;
  /** Keeps the libraries that Framework bundled for a preview for the next one. */
  keepBundles(): Promise<void>;
  remove(): Promise<void>;
}

/** Framework writes the times of files into the site: the same input gives the same bytes. */
export const buildMoment = new Date("2000-01-01T00:00:00Z");

/** Makes a workspace in the cache of the checkout. */
export async function openWorkspace(): Promise<Workspace> {
  const folder = keepFresh(await temporaryFolder(cache, "work"));
  const root = join(folder, "src");
  const frameworkCache = join(root, ".observablehq", "cache");
  const loaders = join(root, "data");
  const tables = join(folder, "tables");
  const bundles = join(cache, `bundles-${await installedKey()}`);
  await mkdir(join(frameworkCache, "data"), { recursive: true });
  await mkdir(loaders);
  await seedNpmNames(frameworkCache);
  if (existsSync(bundles)) await cp(bundles, join(frameworkCache, "_node"), { recursive: true });
  await placeEngine(root, join(cache, "engine"), buildMoment);

  async function link(): Promise<void> {
    for (const entry of await readdir(sources, { withFileTypes: true })) {
      const target = join(root, entry.name);
      if (entry.name === ".observablehq" || entry.name === "data" || existsSync(target)) continue;
      // Windows links folders without special rights by junctions, and files not at all.
      if (entry.isFile() && process.platform === "win32") await copyFile(join(sources, entry.name), target);
      else await symlink(join(sources, entry.name), target, entry.isFile() ? "file" : "junction");
    }
    // Loaders are copied: Framework reloads a table when its loader is touched, and a checkout is not ours to touch.
    for (const name of await readdir(join(sources, "data"))) {
      if (!existsSync(join(loaders, name))) await copyFile(join(sources, "data", name), join(loaders, name));
    }
  }

  async function setTables(from: string, moment = buildMoment): Promise<void> {
    await rm(tables, { recursive: true, force: true });
    await symlink(from, tables, "junction");
    const parts = join(loaders, partsFolder);
    await rm(parts, { recursive: true, force: true });
    if (existsSync(join(from, partsFolder))) await symlink(join(from, partsFolder), parts, "junction");
    const loaded = join(frameworkCache, "data");
    await rm(loaded, { recursive: true, force: true });
    await mkdir(loaded);
    // What a loader would write stands ready, no older than the loader: starting one process a table takes seconds.
    for (const name of (await readdir(loaders)).filter((one) => one.endsWith(".ts"))) {
      const table = name.replace(/\.ts$/, "");
      await copyFile(join(from, table), join(loaded, table));
      for (const file of [join(loaders, name), join(loaded, table)]) await utimes(file, moment, moment);
    }
  }

  await link();
  return {
    root,
    tables,
    site: join(folder, "site"),
    setTables,
    link,
    keepBundles: () => keep(join(frameworkCache, "_node"), bundles, folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Changes with every change of an installed package: a bundle names the versions of what it imports. */
async function installedKey(): Promise<string> {
  const lock = [join(home, "node_modules", ".package-lock.json"), join(home, "package-lock.json")].find(
    (path) => existsSync(path),
  );
  return createHash("sha256")
    .update(lock === undefined ? "" : await readFile(lock))
    .digest("hex")
    .slice(0, 12);
}

/** Puts bundles where the next run finds them, whole: a set that is there already gives way to a larger one only. */
async function keep(made: string, kept: string, folder: string): Promise<void> {
  if (!existsSync(made)) return;
  const count = async (path: string) =>
    existsSync(path) ? (await readdir(path, { recursive: true })).length : 0;
  if ((await count(made)) <= (await count(kept))) return;
  const copy = join(folder, "bundles");
  const before = join(folder, "bundles-before");
  try {
    await cp(made, copy, { recursive: true });
    if (existsSync(kept)) await rename(kept, before);
    await rename(copy, kept);
  } catch {
    // Another run kept its own at the same moment; either set will do.
  }
}
