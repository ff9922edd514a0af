import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Fault } from "../lib/fault.js";
import { registerLines } from "./account.js";
import { dayAt, moment } from "./clock.js";
import { readRegister } from "./register.js";

/** What was shared from a data folder, a line each, the latest first; a sentence where nothing was. */
export async function listShared(dataDir: string): Promise<string[]> {
  if (!existsSync(dataDir)) throw new Fault("no-data-folder", `no such data folder: ${dataDir}`);
  const shared = await readRegister(resolve(dataDir));
  if (shared.length === 0) return [`nothing was shared from ${dataDir}`];
  return registerLines(shared, dayAt(moment()));
}
