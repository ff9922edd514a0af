import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { makerOf, makingOf, removeLeftovers } from "../pipeline/leftovers.js";
import { joinCode, type CodeFile } from "./join_code.js";
import { hashSources } from "./sources_key.js";

/** A page as it is written in Markdown, which takes from modules by name. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** Where a page takes from a module. */
const taking = /\bimport (\{[^{}]*\}) from "(\.\/[^"]+\.js)";/g;
/** Where it names a module in any way. */
const naming = /\bimport\b[^\n]*?["'](?:\.{1,2}\/|npm:|jsr:)/g;

/** The folder of the code of pages, beside them. */
export const codeFolder = "code";

/** The text of a page that takes all of its own file of code. */
export function withCode({ name, text }: Page): string {
  return text.replace(taking, `import $1 from "./${codeFolder}/${name}.js";`);
}

/**
 * Puts the modules that pages take from together, libraries included: a file by the name of each page, and a few that pages share.
 * Framework would write each source file by itself, which is more than a hundred requests for a customer's page, and read each twice.
 * @param sources folder below which pages name modules
 * @param kept folder that keeps what was made for the next time
 * @returns the folder that holds the files
 * @throws where a page names modules in a way that is not known here, or one that is not there
 */
export async function pageCode(sources: string, pages: readonly Page[], kept: string): Promise<string> {
  const entries = new Map(pages.map((page) => [page.name, entryOf(page)]));
  const folder = join(kept, await keyOf(sources, entries));
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  await removeLeftovers(kept, makerOf);
  const making = makingOf(folder);
  await mkdir(making);
  for (const { fileName, code } of await joinCode(await bundled(sources, entries)))
    await writeFile(join(making, fileName), code);
  await rename(making, folder).catch((error: unknown) => {
    // Another run was first with the same code.
    if (!existsSync(folder)) throw error;
  });
  await rm(making, { recursive: true, force: true });
  return folder;
}

/** Changes with every page, every source and every package. */
async function keyOf(sources: string, entries: ReadonlyMap<string, string>): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([...entries]));
  await hashSources(hash, sources, /\.ts$/);
  return hash.digest("hex").slice(0, 16);
}

/** The code of each page and of what pages share, without what none uses. */
async function bundled(sources: string, entries: ReadonlyMap<string, string>): Promise<CodeFile[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: sources,
    entryPoints: [...entries].flatMap(([name, text]) =>
      text === "" ? [] : [{ in: `page:${name}`, out: name }],
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
    logLevel: "silent",
    plugins: [
      {
        name: "pages",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice(5), namespace: "page" }));
          onLoad({ filter: /.*/, namespace: "page" }, ({ path }) => ({
            contents: entries.get(path),
            resolveDir: sources,
          }));
        },
      },
    ],
  });
  return outputFiles.map(({ path, text }) => {
    const { entryPoint } = metafile.outputs[relative(sources, path)]!;
    return { path, text, page: /^page:(.*)/.exec(entryPoint ?? "")?.[1] ?? null };
  });
}

/** The entry of a page: what it takes from each module; no TypeScript, in which a name that is not there would be left out as a type. */
function entryOf({ name, text }: Page): string {
  const taken = [...text.matchAll(taking)];
  const count = [...text.matchAll(naming)].length;
  if (taken.length !== count)
    throw new Error(`page ${name} names ${count} modules, ${taken.length} in a known way`);
  return taken
    .map(
      ([, names, from]) =>
        `export ${names!.replace(/\s+as\s+\w+/g, "")} from "${from!.replace(/js$/, "ts")}";`,
    )
    .join("\n");
}
