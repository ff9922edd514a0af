import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Makes a folder for the time that this process runs, and removes those of the same name that killed processes left behind. */
export async function temporaryFolder(parent: string, name: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  for (const entry of await readdir(parent)) {
    const pid = entry.startsWith(`${name}-`)
      ? Number(/^(\d+)-/.exec(entry.slice(name.length + 1))?.[1])
      : NaN;
    if (pid && !isRunning(pid)) await rm(join(parent, entry), { recursive: true, force: true });
  }
  return mkdtemp(join(parent, `${name}-${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
