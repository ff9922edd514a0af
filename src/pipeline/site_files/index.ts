import { tableNames } from "../../schema.js";
import { withDatabase } from "../build.js";
import { writeDossiers } from "./dossier_files.js";
import { writeTableFiles } from "./table_files.js";

type Connection = Parameters<Parameters<typeof withDatabase>[1]>[0];

/**
 * Writes all that the pages read of a database into a folder: every table and, at the same time, the dossiers of the customers. Each
 * takes one thread, which keeps rows in order and bytes the same.
 */
export async function writeSiteFiles(databasePath: string, folder: string): Promise<void> {
  const inOrder = (write: (connection: Connection) => Promise<void>) =>
    withDatabase(databasePath, async (connection) => {
      await connection.run("set threads = 1");
      await write(connection);
    });
  await Promise.all([
    inOrder(async (connection) => {
      for (const table of tableNames) await writeTableFiles(connection, table, folder);
    }),
    inOrder((connection) => writeDossiers(connection, folder)),
  ]);
}
