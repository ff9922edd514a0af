import { existsSync } from "node:fs";
import { readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";

/** Where a page names a module: by Framework's own way of writing `import {a} from "./b.js"`, one or several at once. */
const single = /const (\{[^{}]*\}) = await (import\("[^"]+"\));/g;
const several =
  /const \[((?:\{[^{}]*\}(?:, )?)+)\] = await Promise\.all\(\[((?:import\("[^"]+"\)(?:, )?)+)\]\);/g;
const named = /import\("\.\/(_(?:import|node)\/[^"]+)"\)/g;
const preloads = /<link rel="modulepreload" href="\.\/_(?:import|node)\/[^"]+">\n/g;

/**
 * Puts the modules of every page of a built site together: one file of its own a page, and files that pages share. Framework writes
 * each source file by itself, which is more than a hundred requests for a customer's page.
 * @param folder the built site; modules that no page names any more are removed from it
 * @throws where a page names modules in a way that is not known here
 */
export async function bundleCode(folder: string): Promise<void> {
  const files = await readdir(folder);
  const pages = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith(".html")).sort())
    pages.set(file.replace(/\.html$/, ""), await readFile(join(folder, file), "utf8"));
  const entries = new Map([...pages].map(([page, html]) => [page, entryOf(page, html)]));
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...entries].flatMap(([page, text]) =>
      text === "" ? [] : [{ in: `page:${page}`, out: page }],
    ),
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    outdir: "_import",
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    plugins: [
      {
        name: "pages",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice(5), namespace: "page" }));
          onLoad({ filter: /.*/, namespace: "page" }, ({ path }) => ({
            contents: entries.get(path),
            resolveDir: folder,
          }));
        },
      },
    ],
  });
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (!entryPoint?.startsWith("page:")) continue;
    const page = entryPoint.slice("page:".length);
    const loads = [...loadedWith(output, metafile)].map(
      (path) => `<link rel="modulepreload" href="./${path}">\n`,
    );
    const html = pages
      .get(page)!
      .replace(preloads, "")
      .replace(named, `import("./${output}")`)
      .replace(/(?=<script type="module">)/, loads.join(""));
    pages.set(page, html);
    await writeFile(join(folder, `${page}.html`), html);
  }
  const left = [...pages.values()].join("\n");
  for (const input of Object.keys(metafile.inputs).filter((path) => !path.startsWith("page:"))) {
    if (left.includes(input)) throw new Error(`a page still names ${input}, which is bundled`);
    await rm(join(folder, input));
  }
  for (const name of ["_import", "_node"]) await removeEmpty(join(folder, name));
}

/** Removes the folders below a folder that hold nothing, and itself where nothing is left. */
async function removeEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/** The entry of a page: what it takes from each module. */
function entryOf(page: string, html: string): string {
  const taken: { names: string; from: string }[] = [];
  for (const [, names = "", from = ""] of html.matchAll(single)) taken.push({ names, from });
  for (const [, names = "", froms = ""] of html.matchAll(several)) {
    const [wanted, given] = [names.match(/\{[^{}]*\}/g) ?? [], froms.match(/import\("[^"]+"\)/g) ?? []];
    wanted.forEach((one, at) => taken.push({ names: one, from: given[at]! }));
  }
  const count = [...html.matchAll(named)].length;
  if (taken.length !== count)
    throw new Error(`${page} names ${count} modules, ${taken.length} in a known way`);
  return taken
    .map(({ names, from }) => {
      const path = from.replace(named, "./$1");
      return `export ${names.replace(/\s*:\s*\w+/g, "")} from "${path}";`;
    })
    .join("\n");
}

/** A file and all that it cannot run without. */
function loadedWith(output: string, metafile: Metafile, seen = new Set<string>()): Set<string> {
  if (seen.has(output)) return seen;
  seen.add(output);
  for (const { path, kind } of metafile.outputs[output]!.imports)
    if (kind === "import-statement") loadedWith(path, metafile, seen);
  return seen;
}
