import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Fault } from "../lib/fault.js";
import { registerLines } from "./account.js";
import { dayAt, moment } from "./clock.js";
import { readRegister } from "./register.js";

/** What was shared from a data folder, a line each, the latest first; a sentence where nothing was. */
export async function listShared(dataDir: string): Promise<string[]> {
  const folder = resolve(dataDir);
  if (!existsSync(folder)) throw new Fault("no-data-folder", `no such data folder: ${folder}`);
  const shared = await readRegister(folder);
  if (shared.length === 0) return [`nothing was shared from ${dataDir}`];
  return registerLines(shared, dayAt(moment()));
}
