import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rows } from "../../pipeline/database.js";
import type { TableName } from "../../schema.js";

/** A table of a client's database whose rows are not those of the client in the report, with how many are not. */
export interface ForeignRows {
  table: TableName;
  /** Rows that the client does not have in the report, and one of them. */
  count: number;
  example: string;
}

/**
 * Holds every row of a client's database against the report, by a condition of its own: what the client does not have there,
 * or has less often, is somebody else's.
 */
export async function foreignRows(
  client: DuckDBConnection,
  report: DuckDBConnection,
  customerId: string,
  copied: readonly { table: TableName; columns: readonly string[] }[],
): Promise<ForeignRows[]> {
  const found: ForeignRows[] = [];
  for (const { table, columns } of copied) {
    const list = columns.map((column) => `"${column}"`).join(", ");
    const own = table === "report_facts" ? "" : `where customer_id = ${literal(customerId)}`;
    const known = new Map<string, number>();
    for (const row of await rows(report, `select ${list} from ${table} ${own}`)) {
      const text = JSON.stringify(row);
      known.set(text, (known.get(text) ?? 0) + 1);
    }
    const strange: string[] = [];
    for (const row of await rows(client, `select ${list} from ${table}`)) {
      const text = JSON.stringify(row);
      const left = known.get(text) ?? 0;
      if (left === 0) strange.push(text);
      else known.set(text, left - 1);
    }
    if (strange.length > 0) found.push({ table, count: strange.length, example: strange[0]! });
  }
  return found;
}
