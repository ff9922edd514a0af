import { tableNames } from "../../schema.js";
import { withDatabase } from "../build.js";
import { writeDossiers } from "./dossier_files.js";
import { writeTableFiles } from "./table_files.js";

/** Writes all that the pages read of a database into a folder: every table, and the dossiers of the customers. */
export async function writeSiteFiles(databasePath: string, folder: string): Promise<void> {
  await withDatabase(databasePath, async (connection) => {
    await connection.run("set threads = 1");
    for (const table of tableNames) await writeTableFiles(connection, table, folder);
    await writeDossiers(connection, folder);
  });
}
