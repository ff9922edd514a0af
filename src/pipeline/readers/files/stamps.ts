import { statSync } from "node:fs";
import { relative } from "node:path";
import { Fault } from "../../../lib/fault.js";
import type { Settings } from "../../../settings.js";
import { findFiles } from "./globs.js";

/** Path of every export → its size and the moment of its last change. */
export type Stamps = ReadonlyMap<string, string>;

/** Marks every export as it is now, to hold `changesSince` against. */
export function stampsOf(settings: Settings): Stamps {
  return new Map(findFiles(settings).found.map(({ path }) => [path, stampOf(path)]));
}

/** A fault for every export that changed, went or came since: what was read of it may be of two contents, or of none. */
export function changesSince(stamps: Stamps, settings: Settings): Fault[] {
  const again = "let what writes it finish, then run this again";
  const { found } = findFiles(settings);
  const here = new Map(found.map((one) => [one.path, one.file]));
  const changed = [...here].flatMap(([path, name]) => {
    const before = stamps.get(path);
    if (before === stampOf(path)) return [];
    const what = before === undefined ? "came while the exports were read" : "changed while it was read";
    return new Fault("changed-meanwhile", `the file ${what}: ${again}`, { file: name });
  });
  const gone = [...stamps.keys()].filter((path) => !here.has(path));
  return [
    ...changed,
    ...gone.map(
      (path) =>
        new Fault("changed-meanwhile", `the file went away while it was read: ${again}`, {
          file: relative(settings.dataDir, path),
        }),
    ),
  ];
}

function stampOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeNs}` : "none";
}
