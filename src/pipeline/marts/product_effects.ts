import { readFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { comparisons, productEffects } from "../../schema.js";
import { literal, rows } from "../database.js";

const sql = (name: string) => readFile(new URL(name, import.meta.url), "utf8");
// In 64 bits: wider sums are slow to reckon with.
const sums = [
  ...productEffects.map((effect) => `sum(${effect})::decimal(18, 4) as ${effect}`),
  ...["volume_before", "volume_after"].map((volume) => `sum(${volume})::double as ${volume}`),
  ...["before", "after"].map(
    (side) =>
      `coalesce(sum(abs(revenue_${side})) filter (place = 'not_decomposable'), 0)::double as unpriced_${side}`,
  ),
].join(", ");

/**
 * Fills `product_effects` (bridge × product, for the comparisons) and `product_sums` (bridge, for all in
 * `bridge_windows`: the effects of its products, its volume at constant prices and what has none) from `product_windows`. The products of
 * bridges that no page opens are added up as they come: written down they would be the largest table of the build.
 */
export async function productEffectTables(connection: DuckDBConnection): Promise<void> {
  const pairs = await sql("product_pairs.sql");
  await connection.run(`create or replace temp view product_pairs as ${pairs}`);
  const effects = await sql("product_effects.sql");
  const bridges = await rows<{ bridge: string }>(connection, "select distinct bridge from bridge_windows");
  const names = bridges.map(({ bridge }) => bridge);
  const isCompared = (bridge: string) => (comparisons as readonly string[]).includes(bridge);
  const setBridges = (wanted: string[]) =>
    connection.run(`set variable bridges = [${wanted.map(literal).join(", ")}]::varchar[]`);

  await setBridges(names.filter(isCompared));
  await connection.run(`create or replace table product_effects as ${effects}`);
  await setBridges(names.filter((bridge) => !isCompared(bridge)));
  await connection.run(
    `create or replace temp table product_sums as
     select bridge_no, ${sums} from product_effects group by bridge_no
     union all
     select bridge_no, ${sums} from (${effects}) group by bridge_no`,
  );
}
