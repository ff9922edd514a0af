import { watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { join } from "node:path";
import { codeOfBuild } from "../pipeline/input_key.js";
import { sources } from "./places.js";

/** Wait after a change before the tables are computed anew: an editor or an export writes in several strokes. */
const rest = 300;

/** Tells of every change to what the tables and the list of pages rest on. */
export function watchInputs(dataDir: string, changed: () => void): FSWatcher[] {
  const isOurs = (name: string | null) => name === null || !/(^|[/\\])(\.|quarantine)|~$/.test(name);
  const folders = [dataDir, ...codeOfBuild.folders.map((name) => join(sources, name))];
  return [
    ...folders.map((folder) =>
      watch(folder, { recursive: true }, (_event, name) => isOurs(name) && changed()),
    ),
    watch(sources, (_event, name) => isOurs(name) && changed()),
    watch(join(sources, "data"), (_event, name) => isOurs(name) && changed()),
  ];
}

/** Runs a job some time after it was last asked for, never twice at once. */
export function oneAtATime(job: () => Promise<void>, say: (line: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAskedAgain = false;
  async function run(): Promise<void> {
    if (isRunning) return void (isAskedAgain = true);
    isRunning = true;
    await job().catch((error: Error) => say(error.message));
    isRunning = false;
    if (isAskedAgain) {
      isAskedAgain = false;
      void run();
    }
  }
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), rest);
  };
}
