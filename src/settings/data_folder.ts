import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Fault } from "../lib/fault.js";
import { shellWord } from "../lib/text/shell_word.js";

/** The absolute path of a data folder. Throws a Fault where there is none, and where a file is named in its place, such as its report.yaml. */
export function dataFolder(dataDir: string): string {
  const folder = resolve(dataDir);
  if (!existsSync(folder)) throw new Fault("no-data-folder", `no such data folder: ${folder}`);
  if (!statSync(folder).isDirectory())
    throw new Fault(
      "no-data-folder",
      `${folder} is a file: name the folder in which it lies, --data ${shellWord(dirname(dataDir))}`,
    );
  return folder;
}
