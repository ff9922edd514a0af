import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { words } from "../lib/words/index.js";
import { escape, fillFrame, type Frame } from "./frame.js";

/**
 * Finishes and checks the pages of a built folder: language, title and company, and a viewport that may be zoomed.
 * Gives the names of the pages; throws where a page shows an error or needs something from outside.
 */
export async function finishPages(folder: string, frame: Frame): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const outside = files.find((file) => /^_npm[/\\].*\.\w+$/.test(file));
  if (outside) throw new Error(`the site holds ${outside}: import the package by its bare name instead`);
  const pages = files.filter((file) => file.endsWith(".html") && !file.startsWith("_"));
  for (const page of pages) {
    const path = join(folder, page);
    const html = await readFile(path, "utf8");
    const error = /observablehq--error[^>]*>([^<]*)/.exec(html);
    if (error) throw new Error(`page ${page} shows an error: ${error[1]}`);
    await writeFile(path, finishPage(html, basename(page, ".html"), frame));
  }
  return pages.map((page) => page.replace(/\.html$/, "")).sort();
}

/** One page as it is published. */
export function finishPage(html: string, name: string, frame: Frame): string {
  const { language, title } = frame;
  const names: Readonly<Record<string, string>> = words(language).common.pages;
  const own = names[name];
  const heading = escape(own === undefined ? title : `${own} · ${title}`);
  return fillFrame(html, frame)
    .replace("<html>", `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>\n?/, "")
    .replace(
      /<meta name="viewport"[^>]*>/,
      // By a function: a "$&" in the title is no reference.
      () => `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${heading}</title>`,
    );
}
