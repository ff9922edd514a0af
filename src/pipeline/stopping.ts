import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";

/** What must not outlive this process where it is stopped: files and folders that are not whole yet, and other processes. */
const passing = new Set<string>();
const children = new Set<ChildProcess>();
let held = 0;
let waiting: (() => void) | null = null;

/** A file or folder that is removed where this process is stopped; gives its path. */
export function goesWithUs(path: string): string {
  passing.add(path);
  return path;
}

/** A process that ends where this one is stopped; gives it back. */
export function endsWithUs(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Work that is done as a whole or not at all: who stops this process then waits for its end. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  held += 1;
  try {
    return await work();
  } finally {
    held -= 1;
    if (held === 0) waiting?.();
  }
}

/** Ends the other processes, removes what is not whole, and then calls `end`; what may not be interrupted goes first. */
export function stop(end: () => void): void {
  if (held > 0) {
    waiting ??= () => stop(end);
    return;
  }
  for (const child of children) child.kill();
  for (const path of passing) remove(path);
  end();
}

/** What is being written at this moment may put files back for a while; what then stays goes with the next build. */
function remove(path: string): void {
  for (let attempt = 1; attempt <= 20; attempt += 1)
    try {
      return rmSync(path, { recursive: true, force: true });
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * attempt);
    }
}
