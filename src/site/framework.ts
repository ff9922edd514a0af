import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Language } from "../lib/text/format.js";
import { endsWithUs } from "../pipeline/stopping.js";
import { guardPreview } from "./guard_preview.js";
import { framework, home } from "./places.js";
import type { Workspace } from "./workspace.js";

/** What Framework's process is told about the report; `observablehq.config.ts` and the loaders read it. */
export interface SiteInput {
  /** Whose title and company stand around the pages; an open frame where it is absent. */
  dataDir?: string;
  language?: Language;
  workspace: Workspace;
  /** Folder that a build writes. */
  output?: string;
  /** Ends the process. */
  signal?: AbortSignal;
}

/** Whatever a page asks of a CDN is a mistake of ours, and is refused rather than fetched. */
const noNetwork =
  "data:text/javascript," +
  encodeURIComponent(
    "globalThis.fetch = (url) => Promise.reject(new Error(`a build asks for nothing from the network: ${url}`))",
  );

/** Starts a command of Observable Framework on a workspace. */
export function startFramework(command: string[], input: SiteInput): ChildProcess {
  const bin = join(framework, "dist", "bin", "observable.js");
  const first = ["--import", noNetwork, "--import", guardPreview];
  const child = spawn(process.execPath, [...first, "--no-warnings", bin, ...command], {
    cwd: home,
    stdio: ["ignore", "pipe", "pipe"],
    signal: input.signal,
    env: {
      ...process.env,
      OBSERVABLE_TELEMETRY_DISABLE: "1",
      NO_COLOR: "1",
      ...(input.dataDir === undefined
        ? { KLANTENPIRAMIDE_OPEN: "1" }
        : { KLANTENPIRAMIDE_DATA: input.dataDir }),
      KLANTENPIRAMIDE_ROOT: input.workspace.root,
      KLANTENPIRAMIDE_TABLES: input.workspace.tables,
      ...(input.output === undefined ? {} : { KLANTENPIRAMIDE_OUTPUT: input.output }),
      ...(input.language === undefined ? {} : { KLANTENPIRAMIDE_LANGUAGE: input.language }),
    },
  });
  return endsWithUs(child);
}

/** Runs `build` to its end and gives what it said; throws with it where it fails. */
export async function runBuild(input: SiteInput): Promise<string> {
  const child = startFramework(["build"], input);
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    // One that was told to end is waited for.
    child.on("error", (error) => child.pid === undefined && reject(error));
    child.on("close", resolve);
  });
  input.signal?.throwIfAborted();
  if (code !== 0) throw new Error(`observable framework ended with ${code}:\n${said}`);
  return said;
}
