import { readdirSync, readlinkSync, statSync, type Dirent, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { normalize } from "node:path/posix";
import { globSync, type GlobOptions } from "tinyglobby";
import { Fault } from "../../../lib/fault.js";
import { isOwnFolder } from "../../../lib/own_folders.js";

/**
 * The files that a pattern names, with a fault for what it names besides and cannot be read: a link that leads nowhere, a folder with
 * the ending of a file, a pipe, a folder that may not be looked into. Left out in silence, a year could be missing. What stands in a
 * folder that we wrote, as a report, tables or what check-data left, is no export unless the pattern says that folder's name.
 */
export function named(
  dataDir: string,
  pattern: string,
  ignore: string[],
): { files: string[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const entries = (path: string): Dirent[] => {
    try {
      const found = readdirSync(path, { withFileTypes: true });
      const way = relative(dataDir, path).replaceAll(sep, "/");
      const isNamed = way === "" || normalize(pattern).startsWith(`${way}/`);
      if (!isNamed && isOwnFolder(found.map(({ name }) => name))) return [];
      return found.map((entry) => shown(join(path, entry.name), entry));
    } catch (error) {
      if (["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? ""))
        faults.push(closed(relative(dataDir, path)));
      return [];
    }
  };
  const names = globSync(pattern, {
    ...{ cwd: dataDir, expandDirectories: false, onlyFiles: false, ignore },
    fs: { readdirSync: entries as unknown as NonNullable<GlobOptions["fs"]>["readdirSync"] },
  });
  const files: string[] = [];
  for (const name of names.map((name) => name.replace(/\/$/, "")).sort()) {
    const fault = faultOf(dataDir, name, pattern);
    if (fault) faults.push(fault);
    else if (statOf(join(dataDir, name))?.isFile()) files.push(name);
  }
  return { files, faults };
}

// What a link, a pipe or a device is, is seen later: as a file it is found at all.
function shown(path: string, entry: Dirent): Dirent {
  if (entry.isFile() || entry.isDirectory() || statOf(path)?.isDirectory()) return entry;
  return Object.create(entry, {
    isFile: { value: () => true },
    isSymbolicLink: { value: () => false },
  }) as Dirent;
}

function faultOf(dataDir: string, file: string, pattern: string): Fault | null {
  const path = join(dataDir, file);
  const found = statOf(path);
  if (found?.isFile()) return null;
  if (found?.isDirectory())
    return hasEnding(pattern)
      ? new Fault(
          "folder-for-file",
          `it is a folder, and "${pattern}" names files: write "${file}/*" for the files in it, or give the folder a name without that ending`,
          { file },
        )
      : null;
  if (found)
    return new Fault("no-plain-file", "it is a pipe or a device: put the export itself there", { file });
  const target = targetOf(path);
  return target === null
    ? null
    : new Fault(
        "link-to-nowhere",
        `the link leads to ${target}, where there is no file: put the export there, or remove the link`,
        { file },
      );
}

function closed(folder: string): Fault {
  return new Fault(
    "closed-folder",
    "the folder may not be looked into: give yourself the right to read it, or take the pattern narrower",
    { file: folder },
  );
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function targetOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** A folder goes with `*`, but not with `*.csv`. */
function hasEnding(pattern: string): boolean {
  return /\.[\p{L}\p{N}]+$/u.test(pattern);
}
