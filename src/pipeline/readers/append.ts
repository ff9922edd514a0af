import type { DuckDBConnection } from "@duckdb/node-api";
import { sources, type Field, type FieldKind } from "../../sources.js";
import { literal } from "../database.js";
import type { Opened } from "./opened.js";
import { rawTypes } from "./raw_tables.js";
import type { Typing } from "./typed.js";

const nouns: Record<FieldKind, string> = {
  id: "a number",
  text: "a text",
  date: "a date",
  amount: "an amount",
  number: "a number",
  share: "a share or percentage of at most 100%",
  duration: "a duration in hours",
  flag: "a yes or no",
};

/**
 * Appends the typed rows of a file to `raw_<source>`, each with its problem and the rule that excludes it; or writes them to a
 * parquet file of their own.
 */
export async function append(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
  typing: Typing,
  { excluded, rowsFile }: { excluded: string; rowsFile: string | null },
): Promise<void> {
  const { fields } = typing;
  const problems = fields
    .filter(({ isSoft, kind }) => !isSoft && kind !== "id" && kind !== "text")
    .map(
      ({ field, kind, cell }) =>
        `when ${cell} is not null and "${field}" is null then ${literal(`${field} "`)} || ${cell} || ${literal(`" is not ${nouns[kind]}`)}`,
    );
  const problem = `case when fault is not null then fault ${problems.join(" ")} end`;
  const values = fields.map(({ field, value }) => `${value} as "${field}"`);
  const cellNames = opened.headers.map((_, i) => `c${i}`);
  const needed = ["line", "fault", "raw", "role", ...cellNames, ...values];
  const hasId = fields.some(({ field }) => field === "customer_id");
  if (hasId) needed.push("customer_id_raw");
  const known: Record<string, Field> = sources[opened.source];
  const names = fields.map(({ field }) => `"${field}"::${rawTypes[known[field]!.kind]} as "${field}"`);
  const raw = hasId
    ? [`case when "customer_id" is not null then customer_id_raw end as customer_id_raw`]
    : [];
  const delimiter = opened.delimiter ?? ";";
  const appended = `with typed as (select ${needed.join(", ")} from ${cells} ${fields.map(({ join }) => join).join(" ")}),
     judged as (select *, ${problem} as problem, ${excluded} as excluded from typed)
     select ${literal(opened.file)} as source_file, line as source_line, excluded, problem,
       case when problem is not null then coalesce(raw, ${rowText(cellNames, delimiter)}) end as raw_text,
       hash(${cellNames.join(", ")}) as cells_hash, ${[...names, ...raw].join(", ")}
     from judged`;
  await connection.run(
    rowsFile === null
      ? `insert into raw_${opened.source} by name ${appended}`
      : `copy (${appended}) to ${literal(rowsFile)} (format parquet, compression snappy, parquet_version v2)`,
  );
}

/** SQL: the text of a row, its cells as written with the delimiter between them. */
export function rowText(names: readonly string[], delimiter: string): string {
  const quoted = (name: string) =>
    `case when contains(${name}, ${literal(delimiter)}) or contains(${name}, '"') or contains(${name}, chr(10))
       then '"' || replace(${name}, '"', '""') || '"' else coalesce(${name}, '') end`;
  return `concat_ws(${literal(delimiter)}, ${names.map(quoted).join(", ")})`;
}
