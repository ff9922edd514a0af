import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Fault } from "../lib/fault.js";
import { editionsMarker } from "../lib/own_folders.js";
import { makerOf, makingOf, removeLeftovers } from "../pipeline/leftovers.js";
import { goesWithUs, uninterrupted } from "../pipeline/stopping.js";
import { entriesOf } from "../site/former_build.js";
import { temporaryFolder } from "../site/temporary.js";

/** A page without anything: a host that would list the folder shows it in the place of a list. */
const nothing = `<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex"><title>–</title>\n`;

/** Throws a Fault where a folder holds something else than editions. */
export async function refuseOther(out: string): Promise<void> {
  const entries = await entriesOf(out);
  if (entries.length === 0 || entries.includes(editionsMarker)) return;
  throw new Fault(
    "out",
    `${out} holds what is no edition (${entries[0]}, in all ${entries.length}): name an empty folder, or one of former editions, with --out`,
  );
}

/** Files by their names. */
export type Files = ReadonlyMap<string, string | Buffer>;

/**
 * Makes files in a place of their own and, once `check` has passed, moves them into a folder of editions and has them entered in the
 * register: all of it or nothing. Until then nothing stands in or beside that folder, which may be one that is copied to others by itself.
 */
export async function publishEdition(
  out: string,
  files: Files,
  check: (folder: string) => Promise<void>,
  enter: () => Promise<void>,
): Promise<void> {
  await refuseOther(out);
  await making(files, async (made) => {
    await check(made);
    await uninterrupted(() => place(made, out, enter));
  });
}

async function place(made: string, out: string, enter: () => Promise<void>): Promise<void> {
  await mkdir(out, { recursive: true });
  await removeLeftovers(out, makerOf);
  await writeFile(
    join(out, editionsMarker),
    "editions for clients, each for one: made by klantenpiramide share\n",
  );
  await writeFile(join(out, "index.html"), nothing);
  const entries = await readdir(made);
  try {
    for (const entry of entries) await move(join(made, entry), join(out, entry));
    await enter();
  } catch (error) {
    for (const entry of entries) await rm(join(out, entry), { recursive: true, force: true });
    throw error;
  }
}

/** Moves a file or folder, whole: to another disk by way of a copy beside its place. */
async function move(from: string, to: string): Promise<void> {
  const copy = goesWithUs(makingOf(to));
  try {
    await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "EXDEV") throw error;
      await cp(from, copy, { recursive: true });
      await rename(copy, to);
    });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Makes files for as long as `check` looks at them, and leaves nothing. */
export async function tryEdition(files: Files, check: (folder: string) => Promise<void>): Promise<void> {
  await making(files, check);
}

async function making<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder(tmpdir(), "klantenpiramide-edition");
  try {
    for (const [file, content] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
