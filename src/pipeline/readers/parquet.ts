import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { fileLiteral, rows } from "../database.js";
import { recogniseColumns, type Found, type Opened } from "./opened.js";

/** Moments in UTC: the zone in which they were written is not kept, nor is it where Spark writes them in 96 bits. */
const instant = /^(TIMESTAMP.* WITH TIME ZONE|TIMESTAMPTZ)/;
const numeric = /^(DECIMAL|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?)/;

/** Reads the header of a parquet file. @throws Fault where it is not parquet */
export async function openParquet(connection: DuckDBConnection, found: Found): Promise<Opened> {
  const from = `read_parquet(${fileLiteral(found.path)}, file_row_number = true)`;
  const described = await rows<{ column_name: string; column_type: string }>(
    connection,
    `describe select * exclude (file_row_number) from ${from}`,
  ).catch((error: unknown) => {
    throw notParquet(found, error);
  });
  const spark = await rows<{ name: string }>(
    connection,
    `select name from parquet_schema(${fileLiteral(found.path)}) where type = 'INT96'`,
  );
  const isInstant = ({ column_name, column_type }: (typeof described)[number]) =>
    instant.test(column_type) || spark.some(({ name }) => name === column_name);
  const headers = described.map(({ column_name }) => column_name);
  return {
    ...found,
    format: "parquet",
    encoding: null,
    delimiter: null,
    headerRow: null,
    headers,
    isNumeric: described.map(({ column_type }) => numeric.test(column_type)),
    hasTypedCells: false,
    elsewhere: null,
    recognition: recogniseColumns(found, headers),
    findings: [],
    async load(target, table) {
      const cells = described.map((column, i) => {
        const value = `"${column.column_name.replaceAll('"', '""')}"`;
        return `${isInstant(column) ? inUtc(value) : `${value}::VARCHAR`} as c${i}`;
      });
      await target
        .run(
          `create or replace temp table ${table} as select (file_row_number + 1)::INTEGER as line,
           null::VARCHAR as fault, null::VARCHAR as raw, ${cells.join(", ")} from ${from}`,
        )
        .catch((error: unknown) => {
          throw notParquet(found, error);
        });
    },
  };
}

/** SQL of a moment as text in UTC, whatever the zone of this machine. */
function inUtc(value: string): string {
  return `strftime(make_timestamp(epoch_us(${value})), '%Y-%m-%d %H:%M:%SZ')`;
}

function notParquet({ file, path }: Found, error: unknown): Fault {
  const reason = String(error instanceof Error ? error.message : error).split("\n")[0];
  return new Fault(
    "not-parquet",
    `the parquet file is damaged or cut off (${reason?.replaceAll(path, file)}); copy or export it again`,
    { file },
  );
}
