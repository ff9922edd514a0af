import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import type { Settings } from "../settings.js";

const code = fileURLToPath(new URL("..", import.meta.url));

/** A name that changes with the content of any input, setting, SQL file or line of code that the tables rest on. */
export async function inputKey(settings: Settings): Promise<string> {
  const hash = createHash("sha256");
  hash.update(JSON.stringify({ ...settings, dataDir: "" }));
  const patterns = Object.values(settings.sources).flatMap((entries) => entries.map(({ file }) => file));
  for (const file of (await glob(patterns, { cwd: settings.dataDir })).sort()) {
    hash.update(`\0${file}\0`);
    await update(hash, join(settings.dataDir, file));
  }
  for (const folder of ["pipeline", "lib", "settings"]) {
    const names = await readdir(join(code, folder), { recursive: true });
    for (const name of names.filter((name) => /\.(ts|sql)$/.test(name)).sort())
      await update(hash, join(code, folder, name));
  }
  for (const name of ["schema.ts", "settings.ts", "sources.ts"]) await update(hash, join(code, name));
  await update(hash, join(code, "..", "package-lock.json"));
  return hash.digest("hex").slice(0, 24);
}

async function update(hash: Hash, path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
}
