import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { mkdtemp, readdir, rm, rmdir, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** How long another machine's work may stand still before it counts as left behind, in milliseconds. */
const patience = 3_600_000;

/**
 * Where the numbers of processes are ours: one container or machine, between two starts. Containers that share a folder have numbers of
 * their own, often the same ones.
 */
const here = createHash("sha256")
  .update(
    [
      hostname(),
      known(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
      known(() => readlinkSync("/proc/self/ns/pid")),
    ].join("\n"),
  )
  .digest("hex")
  .slice(0, 8);

/** This process among all that may share a folder: where it runs, and its number there. */
export const maker = `${here}-${process.pid}`;

/** Where this process makes what will stand at a path once it is whole. */
export function makingOf(path: string): string {
  return `${path}.making-${maker}`;
}

/** Who makes what stands under such a name; undefined for any other name. */
export function makerOf(entry: string): string | undefined {
  return /\.making-((?:[0-9a-f]{8}-)?\d+)$/.exec(entry)?.[1];
}

/**
 * Removes what killed processes left in a folder: the entries of which `ownerOf` gives a process that runs no more. Whether one of
 * another machine still runs cannot be seen: its entries are left behind where nothing in them has changed for an hour, by the clock of
 * the disk.
 */
export async function removeLeftovers(
  folder: string,
  ownerOf: (entry: string) => string | undefined,
): Promise<void> {
  let now: number | null = null;
  for (const entry of await readdir(folder)) {
    const [pid, place] = ownerOf(entry)?.split("-").reverse() ?? [];
    if (pid === undefined) continue;
    const path = join(folder, entry);
    const isLeft =
      place === here
        ? !isRunning(Number(pid))
        : (now ??= await touch(folder)) - (await lastChange(path)) > patience;
    // What is another user's stays theirs to remove.
    if (isLeft) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Shows others, for as long as this process runs and the folder is there, that work in it goes on though nothing may be written. */
export function keepFresh(folder: string): string {
  const timer = setInterval(() => {
    touch(folder).catch(() => clearInterval(timer));
  }, patience / 12);
  timer.unref();
  return folder;
}

/** Gives a folder the time that it is on its disk, and says it, in milliseconds: a machine's own clock may differ from a shared disk's. */
async function touch(folder: string): Promise<number> {
  const made = await mkdtemp(join(folder, ".now-"));
  try {
    return (await stat(made)).mtimeMs;
  } finally {
    await rmdir(made);
  }
}

async function lastChange(path: string): Promise<number> {
  const inside = await readdir(path).catch(() => []);
  const times = await Promise.all(
    ["", ...inside].map((name) =>
      stat(join(path, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(...times);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function known(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
