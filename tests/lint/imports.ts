import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of all modules of the house. */
export const source = fileURLToPath(new URL("../../src", import.meta.url));

/** All modules, by their paths. */
export const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(source, name));

/** What a module names of the house, types and what it loads later included. */
export function restsOn(module: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(module, "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(dirname(module), fileName.replace(/\.js$/, ".ts")))
    .filter((path) => existsSync(path));
}
