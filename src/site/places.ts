import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the checkout. */
export const home = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** The pages, components and loaders. */
export const sources = join(home, "src");

/** Where work in progress and what is worth keeping between runs stands. */
export const cache = join(home, ".cache");

/** Root of the installed Observable Framework. */
export const framework = dirname(
  createRequire(import.meta.url).resolve("@observablehq/framework/package.json"),
);
