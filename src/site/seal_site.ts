import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { deriveKey, rounds, seal } from "../lib/client/container.js";
import { buildMarker } from "../lib/own_folders.js";
import { sealedMark } from "../lib/client/sealed_mark.js";
import { chance } from "./chance.js";
import { isEngine } from "./engine.js";

/**
 * Encrypts every table of a built site in its place, under one key and an IV each, and marks every page, so that it asks for the
 * passphrase. The pages' own words, the title and the company stay readable. Gives the number of tables; throws where there is
 * none, or where a file that is no page, script or style would stay as it is.
 */
export async function sealSite(folder: string, passphrase: string): Promise<number> {
  const salt = chance(16);
  const key = await deriveKey(passphrase, { salt, rounds });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let tables = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (/\.(parquet|dossiers)$/.test(entry.name)) {
      const plain = new Uint8Array(await readFile(path));
      await writeFile(path, await seal(plain, { rounds, salt, iv: chance(12), expires: null }, key));
      tables += 1;
    } else if (entry.name.endsWith(".html")) {
      const html = await readFile(path, "utf8");
      const marked = html.replace("<head>", `<head>\n<meta name="${sealedMark}" content="1">`);
      if (marked === html) throw new Error(`${entry.name} has no head to mark`);
      await writeFile(path, marked);
    } else if (isEngine(relative(folder, path))) continue;
    else if (entry.name !== buildMarker && !/\.(js|css|map|svg|png|woff2|ico)$/.test(entry.name))
      throw new Error(`${entry.name} would stay readable: say in seal_site.ts what it holds`);
  }
  if (tables === 0) throw new Error("the site holds no table to encrypt");
  return tables;
}
