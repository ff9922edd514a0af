import { existsSync } from "node:fs";
import { readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { isDropping } from "../lib/droppings.js";
import { Fault } from "../lib/fault.js";
import { buildMarker } from "../lib/own_folders.js";

const head = "a build of klantenpiramide: the next build replaces this folder as a whole; it holds\n";

/** Marks a folder as a build, with the names of what it holds. */
export async function mark(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== buildMarker).sort();
  await writeFile(join(folder, buildMarker), head + names.map((name) => `${name}\n`).join(""));
}

/** What stands in a folder for output, besides what computers put there by themselves; nothing where there is none yet. Throws a Fault where it is a file. */
export async function entriesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error.code === "ENOTDIR"
      ? new Fault("out", `${folder} is a file: name a folder with --out`)
      : error;
  });
  return found.filter((name) => !isDropping(name));
}

/** Throws a Fault where a folder holds something that is no former build, or that a former build did not make: it would be lost. */
export async function refuseForeign(folder: string, looks = 20): Promise<void> {
  const entries = await entriesOf(folder);
  if (entries.length === 0) return;
  const text = entries.includes(buildMarker) ? await readMarker(folder) : null;
  // Another build took this one's place meanwhile: it is looked at in its turn.
  if (text === null && entries.includes(buildMarker) && looks > 1) return refuseForeign(folder, looks - 1);
  if (text === null)
    throw new Fault(
      "out",
      `${folder} holds what is no former build (${entries[0]}, in all ${entries.length}): empty it, or name another folder with --out`,
    );
  // A copy by way of git or an editor of Windows may end its lines in two characters.
  const [, list] = text.replaceAll("\r\n", "\n").split(head);
  if (list === undefined) return;
  const known = new Set([buildMarker, ...list.split("\n")]);
  const others = entries.filter((name) => !known.has(name));
  if (others.length > 0)
    throw new Fault(
      "out",
      `${folder} is a former build, which is replaced as a whole, and holds what it did not make (${others[0]}, in all ${others.length}): move them elsewhere, or name another folder with --out`,
    );
}

function readMarker(folder: string): Promise<string | null> {
  return readFile(join(folder, buildMarker), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

/** Throws a Fault where filling a folder anew would lose something: what no build of ours made, or the data folder. */
export async function refuseLoss(out: string, dataDir: string): Promise<void> {
  await refuseForeign(out);
  await refuseAround(out, dataDir);
}

/** Throws a Fault where a folder that is not to be lost lies in one that is to be replaced, or is that one. */
export async function refuseAround(folder: string, kept: string): Promise<void> {
  if (!existsSync(folder) || !existsSync(kept)) return;
  const way = relative(await realpath(folder), await realpath(kept));
  if (way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way) return;
  throw new Fault(
    "out",
    `${kept} with your exports lies in ${folder}, which is replaced as a whole: name another folder with --out`,
  );
}
