import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rows } from "../../pipeline/database.js";
import type { TableName } from "../../schema.js";
import type { Hit } from "./search.js";

/**
 * Holds every row of a client's database against the report, by a condition of its own: what the client does not have there,
 * or has less often, is somebody else's.
 */
export async function foreignRows(
  client: DuckDBConnection,
  report: DuckDBConnection,
  customerId: string,
  copied: readonly { table: TableName; columns: readonly string[] }[],
): Promise<Hit[]> {
  const found: Hit[] = [];
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
    const rowCount = `${strange.length} ${strange.length === 1 ? "row" : "rows"}`;
    if (strange.length > 0)
      found.push({
        place: `the data, ${table}`,
        what: `${rowCount} that the report does not give this customer`,
        excerpt: strange[0]!.slice(0, 120),
      });
  }
  return found;
}
