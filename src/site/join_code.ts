import { dirname, join } from "node:path";
import { rollup, type OutputChunk } from "rollup";

/** A file of code that is made small already, by its path; the page whose entry it is, if of any. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
  readonly page: string | null;
}

/** Bytes below which a file is joined with others, though a page then reads some that it does not need: a request takes longer. */
const leastBytes = 4000;

/**
 * Joins small files of code with others: a file by the name of each page, those that are asked for later by their own, and a few that
 * pages share. Throws where a file names another that is not there.
 */
export async function joinCode(files: readonly CodeFile[]): Promise<OutputChunk[]> {
  const codes = new Map(files.map(({ path, text }) => [path, text]));
  const bundle = await rollup({
    input: Object.fromEntries(files.flatMap(({ path, page }) => (page === null ? [] : [[page, path]]))),
    treeshake: false,
    logLevel: "warn",
    onLog(_level, { code, message }) {
      if (code !== "CIRCULAR_DEPENDENCY") throw new Error(message);
    },
    plugins: {
      name: "files",
      resolveId: (id, importer) => (importer ? join(dirname(importer), id) : id),
      load: (id) => codes.get(id),
    },
  });
  const { output } = await bundle.generate({
    compact: true,
    hoistTransitiveImports: false,
    entryFileNames: "[name].js",
    chunkFileNames: ({ isDynamicEntry, name }) => `${isDynamicEntry ? name.split(".")[0] : "shared"}.js`,
    experimentalMinChunkSize: leastBytes,
  });
  await bundle.close();
  return output.filter((file) => file.type === "chunk");
}
