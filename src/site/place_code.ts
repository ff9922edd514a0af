import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeFolder, pageCode, withCode } from "./page_code.js";
import { cache, sources } from "./places.js";

/**
 * Puts the code of pages, made one file a page and a few that they share, into the root that Framework reads, and pages that take from
 * it in the place of those that take from modules.
 */
export async function placeCode(root: string): Promise<void> {
  const names = (await readdir(sources)).filter((name) => name.endsWith(".md")).sort();
  const pages = await Promise.all(
    names.map(async (file) => ({
      name: file.replace(/\.md$/, ""),
      text: await readFile(join(sources, file), "utf8"),
    })),
  );
  const made = await pageCode(sources, pages, join(cache, codeFolder));
  const folder = join(root, codeFolder);
  await mkdir(folder);
  for (const file of await readdir(made)) await copyFile(join(made, file), join(folder, file));
  for (const page of pages) {
    const path = join(root, `${page.name}.md`);
    await rm(path);
    await writeFile(path, withCode(page));
  }
}
