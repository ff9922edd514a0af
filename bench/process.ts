import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { home } from "../src/site/places.js";

/** What a command took, together with all processes that it started. */
export interface Taken {
  seconds: number;
  /** Of all its processes, user and system together; less than the whole where one began and ended between two looks. */
  cpuSeconds: number;
  /** Most memory that they held at one moment, in bytes: what is resident, and what two of them share counts twice. */
  peak: number;
}

/** Clock ticks a second and bytes a page, as Linux counts them on every machine that Node runs on. */
const [ticks, page] = [100, 4096];
const betweenLooks = 200;

/**
 * Runs a command in the checkout and looks at its processes (in /proc) until it ends; what it says goes to `stdio`.
 * @throws Error where it fails, with the end of what it said
 */
export async function take(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: home,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  let said = "";
  const hear = (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4000));
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  let [peak, cpuSeconds, isOver] = [0, 0, false];
  const looking = (async () => {
    while (!isOver) {
      const { memory, cpu } = await look(child.pid!);
      [peak, cpuSeconds] = [Math.max(peak, memory), Math.max(cpuSeconds, cpu)];
      await new Promise((resolve) => setTimeout(resolve, betweenLooks));
    }
  })();
  const code = await new Promise((resolve, reject) => {
    child.on("close", resolve);
    child.on("error", reject);
  });
  const seconds = (performance.now() - start) / 1000;
  isOver = true;
  await looking;
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}:\n${said}`);
  return { seconds, cpuSeconds, peak };
}

/** Resident memory in bytes of a process and all below it, and the processor time of these and of those that have ended. */
async function look(root: number): Promise<{ memory: number; cpu: number }> {
  const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = new Map<number, { parent: number; cpu: number; memory: number }>();
  for (const name of names) {
    const stat = await readFile(`/proc/${name}/stat`, "latin1").catch(() => "");
    // The name of the command, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields.length < 22) continue;
    const cpu = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks;
    all.set(Number(name), { parent: Number(fields[1]), cpu, memory: Number(fields[21]) * page });
  }
  let [memory, cpu] = [0, 0];
  for (const [id, one] of all) {
    for (let at = id; at > 1; at = all.get(at)?.parent ?? 0)
      if (at === root) {
        memory += one.memory;
        cpu += one.cpu;
        break;
      }
  }
  return { memory, cpu };
}

/** The machine in a phrase, as a benchmark's result tells it. */
export function machine(): string {
  const [{ model = "unknown" } = {}] = cpus();
  return `${cpus().length} × ${model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;
}
