import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

// A thread does not take over the loader that lets this process read TypeScript: it asks for it by name, whoever started us.
const loader = JSON.stringify(createRequire(import.meta.url).resolve("tsx/cjs"));

/** A thread that runs a TypeScript file. */
export function thread(file: URL): Worker {
  const script = JSON.stringify(fileURLToPath(file));
  return new Worker(`require(${loader}); require(${script})`, { eval: true, execArgv: [] });
}
