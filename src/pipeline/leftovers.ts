import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Removes what killed processes left in a folder: the entries of which `pidOf` gives a process that runs no more. */
export async function removeLeftovers(
  folder: string,
  pidOf: (entry: string) => number | undefined,
): Promise<void> {
  for (const entry of await readdir(folder)) {
    const pid = pidOf(entry);
    if (pid && !isRunning(pid)) await rm(join(folder, entry), { recursive: true, force: true });
  }
}

/** The process that makes what stands under a name until it is whole: `<name>.making-<process>`. */
export function makerOf(entry: string): number | undefined {
  const pid = /\.making-(\d+)$/.exec(entry)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
