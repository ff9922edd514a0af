import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { framework } from "./places.js";

/**
 * Makes Framework's `npm:` cache name every library that its client mentions, so that it does not ask the registry for
 * their latest version. The folders stay empty: nothing of these libraries is part of a site.
 */
export async function seedNpmNames(cacheDir: string): Promise<void> {
  const client = join(framework, "dist", "client");
  for (const entry of await readdir(client, { recursive: true })) {
    if (!entry.endsWith(".js")) continue;
    const text = await readFile(join(client, entry), "utf8");
    for (const folder of npmFolders(text)) await mkdir(join(cacheDir, "_npm", folder), { recursive: true });
  }
}

/** The `name@version` folders that answer the `npm:` specifiers in a source text; a range is answered by its lowest version. */
export function npmFolders(text: string): string[] {
  const folders = new Set<string>();
  for (const [, name = "", range] of text.matchAll(/["'`]npm:((?:@[\w.-]+\/)?[\w.-]+)(?:@([^/"'`]+))?/g)) {
    const [major = "0", minor = "0", patch = "0"] = range?.match(/\d+/g) ?? [];
    folders.add(`${name}@${major}.${minor}.${patch}`);
  }
  return [...folders].sort();
}
