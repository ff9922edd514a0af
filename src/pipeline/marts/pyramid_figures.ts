import type { DuckDBConnection } from "@duckdb/node-api";
import { pyramidSums, type Weighed } from "../../lib/tiers/pyramid_sums.js";
import { measures } from "../../schema.js";
import { fillTable, row, rows } from "../database.js";

/** Fills `pyramid_totals`, one row of what the pyramid's page says of all customers but collective cards, and `drawn_points`, what is drawn of its curves. */
export async function pyramidFigures(connection: DuckDBConnection): Promise<void> {
  const { contribution } = await row<{ contribution: number | null }>(
    connection,
    "select contribution::double as contribution from report_facts",
  );
  const columns = measures.flatMap((name) => [`${name}::double as ${name}`, `tier_${name}`]);
  const customers = await rows<Weighed>(
    connection,
    `select customer_id, name, is_active, contact_count, ${columns.join(", ")} from customers where not is_collective order by customer_id`,
  );
  const { sums, points } = pyramidSums(customers, contribution === null ? "gross_margin" : "contribution");
  const numbers = Object.fromEntries(Object.keys(sums).map((name) => [name, "DOUBLE" as const]));
  await fillTable(connection, "pyramid_totals", numbers, [sums]);
  await fillTable(
    connection,
    "drawn_points",
    {
      ...{ curve: "VARCHAR", place: "INTEGER", customer_id: "VARCHAR", name: "VARCHAR" },
      ...{ value: "DOUBLE", cumulative: "DOUBLE" },
    },
    points,
  );
}
