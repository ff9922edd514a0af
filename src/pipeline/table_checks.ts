import type { DuckDBConnection } from "@duckdb/node-api";
import { schema, type Column, type TableName } from "../schema.js";
import { literal, rows } from "./database.js";
import { keyHeldTwice } from "./unique_keys.js";

/** Rows of a table from which on its texts are not held against their values: that takes a tenth of a second each. */
const mostRows = 1_000_000;

/** What of a table breaks its word in the data model: an empty or infinite value, one that is none of the few, a key held twice; as sentences. */
export async function brokenTable(connection: DuckDBConnection, name: TableName): Promise<string[]> {
  const { key, columns } = schema[name];
  const required = Object.entries(columns).filter(
    ([column, { nullable }]) => !nullable || (key as readonly string[]).includes(column),
  );
  const broken: string[] = [];
  const isFloat = ({ kind }: { kind: string }) => kind === "share" || kind === "number" || kind === "hours";
  const faults = [
    ...required.map(([column]) => ({ name: `${name}.${column} is empty`, when: `"${column}" is null` })),
    ...Object.entries(columns)
      .filter(([, column]) => isFloat(column))
      .map(([column]) => ({
        name: `${name}.${column} is not a finite number`,
        when: `not isfinite("${column}")`,
      })),
  ];
  const [counts = {}] = await rows<Record<string, number>>(
    connection,
    `select count(*) as total, ${faults.map(({ when }, i) => `count(*) filter (${when}) as "${i}"`).join(", ")} from ${name}`,
  );
  for (const [i, { name: what, when }] of faults.entries()) {
    if (!counts[i]) continue;
    const [example] = await rows(connection, `select * from ${name} where ${when} limit 1`);
    broken.push(`${what} in ${counts[i]} rows such as ${sample(example)}`);
  }
  for (const [column, { values }] of Object.entries<Column>(columns))
    if (values !== undefined && counts.total! <= mostRows)
      broken.push(...(await otherValues(connection, name, column, values)));
  const twice = await keyHeldTwice(connection, name, key);
  if (twice) broken.push(`${name} holds a key more than once: ${sample(twice)}`);
  return broken;
}

async function otherValues(
  connection: DuckDBConnection,
  table: TableName,
  column: string,
  values: readonly string[],
): Promise<string[]> {
  const others = await rows<{ value: string; count: number }>(
    connection,
    `select "${column}" as value, count(*)::integer as count from ${table} group by all
     having value not in (${values.map(literal).join(", ")}) order by value`,
  );
  return others.map(
    ({ value, count }) =>
      `${table}.${column} is "${value}" in ${count} rows, which is none of ${values.join(", ")}`,
  );
}

/** A row that breaks something, as text. */
export function sample(violation: object | undefined): string {
  return JSON.stringify(violation);
}
