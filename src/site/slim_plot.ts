import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { home, sources } from "./places.js";

const name = "@observablehq/plot";

/**
 * Puts Plot where Framework keeps the libraries that it has bundled, as one file with what our charts use of it and of d3.
 * Framework would ship all of both: 34 requests and 70 kB more before the first chart. A file made for the same names stays.
 * @param bundles Framework's folder of bundled libraries
 */
export async function seedPlot(bundles: string): Promise<void> {
  const names = plotNames(await chartSources());
  const file = join(bundles, `${name}@${await versionOf(name)}`, "index.js");
  const mark = `/* ${names.join(" ")} */\n`;
  if (existsSync(file) && (await readFile(file, "utf8")).startsWith(mark)) return;
  const { outputFiles } = await build({
    stdin: { contents: `export {${names.join(",")}} from "${name}";`, resolveDir: home },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, mark + (outputFiles[0]?.text ?? ""));
}

/** What texts of charts use of Plot, in order: `Plot.barX(…)` uses `barX`; types such as `Plot.TextOptions` are none. */
export function plotNames(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => [...text.matchAll(/\bPlot\.([a-z]\w*)/g)].map(([, used]) => used!));
  return [...new Set(found)].sort();
}

async function chartSources(): Promise<string[]> {
  const folder = join(sources, "components");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".ts")).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
}

async function versionOf(library: string): Promise<string> {
  const root = join(dirname(createRequire(import.meta.url).resolve(library)), "..");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}
