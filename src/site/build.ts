import { existsSync } from "node:fs";
import { cp, readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { partsFolder } from "../pipeline/site_files/table_files.js";
import { finishPages } from "./finish.js";
import { runBuild } from "./framework.js";
import { largeFiles } from "./large_files.js";
import { placeCode } from "./place_code.js";
import type { Prepared } from "./prepare.js";
import { publish } from "./publish.js";
import { sealSite } from "./seal_site.js";
import { buildMoment, openWorkspace } from "./workspace.js";

/** What a build made. */
export interface BuiltSite {
  pages: string[];
  /** Size of the folder, in bytes. */
  bytes: number;
  /** Links that lead to no page, with the pages that hold them. */
  brokenLinks: string[];
  /** A sentence for each file that some hosts would refuse. */
  largeFiles: string[];
}

/**
 * Builds the site of prepared tables into a folder, which changes only when every page was rendered; with a passphrase, its tables
 * are encrypted.
 * @param options `check` looks at the finished folder before it is encrypted and published, and throws where it may not be
 */
export async function buildSite(
  prepared: Prepared,
  out: string,
  options: { passphrase?: string | null; check?: (folder: string) => Promise<void> } = {},
): Promise<BuiltSite> {
  const workspace = await openWorkspace();
  try {
    await placeCode(workspace.root);
    await workspace.setTables(prepared.tables);
    return await publish(out, async (place) => {
      const { passphrase = null } = options;
      // What is to be encrypted stands nowhere as it is but in the cache: the place beside the folder may be one that goes to a host by itself.
      const output = passphrase === null ? place : workspace.site;
      const said = await runBuild({
        dataDir: prepared.dataDir,
        language: prepared.language,
        workspace,
        output,
      });
      await addParts(prepared.tables, output);
      const pages = await finishPages(output, prepared);
      await options.check?.(output);
      if (passphrase !== null) {
        await sealSite(output, passphrase);
        await cp(output, place, { recursive: true });
      }
      return {
        pages,
        bytes: await sizeOf(place),
        brokenLinks: brokenLinks(said, pages),
        largeFiles: await largeFiles(place),
      };
    });
  } finally {
    await workspace.remove();
  }
}

/** Puts the parts of tables beside the files that list them: Framework takes what a page names, and these are named by what it reads. */
async function addParts(tables: string, output: string): Promise<void> {
  const parts = join(tables, partsFolder);
  if (!existsSync(parts)) return;
  const folder = join(output, "_file", "data", partsFolder);
  await cp(parts, folder, { recursive: true });
  for (const name of await readdir(folder)) await utimes(join(folder, name), buildMoment, buildMoment);
}

/** The targets that Framework reports as leading nowhere, with the pages that name them; what follows `?` or `#` does not count. */
export function brokenLinks(said: string, pages: readonly string[]): string[] {
  const from = new Map<string, Set<string>>();
  for (const [, page = "", target = ""] of said.matchAll(/^↳ \/(\S+) → \/(\S*)$/gm)) {
    const path = target.replace(/[?#].*$/, "");
    if (!pages.includes(path)) from.set(path, (from.get(path) ?? new Set()).add(page));
  }
  return [...from].map(([path, named]) => `${path} (from ${[...named].join(", ")})`);
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, entry));
    if (found.isFile()) bytes += found.size;
  }
  return bytes;
}
