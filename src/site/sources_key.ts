import type { Hash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Adds to a hash every file below a folder of sources that is named so, by name and content, and the versions of all packages. */
export async function hashSources(hash: Hash, sources: string, named: RegExp): Promise<void> {
  const names = (await readdir(sources, { recursive: true })).filter((name) => named.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(sources, name))));
  names.forEach((name, at) => hash.update(`\0${name}\0`).update(texts[at]!));
  const lock = join(sources, "..", "package-lock.json");
  if (existsSync(lock)) hash.update(await readFile(lock));
}
