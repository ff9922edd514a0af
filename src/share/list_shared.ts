import { dataFolder } from "../settings/data_folder.js";
import { registerLines } from "./account.js";
import { dayAt, moment } from "./clock.js";
import { readRegister } from "./register.js";

/** What was shared from a data folder, a line each, the latest first; a sentence where nothing was. */
export async function listShared(dataDir: string): Promise<string[]> {
  const shared = await readRegister(dataFolder(dataDir));
  if (shared.length === 0) return [`nothing was shared from ${dataDir}`];
  return registerLines(shared, dayAt(moment()));
}
