import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault, Faults } from "../lib/fault.js";
import type { Settings } from "../settings.js";
import { findFiles } from "./readers/files/globs.js";
import { changesSince, stampsOf, type Stamps } from "./readers/files/stamps.js";

const source = fileURLToPath(new URL("..", import.meta.url));

/** Names of what a database rests on. */
export interface InputKeys {
  /** Changes with the content of any input and with any setting that the figures rest on. */
  inputs: string;
  /** Changes also with the language, and with any SQL file or line of code. */
  all: string;
  /** Changes with any SQL file or line of code. */
  code: string;
  /** Path of every input → hash of its content. */
  files: ReadonlyMap<string, string>;
  /** What every input was before it was hashed. */
  stamps: Stamps;
  /** Size of all inputs together. */
  bytes: number;
}

/** Hashes the inputs, the settings and the code; no table rests on what an edition for one client may hold. */
export async function inputKeys(settings: Settings): Promise<InputKeys> {
  const {
    title,
    company,
    language,
    inForce,
    lineOf: _line,
    share: _share,
    privacy,
    texts,
    ...figures
  } = settings;
  const inputs = createHash("sha256");
  inputs.update(JSON.stringify({ ...figures, dataDir: "" }));
  const files = new Map<string, string>();
  let bytes = 0;
  const stamps = stampsOf(settings);
  const { found, faults } = findFiles(settings);
  const names = new Set(found.map(({ file }) => file));
  for (const { message } of faults) inputs.update(`\0\0${message}`);
  for (const file of [...names].sort()) {
    const path = join(settings.dataDir, file);
    const content = createHash("sha256");
    bytes += await update(content, path).catch((error: unknown) => {
      const changed = changesSince(stamps, settings);
      throw changed.length > 0 ? new Faults(changed) : unreadable(file, error);
    });
    files.set(path, content.digest("hex"));
    inputs.update(`\0${file}\0${files.get(path)}`);
  }
  const named = inputs.digest("hex").slice(0, 24);
  const all = createHash("sha256");
  const code = await (codeKey ??= hashCode());
  const told = { title, company, language, inForce, privacy, texts };
  all.update(JSON.stringify([named, told, code]));
  return { inputs: named, all: all.digest("hex").slice(0, 24), code, files, stamps, bytes };
}

function unreadable(file: string, error: unknown): Fault {
  const { message } = error as Error;
  return new Fault(
    "unreadable-file",
    `the computer refuses to read the file (${message.split(",")[0]}): give yourself the right to read it, or copy it again`,
    { file },
  );
}

/** What of `src` a database rests on: folders, and files of its root. */
export const codeOfBuild = {
  folders: ["pipeline", "lib", "settings", "sources"],
  files: ["schema.ts", "settings.ts", "sources.ts"],
} as const;

// A process runs the code that it began with.
let codeKey: Promise<string> | null = null;

async function hashCode(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of codeOfBuild.folders) {
    const names = await readdir(join(source, folder), { recursive: true });
    for (const name of names.filter((name) => /\.(ts|sql)$/.test(name)).sort())
      await update(hash, join(source, folder, name));
  }
  for (const name of codeOfBuild.files) await update(hash, join(source, name));
  await update(hash, join(source, "..", "package-lock.json"));
  return hash.digest("hex");
}

async function update(hash: Hash, path: string): Promise<number> {
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return bytes;
}
