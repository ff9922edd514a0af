import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import type { FieldKind } from "../../sources.js";
import { literal, row } from "../database.js";
import { cleanSql } from "./cells.js";
import { excludedSql, exclusions } from "./exclusions.js";
import { leftEmpty, noRows } from "./findings.js";
import type { Opened } from "./opened.js";
import type { SourceColumnReport, SourceFileReport } from "./report.js";
import { typeColumns, type TypedField, type Typing } from "./typed.js";

const written = "reader_file";
const cells = "reader_cells";

/** What came of one file. */
export interface Filled {
  file: SourceFileReport;
  columns: SourceColumnReport[];
  /** Fields that the file fills. */
  fields: Set<string>;
  /** Exclusion rule → rows left out by it. */
  excluded: Map<string, number>;
}

const nouns: Record<FieldKind, string> = {
  id: "a number",
  text: "a text",
  date: "a date",
  amount: "an amount",
  number: "a number",
  share: "a share or percentage",
  duration: "a duration in hours",
  flag: "a yes or no",
};

/**
 * Loads a file and appends its rows to `raw_<source>`; its findings are added to `opened.findings`.
 * @throws Fault where a column cannot be read or the rows do not fit the header
 */
export async function fill(connection: DuckDBConnection, opened: Opened, tempDir: string): Promise<Filled> {
  const rules = exclusions(opened);
  await opened.load(connection, written, tempDir);
  const rowsRead = await checkRows(connection, opened);
  const clean = opened.headers.map((_, i) => `${cleanSql(`c${i}`)} as c${i}`);
  const id = opened.recognition.fields.get("customer_id");
  const raw = id === undefined ? [] : [`c${id} as customer_id_raw`];
  await connection.run(
    `create or replace temp table ${cells} as select line, fault, raw, ${[...clean, ...raw].join(", ")} from ${written}`,
  );
  await connection.run(`drop table ${written}`);
  const typing = await typeColumns(connection, cells, opened);
  await append(connection, opened, typing, excludedSql(rules));
  await softFindings(connection, opened, typing.fields);
  const excluded = new Map<string, number>();
  for (const { rule } of rules) {
    const { count } = await row<{ count: number }>(
      connection,
      `select count(*)::INTEGER as count from raw_${opened.source}
       where source_file = ${literal(opened.file)} and excluded = ${literal(rule)}`,
    );
    excluded.set(rule, count);
  }
  const columns = await columnReports(connection, opened, typing.fields);
  await connection.run(`drop table ${cells}`);
  return {
    file: fileReport(opened, typing, rowsRead),
    columns,
    fields: new Set(typing.fields.map(({ field }) => field)),
    excluded,
  };
}

async function checkRows(connection: DuckDBConnection, opened: Opened): Promise<number> {
  const { all, bad, line, example } = await row<{ all: number; bad: number; line: number; example: string }>(
    connection,
    `select count(*)::INTEGER as all, count(fault)::INTEGER as bad, min(line) filter (fault is not null) as line,
       arg_min(fault, line) filter (fault is not null) as example from ${written}`,
  );
  const { file, source, spec, headerRow } = opened;
  if (all === 0) {
    if (source === "invoice_lines")
      throw new Fault(
        "no-rows",
        "the file has a header and no rows; export it again or remove it from report.yaml",
        {
          file,
          line: headerRow ?? undefined,
        },
      );
    opened.findings.push(noRows(opened));
  }
  if (bad * 2 > all)
    throw new Fault(
      "rows-do-not-fit",
      `${bad} of ${all} rows do not fit the header on line ${headerRow}: ${example}; say where the header stands or what separates the fields at report.yaml:${spec.line}: options: {header_row: 1, delimiter: ";"}`,
      { file, line },
    );
  return all;
}

async function append(
  connection: DuckDBConnection,
  opened: Opened,
  typing: Typing,
  excluded: string,
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
  const needed = ["line", "fault", "raw", ...cellNames, ...values];
  const hasId = fields.some(({ field }) => field === "customer_id");
  if (hasId) needed.push("customer_id_raw");
  const names = fields.map(({ field }) => `"${field}"`);
  const raw = hasId
    ? [`case when "customer_id" is not null then customer_id_raw end as customer_id_raw`]
    : [];
  const delimiter = opened.delimiter ?? ";";
  await connection.run(
    `insert into raw_${opened.source} by name
     with typed as (select ${needed.join(", ")} from ${cells} ${fields.map(({ join }) => join).join(" ")}),
     judged as (select *, ${problem} as problem, ${excluded} as excluded from typed)
     select ${literal(opened.file)} as source_file, line as source_line, excluded, problem,
       case when problem is not null then coalesce(raw, ${rowText(cellNames, delimiter)}) end as raw_text,
       ${[...names, ...raw].join(", ")}
     from judged`,
  );
}

function rowText(names: readonly string[], delimiter: string): string {
  const quoted = (name: string) =>
    `case when contains(${name}, ${literal(delimiter)}) or contains(${name}, '"') or contains(${name}, chr(10))
       then '"' || replace(${name}, '"', '""') || '"' else coalesce(${name}, '') end`;
  return `concat_ws(${literal(delimiter)}, ${names.map(quoted).join(", ")})`;
}

async function softFindings(
  connection: DuckDBConnection,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<void> {
  for (const { field, kind, cell, value, join } of fields.filter(({ isSoft }) => isSoft)) {
    const { count, line, example } = await row<{ count: number; line: number; example: string }>(
      connection,
      `select count(*)::INTEGER as count, min(line) as line, arg_min(${cell}, line) as example
       from ${cells} ${join} where ${cell} is not null and ${value} is null`,
    );
    if (count > 0)
      opened.findings.push(
        leftEmpty(opened, field, kind === "date" ? "date" : "yes or no", { line, count, example }),
      );
  }
}

async function columnReports(
  connection: DuckDBConnection,
  { headers, source, file, spec, recognition }: Opened,
  fields: readonly TypedField[],
): Promise<SourceColumnReport[]> {
  const counts = headers.map((_, i) => `count(c${i})::INTEGER as c${i}`);
  const filled = await row<Record<string, number>>(connection, `select ${counts.join(", ")} from ${cells}`);
  return headers.map((header, i) => {
    const own = fields.filter(({ position }) => position === i);
    const isGiven = [...recognition.fields].some(
      ([field, position]) => position === i && field in spec.columns,
    );
    return {
      source,
      file,
      position: i + 1,
      header,
      field: own.length > 0 ? own.map(({ field }) => field).join(", ") : null,
      reading: own[0]?.reading ?? null,
      origin: own.length === 0 ? null : isGiven ? "given" : "recognised",
      filled_count: filled[`c${i}`] ?? 0,
    };
  });
}

function fileReport(opened: Opened, { decimalMark, dateFormat }: Typing, rowsRead: number): SourceFileReport {
  const { source, file, format, encoding, delimiter, headerRow, spec } = opened;
  return {
    source,
    file,
    format,
    encoding,
    delimiter,
    decimal_mark: decimalMark,
    date_format: dateFormat,
    header_row: headerRow,
    rows_read: rowsRead,
    options: spec.options,
  };
}
