import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { fileLiteral, literal, rows } from "../database.js";
import { recogniseColumns, type Found, type Opened } from "./opened.js";
import { shortNames } from "./json/short_names.js";

/** Moments in UTC: the zone in which they were written is not kept, nor is it where Spark writes them in 96 bits. */
const instant = /^(TIMESTAMP.* WITH TIME ZONE|TIMESTAMPTZ)/;
const numeric = /^(DECIMAL|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?)/;

/** A column of a parquet file, or a value within one that holds several: its name with dots between levels, its SQL and its type. */
interface ParquetColumn {
  name: string;
  value: string;
  type: string;
}

/** A column that holds rows of its own: it feeds nothing, and its name says so. */
const rowsWithin = /^(STRUCT|MAP)\(.*\)(\[\d*\])+$|^MAP\(/s;

/** Reads the header of a parquet file. @throws Fault where it is not parquet */
export async function openParquet(connection: DuckDBConnection, found: Found): Promise<Opened> {
  const from = `read_parquet(${fileLiteral(found.path)}, file_row_number = true)`;
  const columns = await columnsOf(connection, from).catch((error: unknown) => {
    throw notParquet(found, error);
  });
  const spark = await rows<{ name: string }>(
    connection,
    `select name from parquet_schema(${fileLiteral(found.path)}) where type = 'INT96'`,
  );
  const isInstant = ({ name, type }: ParquetColumn) =>
    instant.test(type) || spark.some((one) => one.name === name);
  const names = columns.map(({ name, type }) =>
    rowsWithin.test(type) ? `${name} (a list in each row)` : name,
  );
  const headers = shortNames(found, names);
  return {
    ...found,
    format: "parquet",
    encoding: null,
    delimiter: null,
    headerRow: null,
    headers,
    isNumeric: columns.map(({ type }) => numeric.test(type)),
    hasTypedCells: false,
    elsewhere: null,
    recognition: recogniseColumns(found, headers),
    findings: [],
    async load(target, table) {
      const cells = columns.map((column, i) => {
        const { value } = column;
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

/** The columns of a file, those within a column in its place. */
async function columnsOf(
  connection: DuckDBConnection,
  from: string,
  within: ParquetColumn | null = null,
): Promise<ParquetColumn[]> {
  const described = await rows<{ column_name: string; column_type: string }>(
    connection,
    `describe select ${within === null ? "* exclude (file_row_number)" : `unnest(${within.value})`} from ${from}`,
  );
  const found: ParquetColumn[] = [];
  for (const { column_name: name, column_type: type } of described) {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const column =
      within === null
        ? { name, value: quoted, type }
        : {
            name: `${within.name}.${name}`,
            value: `struct_extract(${within.value}, ${literal(name)})`,
            type,
          };
    const isNested = type.startsWith("STRUCT(") && !rowsWithin.test(type);
    found.push(...(isNested ? await columnsOf(connection, from, column) : [column]));
  }
  return found;
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
