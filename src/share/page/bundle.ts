import { join } from "node:path";
import { build } from "esbuild";
import { sources } from "../../site/places.js";

/** The code of an edition's page: the same for every client, and made from no data. */
export interface PageCode {
  script: string;
  style: string;
}

let bundled: Promise<PageCode> | null = null;

/** The page of an edition as one script and one style sheet, bundled once in the life of a process. */
export function bundlePage(): Promise<PageCode> {
  return (bundled ??= bundle());
}

async function bundle(): Promise<PageCode> {
  const folder = join(sources, "share", "edition");
  const { outputFiles } = await build({
    entryPoints: { script: join(folder, "main.ts"), style: join(folder, "edition.css") },
    bundle: true,
    minify: true,
    write: false,
    outdir: "/",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text.trim();
  return { script: text(".js"), style: text(".css") };
}
