import { statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { normalize } from "node:path/posix";
import { Fault } from "../../../lib/fault.js";
import type { Settings } from "../../../settings.js";
import { sourceNames } from "../../../sources.js";
import { named } from "./named.js";
import type { Found } from "../opened.js";

/** What no pattern takes for an export: files and folders of ours, and the locks that spreadsheet programs leave beside an open file. */
export const noExports = [
  ...["history/**", "quarantine/**", "report.yaml", "texts.*.yaml", "share-register.yaml"],
  // What a spreadsheet, Windows and macOS leave in a folder.
  ...["**/~$*", "**/Thumbs.db", "**/desktop.ini"],
];

/** The files that report.yaml names, in its order and by name, with a fault for every glob that finds none. */
export function findFiles({ dataDir, sources }: Settings): { found: Found[]; faults: Fault[] } {
  const found: Found[] = [];
  const faults: Fault[] = [];
  for (const source of sourceNames)
    for (const spec of sources[source] ?? []) {
      const place = { file: "report.yaml", line: spec.line };
      const { files, faults: wrong } = matching(dataDir, spec.file);
      faults.push(...wrong);
      if (files.length === 0 && wrong.length === 0)
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

/**
 * A name with [ or ( in it is a file before it is a pattern: `lines (1).csv` as a pattern would be `lines 1.csv`. A letter and its mark may
 * stand as one sign in the pattern and as two on the disk, as a Mac writes names.
 */
function matching(dataDir: string, pattern: string): { files: string[]; faults: Fault[] } {
  const name = normalize(pattern);
  const isName = /[()[\]{}!*?+@]/.test(pattern) && !isAbsolute(pattern);
  if (isName && statSync(join(dataDir, name), { throwIfNoEntry: false })?.isFile())
    return { files: [name], faults: [] };
  const ways = [...new Set([pattern, pattern.normalize("NFC"), pattern.normalize("NFD")])];
  const found = ways.map((way) => named(dataDir, way, noExports));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))].sort(),
    // What cannot be read is met under both spellings of a name.
    faults: [
      ...new Map(found.flatMap(({ faults }) => faults).map((fault) => [fault.message, fault])).values(),
    ],
  };
}

function present(dataDir: string): string[] {
  return named(dataDir, "**/*", noExports).files;
}

function there(dataDir: string): string {
  const files = present(dataDir).filter((file) => file !== "report.yaml");
  if (files.length === 0) return "there is no file beside report.yaml";
  const more = files.length > 20 ? ` and ${files.length - 20} more` : "";
  return `the files there are: ${files.slice(0, 20).join(", ")}${more}`;
}
