import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { Fault } from "../lib/fault.js";
import { findPort } from "../server.js";
import { startFramework } from "./framework.js";
import { home, sources } from "./places.js";
import type { Prepared, Wanted } from "./prepare.js";
import { oneAtATime, watchInputs } from "./watch_inputs.js";
import { openWorkspace } from "./workspace.js";

/** What a preview shows and where. */
export interface DevOptions extends Wanted {
  port?: number;
  /** Ends the preview. */
  signal: AbortSignal;
  say(line: string): void;
}

/**
 * Serves the site live until the signal: pages reload as they are edited, and tables are computed anew when the data, the
 * settings or the pipeline change. A fault in them is told, and the last good tables stay.
 */
export async function dev({ signal, say, port, ...wanted }: DevOptions): Promise<void> {
  let prepared = await prepareAnew(wanted, signal);
  if (signal.aborted) return;
  if (prepared === null) throw new Fault("dev", "mend this and start again");
  const workspace = await openWorkspace();
  await workspace.setTables(prepared.tables, new Date());
  const taken = await findPort("127.0.0.1", port);
  let preview: ChildProcess | null = null;
  let isRestarting = false;

  async function startPreview(): Promise<void> {
    if (preview) {
      isRestarting = true;
      await end(preview);
      isRestarting = false;
    }
    const input = { dataDir: wanted.dataDir, language: wanted.language, workspace };
    preview = startFramework(["preview", "--no-open", "--port", String(taken)], input);
    preview.stdout?.resume();
    preview.stderr?.on("data", (text: Buffer) => say(text.toString().trimEnd()));
    preview.on("exit", (code) => {
      if (!isRestarting && !signal.aborted)
        say(`the preview ended with ${code}: stop with Ctrl-C and start it again`);
    });
  }

  async function refresh(): Promise<void> {
    const before = prepared;
    await workspace.link();
    const after = await prepareAnew(wanted, signal);
    if (after === null || signal.aborted || after.tables === before?.tables) return;
    prepared = after;
    await workspace.setTables(after.tables, new Date());
    const frame = ({ title, company, language }: Prepared) => JSON.stringify([title, company, language]);
    if (before && frame(before) !== frame(after)) await startPreview();
    say("the tables are new: the page reloads");
  }

  const watchers = watchInputs(wanted.dataDir, oneAtATime(refresh, say));
  try {
    await startPreview();
    say(`preview of ${prepared.title} on http://127.0.0.1:${taken}/ (Ctrl-C ends it)`);
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  } finally {
    for (const watcher of watchers) watcher.close();
    if (preview) await end(preview);
    await workspace.keepBundles();
    await workspace.remove();
  }
}

/** Prepares the tables in a process of its own, which sees the pipeline as it is now; null where that told a fault. */
async function prepareAnew({ dataDir, language }: Wanted, signal: AbortSignal): Promise<Prepared | null> {
  const args = ["--import", "tsx", join(sources, "cli.ts"), "prepare", "--data", dataDir];
  const child = spawn(process.execPath, language ? [...args, "--language", language] : args, {
    cwd: home,
    stdio: ["ignore", "pipe", "inherit"],
    signal,
  });
  let said = "";
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => {
    // One that was told to stop is waited for.
    child.on("error", () => child.pid === undefined && resolve(null));
    child.on("close", resolve);
  });
  return code === 0 ? (JSON.parse(said) as Prepared) : null;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}
