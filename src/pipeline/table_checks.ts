import type { DuckDBConnection } from "@duckdb/node-api";
import { schema, tableNames, type Column, type TableName } from "../schema.js";
import { literal, row, rows } from "./database.js";
import { keyHeldTwice } from "./unique_keys.js";

/** Rows of a table from which on its texts are not held against their values: that takes a tenth of a second each. */
const mostRows = 1_000_000;

/** Rows of a table below which its keys are counted along with all else; of more, that is dear. */
const fewRows = 10_000;

const floats: readonly string[] = ["share", "number", "hours"];

/** What of the tables breaks their word in the data model: an empty or infinite value, one that is none of the few, a key held twice; as sentences. */
export async function brokenTables(connection: DuckDBConnection): Promise<string[]> {
  const sizes = await rows<{ name: TableName; size: number }>(
    connection,
    tableNames.map((name) => `select '${name}' as name, count(*) as size from ${name}`).join(" union all "),
  );
  const broken: string[] = [];
  for (const { name, size } of sizes)
    if (size > 0) broken.push(...(await brokenTable(connection, name, size)));
  return broken;
}

/** All is counted at one look, and looked up only where it is not none. */
async function brokenTable(connection: DuckDBConnection, name: TableName, size: number): Promise<string[]> {
  const key: readonly string[] = schema[name].key;
  const columns = Object.entries<Column>(schema[name].columns);
  const empty = columns.filter(([column, { nullable }]) => !nullable || key.includes(column));
  const infinite = columns.filter(([, { kind }]) => floats.includes(kind));
  const listed = columns.filter(([, { values }]) => values !== undefined && size <= mostRows);
  const counts = await row<Record<string, number>>(
    connection,
    `select ${[
      `${size < fewRows ? `count(distinct (${key.join(", ")}))` : "0"} as keys`,
      ...empty.map(([column]) => `count(*) - count("${column}") as "empty ${column}"`),
      ...infinite.map(([column]) => `count(*) filter (not isfinite("${column}")) as "infinite ${column}"`),
      ...listed.map(
        ([column, { values }]) => `count(*) filter (${isOther(column, values!)}) as "other ${column}"`,
      ),
    ].join(", ")} from ${name}`,
  );
  const broken: string[] = [];
  const tell = async (what: string, count: number, when: string) => {
    if (count === 0) return;
    const [example] = await rows(connection, `select * from ${name} where ${when} limit 1`);
    broken.push(`${name}.${what} in ${count} rows such as ${sample(example)}`);
  };
  for (const [column] of empty)
    await tell(`${column} is empty`, counts[`empty ${column}`]!, `"${column}" is null`);
  for (const [column] of infinite)
    await tell(
      `${column} is not a finite number`,
      counts[`infinite ${column}`]!,
      `not isfinite("${column}")`,
    );
  for (const [column, { values }] of listed)
    if (counts[`other ${column}`]! > 0)
      broken.push(...(await otherValues(connection, name, column, values!)));
  const twice = counts.keys === size ? null : await keyHeldTwice(connection, name, key);
  if (twice) broken.push(`${name} holds a key more than once: ${sample(twice)}`);
  return broken;
}

const isOther = (column: string, values: readonly string[]) =>
  `"${column}" not in (${values.map(literal).join(", ")})`;

async function otherValues(
  connection: DuckDBConnection,
  table: TableName,
  column: string,
  values: readonly string[],
): Promise<string[]> {
  const others = await rows<{ value: string; count: number }>(
    connection,
    `select "${column}" as value, count(*)::integer as count from ${table}
     where ${isOther(column, values)} group by all order by value`,
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
