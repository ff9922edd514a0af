import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { literal, row } from "../database.js";
import { withDatabase } from "../build.js";
import { makerOf, makingOf, removeLeftovers } from "../leftovers.js";
import { goesWithUs } from "../stopping.js";
import { stateVersion } from "./basis.js";

/**
 * Leaves the state of a build in `DIR/history/<as-of>.parquet`, for the next one to be compared with. The same build writes
 * the same bytes.
 * @returns a sentence where the folder cannot be written, else null
 */
export async function writeHistory(databasePath: string, dataDir: string): Promise<string | null> {
  const folder = join(dataDir, "history");
  const making = goesWithUs(makingOf(join(folder, ".state")));
  try {
    await mkdir(folder, { recursive: true });
    await removeLeftovers(folder, makerOf);
    await withDatabase(databasePath, async (connection) => {
      const { as_of } = await row<{ as_of: string }>(
        connection,
        "select as_of::varchar as as_of from report_facts",
      );
      const meta = await row<{ inputs: string; basis: string; basis_as_of: string }>(
        connection,
        "select inputs, basis, basis_as_of from history_state",
      );
      const pairs = Object.entries({ version: stateVersion, as_of, ...meta }).map(
        ([key, value]) => `${key}: ${literal(value)}`,
      );
      await connection.run(
        `copy (
           select 'before' as kind, * from history_before
           union all by name select 'now' as kind, * from history_now
           order by kind, customer_id, month
         ) to ${literal(making)} (format parquet, compression zstd, kv_metadata {${pairs.join(", ")}})`,
      );
      await rename(making, join(folder, `${as_of.slice(0, 7)}.parquet`));
    });
    return null;
  } catch (error) {
    await rm(making, { force: true }).catch(() => {});
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return `the state for the next build could not be written in ${folder}: ${reason}`;
  }
}
