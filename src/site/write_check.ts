import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Language } from "../lib/text/format.js";
import type { Checked } from "../pipeline/check.js";
import { writeQuarantine } from "../pipeline/quarantine.js";
import { checkPage } from "./check_page.js";
import { publish } from "./publish.js";

/**
 * Writes what was found as `check.html` and `check.json`, and the rows that could not be used as `quarantine/<source>.csv`.
 * The folder appears whole or not at all.
 */
export async function writeCheck(checked: Checked, out: string, language: Language): Promise<void> {
  const { quarantined, ...found } = checked;
  await publish(resolve(out), async (folder) => {
    await writeFile(join(folder, "check.html"), checkPage(checked, language));
    const json = { ...found, quarantined: quarantined.length };
    await writeFile(join(folder, "check.json"), `${JSON.stringify(json, withDays, 2)}\n`);
    await writeQuarantine(folder, quarantined);
  });
}

function withDays(_key: string, value: unknown): unknown {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(value)
    ? value.slice(0, 10)
    : value;
}
