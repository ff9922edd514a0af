import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { ShareField } from "../lib/client/share_fields.js";
import { fillTable, literal, row } from "../pipeline/database.js";
import { nameLines } from "../pipeline/lines_file.js";
import type { TableName } from "../schema.js";
import { allowedColumns } from "./allow_list.js";
import { portfolioBands } from "./bands.js";

/** The condition under which rows of a table are this customer's. */
export type OwnRows = (table: TableName) => string;

/** What is wanted of a client's database. */
export interface ClientWanted {
  customerId: string;
  fields: readonly ShareField[];
  /** The least number of other customers behind a figure to compare with. */
  minBand: number;
  /** Which rows are the customer's; a test breaks it to see the gate shut. */
  own?: OwnRows;
}

/** One table of a client's database: columns and number of rows that were copied. */
export interface Copied {
  table: TableName;
  columns: string[];
  rows: number;
}

/** A database that holds one client and nobody else. */
export interface ClientDatabase {
  connection: DuckDBConnection;
  copied: Copied[];
  close(): void;
}

/**
 * Makes a database in memory that has only ever held this customer's rows and the columns allowed, with the portfolio's bands
 * as the only figures of others. The report's database is let go of before anything is computed, and cannot be reached again.
 */
export async function openClientDatabase(
  reportPath: string,
  { customerId, fields, minBand, own = ownRows(customerId) }: ClientWanted,
): Promise<ClientDatabase> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await nameLines(connection, reportPath);
    await connection.run(`attach ${literal(reportPath)} as report (read_only)`);
    const copied: Copied[] = [];
    for (const [table, columns] of allowedColumns(fields)) {
      await connection.run(
        `create table ${table} as select ${columns.join(", ")} from report.${table} where ${own(table)}`,
      );
      const { rows } = await row<{ rows: number }>(connection, `select count(*) as rows from ${table}`);
      copied.push({ table, columns, rows });
    }
    const bands = await portfolioBands(connection, "report", { customerId, fields, least: minBand });
    await fillTable(connection, "bands", { kind: "VARCHAR", value: "DOUBLE" }, bands);
    await connection.run("detach report");
    await connection.run("set enable_external_access = false");
    return { connection, copied, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** THE customer condition. The report's facts are of no customer. */
function ownRows(customerId: string): OwnRows {
  return (table) => (table === "report_facts" ? "true" : `customer_id = ${literal(customerId)}`);
}
