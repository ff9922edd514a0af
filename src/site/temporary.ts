import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { maker, removeLeftovers } from "../pipeline/leftovers.js";
import { goesWithUs } from "../pipeline/stopping.js";

/** Makes a folder for the time that this process runs, and removes those of the same name that killed processes left behind. */
export async function temporaryFolder(parent: string, name: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  await removeLeftovers(parent, (entry) =>
    entry.startsWith(`${name}-`)
      ? /^((?:[0-9a-f]{8}-)?\d+)-[^-]+$/.exec(entry.slice(name.length + 1))?.[1]
      : undefined,
  );
  return goesWithUs(await mkdtemp(join(parent, `${name}-${maker}-`)));
}
