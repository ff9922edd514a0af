import { cp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { finishPages } from "./finish.js";
import { largeFiles } from "./large_files.js";
import { placeTables } from "./place_tables.js";
import { cache } from "./places.js";
import type { Prepared } from "./prepare.js";
import { publish } from "./publish.js";
import { renderedPages, type RenderedPages } from "./rendered_pages.js";
import { sealSite } from "./seal_site.js";
import { temporaryFolder } from "./temporary.js";

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
 * Builds the site of prepared tables into a folder, which changes only when every page is whole; with a passphrase, its tables
 * are encrypted.
 * @param options `check` looks at the finished folder before it is encrypted and published, and throws where it may not be; `pages` of
 * the report's language, where they are being rendered already
 */
export async function buildSite(
  prepared: Prepared,
  out: string,
  options: {
    passphrase?: string | null;
    check?: (folder: string) => Promise<void>;
    pages?: Promise<RenderedPages>;
  } = {},
): Promise<BuiltSite> {
  const { passphrase = null, check } = options;
  const { site, said } = await (options.pages ?? renderedPages(prepared.language));
  // What is to be encrypted stands nowhere as it is but in the cache: the place beside the folder may be one that goes to a host by itself.
  const open = passphrase === null ? null : await temporaryFolder(cache, "open");
  try {
    return await publish(out, async (place) => {
      const output = open ?? place;
      await cp(site, output, { recursive: true });
      await placeTables(prepared.tables, output);
      const pages = await finishPages(output, prepared);
      await check?.(output);
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
    if (open !== null) await rm(open, { recursive: true, force: true });
  }
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
