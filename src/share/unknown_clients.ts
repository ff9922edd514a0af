import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, rows } from "../pipeline/database.js";
import type { ShareSettings } from "../settings.js";

/** Says of which clients report.yaml allows fields though the report has no customer of that number: nobody gets them. Nothing where there are none. */
export async function unknownClients(
  report: DuckDBConnection,
  { clients }: Pick<ShareSettings, "clients">,
): Promise<string[]> {
  const given = Object.keys(clients).map(literal);
  const unknown = await rows<{ client: string }>(
    report,
    `select client from (select unnest([${given.join(", ")}]::varchar[]) as client)
     where client not in (select customer_id from customers) order by client`,
  );
  if (unknown.length === 0) return [];
  const named = unknown.map(({ client }) => `"${client}"`).join(", ");
  return [`share.clients in report.yaml allows fields for ${named}, which the report has no customer of`];
}
