import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What common static hosts take as one file at most, in bytes: 25 MiB. */
export const hostLimit = 25 * 1024 * 1024;

/** A sentence for each file of a folder that common static hosts would refuse for its size, with what to do. */
export async function largeFiles(folder: string, limit = hostLimit): Promise<string[]> {
  const told: string[] = [];
  for (const file of (await readdir(folder, { recursive: true })).sort()) {
    const found = await stat(join(folder, file));
    if (found.isFile() && found.size > limit) told.push(tooLarge(file, found.size, limit));
  }
  return told;
}

function tooLarge(file: string, size: number, limit: number): string {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return `${file.replaceAll("\\", "/")} is ${megabytes(size)} MiB, and some hosts take no file over ${megabytes(limit)} MiB: choose a host that does (docs/deploy.md), or give the report fewer years of lines`;
}
