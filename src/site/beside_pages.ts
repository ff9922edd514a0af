import { readSettings } from "../settings.js";
import type { Wanted } from "./prepare.js";
import { renderedPages, type RenderedPages } from "./rendered_pages.js";

/**
 * Does some work while the pages of the wanted report are rendered, which they are once for all reports of a language; where the work
 * fails, so does the rendering end. Throws what settings and work throw.
 */
export async function besidePages<T>(
  { dataDir, language }: Pick<Wanted, "dataDir" | "language">,
  work: () => Promise<T>,
): Promise<{ made: T; pages: Promise<RenderedPages> }> {
  const settings = await readSettings(dataDir, language);
  const ending = new AbortController();
  const pages = renderedPages(settings.language, { signal: ending.signal });
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
