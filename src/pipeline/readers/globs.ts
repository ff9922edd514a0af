import { statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { normalize } from "node:path/posix";
import { globSync } from "tinyglobby";
import { Fault } from "../../lib/fault.js";
import type { Settings } from "../../settings.js";
import { sourceNames } from "../../sources.js";
import type { Found } from "./opened.js";

/** What no pattern takes for an export: files and folders of ours, and the locks that spreadsheet programs leave beside an open file. */
export const noExports = [
  ...["history/**", "quarantine/**", "report.yaml", "texts.*.yaml", "share-register.yaml"],
  "**/~$*",
];

/** The files that report.yaml names, in its order and by name, with a fault for every glob that finds none. */
export function findFiles({ dataDir, sources }: Settings): { found: Found[]; faults: Fault[] } {
  const found: Found[] = [];
  const faults: Fault[] = [];
  for (const source of sourceNames)
    for (const spec of sources[source] ?? []) {
      const place = { file: "report.yaml", line: spec.line };
      const files = matching(dataDir, spec.file);
      if (files.length === 0)
        faults.push(new Fault("no-such-file", `no file matches "${spec.file}"; ${there(dataDir)}`, place));
      for (const file of files) {
        const twice = found.find((other) => other.source === source && other.file === file);
        if (twice)
          faults.push(
            new Fault(
              "file-named-twice",
              `"${spec.file}" names ${file}, which line ${twice.spec.line} names too; its rows would count twice`,
              place,
            ),
          );
        else found.push({ source, spec, file, path: join(dataDir, file) });
      }
    }
  return { found, faults };
}

/** A name with [ or ( in it is a file before it is a pattern: `lines (1).csv` as a pattern would be `lines 1.csv`. */
function matching(dataDir: string, pattern: string): string[] {
  const name = normalize(pattern);
  const isName = /[()[\]{}!*?+@]/.test(pattern) && !isAbsolute(pattern);
  if (isName && statSync(join(dataDir, name), { throwIfNoEntry: false })?.isFile()) return [name];
  return globSync(pattern, { cwd: dataDir, expandDirectories: false, ignore: noExports }).sort();
}

function present(dataDir: string): string[] {
  return globSync("**/*", { cwd: dataDir, ignore: noExports }).sort();
}

function there(dataDir: string): string {
  const files = present(dataDir).filter((file) => file !== "report.yaml");
  if (files.length === 0) return "there is no file beside report.yaml";
  const more = files.length > 20 ? ` and ${files.length - 20} more` : "";
  return `the files there are: ${files.slice(0, 20).join(", ")}${more}`;
}
