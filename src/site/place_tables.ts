import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { partsFolder } from "../pipeline/site_files/table_files.js";
import { buildMoment } from "./workspace.js";

/** What a page is told of a table's file. */
interface TableFile {
  /** Name of the file in the site, with the beginning of the hash of its content. */
  name: string;
  /** In bytes. */
  size: number;
}

/**
 * Puts the tables of a folder into a site whose pages were rendered on stand-ins, as Framework would have: under the hash of their content, which
 * every page names.
 * @throws where a page would still name a stand-in
 */
export async function placeTables(tables: string, site: string): Promise<void> {
  const folder = join(site, "_file", "data");
  const placed = new Map<string, TableFile>();
  for (const standIn of await readdir(folder)) {
    const table = standIn.replace(/\.[0-9a-f]{8}(?=\.parquet$)/, "");
    placed.set(standIn, await placeTable(join(tables, table), folder));
    await rm(join(folder, standIn));
  }
  for (const page of (await readdir(site)).filter((name) => name.endsWith(".html"))) {
    const html = await readFile(join(site, page), "utf8");
    await writeFile(join(site, page), named(html, placed, page));
  }
  await placeParts(tables, folder);
}

async function placeTable(file: string, folder: string): Promise<TableFile> {
  const content = await readFile(file);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const name = file
    .split(/[/\\]/)
    .at(-1)!
    .replace(/(?=\.parquet$)/, `.${hash}`);
  await writeFile(join(folder, name), content);
  return { name, size: content.length };
}

/** A page that names the files of a report in the place of the stand-ins. */
function named(html: string, placed: ReadonlyMap<string, TableFile>, page: string): string {
  const text = html.replace(
    /(_file\/data\/)([\w.]+)("(?:,"lastModified":\d+,"size":)?)(\d*)/g,
    (all, folder: string, standIn: string, between: string, size: string) => {
      const file = placed.get(standIn);
      return file ? `${folder}${file.name}${between}${size && file.size}` : all;
    },
  );
  const left = [...placed.keys()].find((standIn) => text.includes(standIn));
  if (left) throw new Error(`page ${page} names ${left} in a way that is not known`);
  return text;
}

/** Puts the parts of tables beside the files that list them: they are named by what a page reads. */
async function placeParts(tables: string, folder: string): Promise<void> {
  const parts = join(tables, partsFolder);
  if (!existsSync(parts)) return;
  await cp(parts, join(folder, partsFolder), { recursive: true });
  for (const name of await readdir(parts))
    await utimes(join(folder, partsFolder, name), buildMoment, buildMoment);
}
