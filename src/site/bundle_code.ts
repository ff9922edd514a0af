import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import type { OutputChunk } from "rollup";
import { joinCode, type CodeFile } from "./join_code.js";

/** Where a page names a module: by Framework's own way of writing `import {a} from "./b.js"`, one or several at once. */
const single = /const (\{[^{}]*\}) = await (import\("[^"]+"\));/g;
const several =
  /const \[((?:\{[^{}]*\}(?:, )?)+)\] = await Promise\.all\(\[((?:import\("[^"]+"\)(?:, )?)+)\]\);/g;
const named = /import\("\.\/(_(?:import|node)\/[^"]+)"\)/g;
const preloads = /<link rel="modulepreload" href="\.\/_(?:import|node)\/[^"]+">\n/g;

/** Where Framework puts the code of a site. */
const codeFolder = "_import";

/**
 * Puts the modules of every page of a built site together: one file of its own a page, and a few that pages share. Framework writes
 * each source file by itself, which is more than a hundred requests for a customer's page.
 * @param folder the built site; modules that no page names any more are removed from it
 * @throws where a page names modules in a way that is not known here, or a module what is not there
 */
export async function bundleCode(folder: string): Promise<void> {
  const files = await readdir(folder);
  const pages = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith(".html")).sort())
    pages.set(file.replace(/\.html$/, ""), await readFile(join(folder, file), "utf8"));
  const { files: code, inputs } = await bundled(folder, pages);
  const chunks = await joinCode(code);
  await mkdir(join(folder, codeFolder), { recursive: true });
  for (const chunk of chunks) {
    await writeFile(join(folder, codeFolder, chunk.fileName), chunk.code);
    if (!chunk.isEntry) continue;
    const loads = [...loadedWith(chunk.fileName, chunks)].map(
      (name) => `<link rel="modulepreload" href="./${codeFolder}/${name}">\n`,
    );
    const html = pages
      .get(chunk.name)!
      .replace(preloads, "")
      .replace(named, `import("./${codeFolder}/${chunk.fileName}")`)
      .replace(/(?=<script type="module">)/, loads.join(""));
    pages.set(chunk.name, html);
    await writeFile(join(folder, `${chunk.name}.html`), html);
  }
  const left = [...pages.values()].join("\n");
  for (const input of inputs) {
    if (left.includes(input)) throw new Error(`a page still names ${input}, which is bundled`);
    await rm(join(folder, input));
  }
  for (const name of [codeFolder, "_node"]) await removeEmpty(join(folder, name));
}

/** The code of each page and of what pages share, without what none uses, by path; and the modules, below the folder, of which it is made. */
async function bundled(
  folder: string,
  pages: ReadonlyMap<string, string>,
): Promise<{ files: CodeFile[]; inputs: string[] }> {
  const entries = new Map([...pages].map(([page, html]) => [page, entryOf(page, html)]));
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...entries].flatMap(([page, text]) =>
      text === "" ? [] : [{ in: `page:${page}`, out: page }],
    ),
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: "esm",
    target: "es2022",
    outdir: codeFolder,
    entryNames: "[name]",
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
  const pageOf = (path: string) =>
    /^page:(.*)/.exec(metafile.outputs[relative(folder, path)]?.entryPoint ?? "")?.[1] ?? null;
  return {
    files: outputFiles.map(({ path, text }) => ({ path, text, page: pageOf(path) })),
    inputs: Object.keys(metafile.inputs).filter((path) => !path.startsWith("page:")),
  };
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
function loadedWith(file: string, chunks: readonly OutputChunk[], seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const other of chunks.find(({ fileName }) => fileName === file)!.imports)
    loadedWith(other, chunks, seen);
  return seen;
}
