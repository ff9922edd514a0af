import type { DuckDBConnection } from "@duckdb/node-api";
import { row, rows } from "./database.js";

/** Bits that may be taken to mark the numbers of keys: 32 MB. */
const mostBits = 2 ** 28;

/**
 * A key that a table holds more than once, or null. Grouping all rows by their key is dear, so what is told without it goes first: rows
 * that each have a greater key than the one before have no key twice, and neither have numbers of which each has a mark of its own.
 */
export async function keyHeldTwice(
  connection: DuckDBConnection,
  table: string,
  key: readonly string[],
): Promise<object | null> {
  if ((await isRising(connection, table, key)) || (await isNumbered(connection, table, key))) return null;
  const columns = key.map(quoted).join(", ");
  const [twice] = await rows(
    connection,
    `select ${columns} from ${table} group by all having count(*) > 1 limit 1`,
  );
  return twice ?? null;
}

const quoted = (column: string) => `"${column}"`;

/** Whether each row has a greater key than the one before, in whatever order they come. */
async function isRising(
  connection: DuckDBConnection,
  table: string,
  key: readonly string[],
): Promise<boolean> {
  const exceeds = key.map(quoted).reduceRight((rest, column) => {
    const before = `lag(${column}) over ()`;
    return rest ? `(${column} > ${before} or ${column} = ${before} and ${rest})` : `${column} > ${before}`;
  }, "");
  // The first row has none before it; an empty key is greater than nothing, and counts as no rise.
  const { rising, all } = await row<{ rising: number; all: number }>(
    connection,
    `select count(*) filter (rises) as rising, count(*) as all from (select ${exceeds} as rises from ${table})`,
  );
  return rising >= all - 1;
}

/** Whether the last column of a key is a whole number that no two rows with the same other columns have. */
async function isNumbered(
  connection: DuckDBConnection,
  table: string,
  key: readonly string[],
): Promise<boolean> {
  const number = quoted(key.at(-1)!);
  const others = key.slice(0, -1).map(quoted).join(", ");
  const [type] = await rows<{ type: string }>(
    connection,
    `select typeof(${number}) as type from ${table} limit 1`,
  );
  if (!others || (type?.type !== "INTEGER" && type?.type !== "BIGINT")) return false;
  const { groups, least, most } = await row<{ groups: number; least: number; most: number }>(
    connection,
    `select count(distinct (${others})) as groups, min(${number}) as least, max(${number}) as most from ${table}`,
  );
  if (!(groups * (most - least + 1) <= mostBits)) return false;
  const twice = await rows(
    connection,
    `select 1 from ${table} group by ${others} having count(*) <> bit_count(bitstring_agg(${number}, ${least}, ${most})) limit 1`,
  );
  return twice.length === 0;
}
