import { statSync } from "node:fs";
import { findFiles } from "../pipeline/readers/files/globs.js";
import { readSettings, type Settings } from "../settings.js";
import type { Wanted } from "./prepare.js";
import { renderedPages, type RenderedPages } from "./rendered_pages.js";

/** Bytes of exports up to which the tables leave memory enough for Framework's process beside them. */
const mostBeside = 32 * 2 ** 20;

/** How large exports may be, in bytes, for pages to be rendered beside them, and what renders pages. */
interface BesideOptions {
  most?: number;
  render?: typeof renderedPages;
}

/**
 * Does some work while the pages of the wanted report are rendered, which they are once for all reports of a language; beside large exports
 * they are rendered after it. Where the work fails, so does the rendering end. Throws what settings and work throw.
 */
export async function besidePages<T>(
  { dataDir, language }: Pick<Wanted, "dataDir" | "language">,
  work: () => Promise<T>,
  { most = mostBeside, render = renderedPages }: BesideOptions = {},
): Promise<{ made: T; pages: Promise<RenderedPages> }> {
  const settings = await readSettings(dataDir, language);
  if (sizeOfExports(settings) > most) {
    const made = await work();
    return { made, pages: render(settings.language) };
  }
  const ending = new AbortController();
  const pages = render(settings.language, { signal: ending.signal });
  // Where it fails, it is told to whoever waits for it.
  pages.catch(() => undefined);
  try {
    return { made: await work(), pages };
  } catch (error) {
    ending.abort();
    await Promise.allSettled([pages]);
    throw error;
  }
}

function sizeOfExports(settings: Settings): number {
  const { found } = findFiles(settings);
  return found.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}
