import type { DuckDBConnection } from "@duckdb/node-api";
import { bandKinds, bandValue, type BandKind, type BandSums } from "../lib/client/bands.js";
import type { ShareField } from "../lib/client/share_fields.js";
import { literal, row } from "../pipeline/database.js";

/** A figure to compare with; null where too few others, or one too large, stand behind it. */
export interface Band {
  kind: BandKind;
  value: number | null;
}

/** What is summed, and what makes other customers comparable: half to twice as much of it. */
const definitions: Record<BandKind, { above: string; below: string; alike: string }> = {
  order_size: { above: "revenue", below: "orders", alike: "orders" },
  minutes_per_order: { above: "60 * hours", below: "orders", alike: "revenue / orders" },
  rush_share: { above: "rush_orders", below: "orders", alike: "orders" },
};

/**
 * What customers like this one come to together, this one left out: aggregates are all that ever leaves of others. `report`
 * is the schema of the report's tables; a kind whose fields are not all shared, or that the input cannot give, is absent.
 */
export async function portfolioBands(
  connection: DuckDBConnection,
  report: string,
  { customerId, fields, least }: { customerId: string; fields: readonly ShareField[]; least: number },
): Promise<Band[]> {
  if (!fields.includes("bands")) return [];
  const bands: Band[] = [];
  for (const kind of Object.keys(bandKinds) as BandKind[]) {
    if (!bandKinds[kind].every((field) => fields.includes(field))) continue;
    const { above, below, alike } = definitions[kind];
    const sums = await row<BandSums & { given: boolean }>(
      connection,
      `with buying as (
         select *, ${alike} as likeness from ${report}.customers
         where not coalesce(is_collective, false) and revenue > 0 and orders > 0
       ),
       own as (select likeness, ${above} is not null as given from buying where customer_id = ${literal(customerId)}),
       others as (
         select coalesce(${above}, 0)::double as above, ${below}::double as below
         from buying cross join own
         where customer_id <> ${literal(customerId)} and buying.likeness between own.likeness / 2 and own.likeness * 2
       )
       select
         count(*)::integer as members,
         coalesce(sum(above), 0) as above, coalesce(sum(below), 0) as below,
         coalesce(max(above), 0) as largest_above, coalesce(max(below), 0) as largest_below,
         coalesce((select given from own), false)
           and (select sum(${above}) from buying) > 0 as given
       from others`,
    );
    if (sums.given) bands.push({ kind, value: bandValue(sums, least) });
  }
  return bands;
}
