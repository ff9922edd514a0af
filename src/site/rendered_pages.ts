import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../lib/text/format.js";
import { makerOf, makingOf, removeLeftovers } from "../pipeline/leftovers.js";
import { goesWithUs } from "../pipeline/stopping.js";
import { runBuild } from "./framework.js";
import { placeCode } from "./place_code.js";
import { cache, home, sources } from "./places.js";
import { hashSources } from "./sources_key.js";
import { buildMoment, openWorkspace } from "./workspace.js";

/** The pages as Framework renders them, with an open frame and stand-ins of the tables. */
export interface RenderedPages {
  /** Folder of the site. */
  site: string;
  /** What Framework said. */
  said: string;
}

/**
 * Renders the pages of any report in a language, or finds them rendered before from the same sources: they rest on no data but through
 * the names, hashes and sizes of the tables, which `placeTables` puts in.
 * @param options `kept` is the folder that keeps them; `signal` ends Framework's process, and the promise is then rejected
 */
export async function renderedPages(
  language: Language,
  { kept = join(cache, "pages"), signal }: { kept?: string; signal?: AbortSignal } = {},
): Promise<RenderedPages> {
  const folder = join(kept, `${await keyOf()}-${language}`);
  if (!existsSync(folder)) {
    await mkdir(kept, { recursive: true });
    await removeLeftovers(kept, makerOf);
    const making = goesWithUs(makingOf(folder));
    try {
      await render(making, language, signal);
      await rename(making, folder).catch((error: unknown) => {
        // Another run was first with the same sources.
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(making, { recursive: true, force: true });
    }
  }
  return { site: join(folder, "site"), said: await readFile(join(folder, "said.txt"), "utf8") };
}

async function render(folder: string, language: Language, signal?: AbortSignal): Promise<void> {
  const workspace = await openWorkspace();
  const [site, standIns] = [join(folder, "site"), join(folder, "stand-ins")];
  try {
    await mkdir(standIns, { recursive: true });
    for (const loader of await readdir(join(sources, "data"))) {
      const name = loader.replace(/\.ts$/, "");
      await writeFile(join(standIns, name), `stand-in of ${name}`);
    }
    await placeCode(workspace.root);
    await workspace.setTables(standIns);
    const said = await runBuild({ workspace, language, output: site, signal });
    await pinMoments(site);
    await rm(standIns, { recursive: true });
    await writeFile(join(folder, "said.txt"), said);
  } finally {
    await workspace.remove();
  }
}

/** Framework tells pages when a file was last changed, which for a stylesheet is when a checkout was made. */
async function pinMoments(site: string): Promise<void> {
  for (const page of (await readdir(site)).filter((name) => name.endsWith(".html"))) {
    const html = await readFile(join(site, page), "utf8");
    await writeFile(join(site, page), html.replace(/("lastModified":)\d+/g, `$1${buildMoment.getTime()}`));
  }
}

/** Changes with every source of a page, with Framework's settings and with every package. */
async function keyOf(): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(home, "observablehq.config.ts")));
  await hashSources(hash, sources, /\.(ts|md|css|svg|json)$/);
  return hash.digest("hex").slice(0, 16);
}
