import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { makingOf } from "../pipeline/leftovers.js";

const folderName = "engine";
const name = "duckdb-eh.wasm";
const worker = "duckdb-browser-eh.worker.js";
const library = "@duckdb/duckdb-wasm";

/** Whether a file of a built site, by its path in it, is DuckDB's WebAssembly or its worker: code, made from no data. */
export function isEngine(file: string): boolean {
  return /^_file[/\\]engine[/\\]duckdb-(?:eh\.wasm\.[0-9a-f]{8}\.gz|browser-eh\.worker\.[0-9a-f]{8}\.js)$/.test(
    file,
  );
}

/**
 * Puts DuckDB's WebAssembly, compressed, and its worker among the sources that Framework reads. The former is 34 MB as it comes, which is
 * more than common hosts take as one file and which some would send uncompressed; a browser unpacks it.
 * @param kept folder that keeps it for the next run
 */
export async function placeEngine(root: string, kept: string, moment: Date): Promise<void> {
  const main = createRequire(import.meta.url).resolve(`${library}/dist/${name}`);
  const { version } = JSON.parse(await readFile(join(dirname(main), "..", "package.json"), "utf8")) as {
    version: string;
  };
  const packed = join(kept, `${name}-${version}.gz`);
  if (!existsSync(packed)) await pack(main, packed);
  const folder = join(root, folderName);
  await mkdir(folder, { recursive: true });
  const placed = [
    [packed, join(folder, `${name}.gz`)],
    [join(dirname(main), worker), join(folder, worker)],
  ] as const;
  for (const [from, to] of placed) {
    await copyFile(from, to);
    await utimes(to, moment, moment);
  }
}

/** Written beside its place and moved there: two runs may start at the same time. */
async function pack(file: string, packed: string): Promise<void> {
  const bytes = await promisify(gzip)(await readFile(file), { level: 9 });
  await mkdir(dirname(packed), { recursive: true });
  const making = makingOf(packed);
  await writeFile(making, bytes);
  await rename(making, packed);
}
