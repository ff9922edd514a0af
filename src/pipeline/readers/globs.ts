import { join } from "node:path";
import { globSync } from "tinyglobby";
import { Fault } from "../../lib/fault.js";
import type { Settings } from "../../settings.js";
import { sourceNames } from "../../sources.js";
import type { Found } from "./opened.js";

/** Folders below a data folder in which we leave things; no pattern reaches into them. */
export const ownFolders = ["history/**", "quarantine/**"];

/** The files that report.yaml names, in its order and by name, with a fault for every glob that finds none. */
export function findFiles({ dataDir, sources }: Settings): { found: Found[]; faults: Fault[] } {
  const found: Found[] = [];
  const faults: Fault[] = [];
  for (const source of sourceNames)
    for (const spec of sources[source] ?? []) {
      const place = { file: "report.yaml", line: spec.line };
      const files = globSync(spec.file, {
        cwd: dataDir,
        expandDirectories: false,
        ignore: ownFolders,
      }).sort();
      // A name with [ or ( in it is a file before it is a pattern.
      if (files.length === 0) files.push(...present(dataDir).filter((file) => file === spec.file));
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

function present(dataDir: string): string[] {
  return globSync("**/*", { cwd: dataDir, ignore: ownFolders }).sort();
}

function there(dataDir: string): string {
  const files = present(dataDir).filter((file) => file !== "report.yaml");
  if (files.length === 0) return "there is no file beside report.yaml";
  const more = files.length > 20 ? ` and ${files.length - 20} more` : "";
  return `the files there are: ${files.slice(0, 20).join(", ")}${more}`;
}
