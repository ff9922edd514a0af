import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { fileLiteral, literal, row } from "../database.js";
import { append } from "./append.js";
import { columnReports, fileReport } from "./file_report.js";
import { cleanCells } from "./values/cells.js";
import { customerLines } from "./rows/customer_lines.js";
import { codesAsDates } from "./values/codes_as_dates.js";
import { checkTotals } from "./rows/customer_totals.js";
import { documentCustomers, documentCustomersTable } from "./audit/document_customers.js";
import { excludedSql, exclusions } from "./rows/exclusions.js";
import { failedFormulas } from "./workbook/failed_formulas.js";
import { fillDown } from "./rows/fill_down.js";
import { noRows } from "./findings.js";
import { lastTotal } from "./rows/last_total.js";
import { customersAbove } from "./rows/list_findings.js";
import { noiseRules, noiseSql } from "./rows/table_noise.js";
import { lookForDamage } from "./values/text_findings.js";
import { leftEmpty } from "./values/value_findings.js";
import { ownWidth, textColumns, type Opened } from "./opened.js";
import { paymentsForInvoices } from "./headers/payments.js";
import type { SourceColumnReport, SourceFileReport } from "./report.js";
import { refuseSecondTable } from "./headers/second_table.js";
import { sumRows } from "./rows/sum_rows.js";
import { storeTaxes } from "./json/store_taxes.js";
import type { TypedField } from "./values/field.js";
import { typeColumns } from "./typed.js";
import { unusedColumns } from "./headers/unused_columns.js";
import { misfitOf } from "./text/misfit.js";

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
  /** Parquet file of its rows, where they are in no table. */
  rowsFile: string | null;
}

/**
 * Loads a file and appends its rows to `raw_<source>`, or writes them to `rowsFile`; its findings are added to `opened.findings`.
 * @throws Fault where a column cannot be read or the rows do not fit the header
 */
export async function fill(
  connection: DuckDBConnection,
  opened: Opened,
  tempDir: string,
  rowsFile: string | null = null,
): Promise<Filled> {
  const removal = (await opened.load(connection, written, tempDir)) ?? `drop table ${written}`;
  try {
    return await fillLoaded(connection, opened, rowsFile);
  } finally {
    // Also of a file at fault: the next one may come as a table where this is a view.
    await connection.run(
      `drop view if exists ${cells}; drop table if exists reader_filled_down; drop table if exists reader_customer_lines; drop table if exists ${documentCustomersTable}; ${removal}`,
    );
  }
}

async function fillLoaded(
  connection: DuckDBConnection,
  opened: Opened,
  rowsFile: string | null,
): Promise<Filled> {
  const rules = exclusions(opened);
  const width = ownWidth(opened);
  const clean = await cleanCells(connection, written, width, opened.survey, textColumns(opened));
  const id = opened.recognition.fields.get("customer_id");
  const raw = id === undefined || id >= width ? [] : [`c${id} as customer_id_raw`];
  const typed = opened.hasTypedCells ? ["typed"] : [];
  await connection.run(
    `create or replace temp view ${cells} as select line, fault, raw, null::varchar as role, ${[...typed, ...clean, ...raw].join(", ")} from ${written}`,
  );
  const useTable = (table: string) =>
    connection.run(`create or replace temp view ${cells} as select * from ${table}`);
  const customers = await customerLines(connection, cells, opened);
  if (customers) await useTable(customers.table);
  const rowsRead = await checkRows(connection, opened);
  const filledDown = await fillDown(connection, cells, opened);
  if (filledDown !== null) await useTable(filledDown);
  const ofDocuments = await documentCustomers(connection, cells, opened);
  if (ofDocuments !== null) await useTable(ofDocuments);
  const typing = await typeColumns(connection, cells, opened);
  const totals = await sumRows(connection, cells, opened, typing.fields, rowsRead);
  const last = await lastTotal(connection, cells, opened, typing.fields);
  const lines = [...totals, ...(last === null ? [] : [last])].join(", ");
  const isTotal = lines === "" ? "" : `, case when line in (${lines}) then ${literal(noiseRules.total)} end`;
  const excludedBy = `coalesce(role, ${excludedSql(rules)}, ${noiseSql(opened, typing.fields)}${isTotal})`;
  await append(connection, cells, opened, typing, { excluded: excludedBy, rowsFile });
  const appended = rowsFile === null ? `raw_${opened.source}` : `read_parquet(${fileLiteral(rowsFile)})`;
  await refuseSecondTable(connection, cells, appended, opened, typing.fields);
  if (customers) {
    const checked = await checkTotals(connection, opened, customers.totals, appended);
    opened.findings.push(customersAbove(opened, customers.found, checked));
  }
  await softFindings(connection, opened, typing.fields);
  await lookForDamage(connection, cells, opened, typing.fields);
  await codesAsDates(connection, cells, opened, typing.fields);
  await failedFormulas(connection, cells, opened, typing.fields);
  await unusedColumns(connection, cells, opened, typing.fields);
  if (opened.source === "invoice_lines") {
    await storeTaxes(connection, cells, opened, typing.fields);
    await paymentsForInvoices(connection, cells, opened, typing.fields);
  }
  const excluded = new Map<string, number>();
  for (const { rule } of rules) {
    const { count } = await row<{ count: number }>(
      connection,
      `select count(*)::INTEGER as count from ${appended}
       where source_file = ${literal(opened.file)} and excluded = ${literal(rule)}`,
    );
    excluded.set(rule, count);
  }
  const columns = await columnReports(connection, cells, opened, typing.fields);
  return {
    file: fileReport(opened, typing, rowsRead),
    columns,
    fields: new Set(typing.fields.map(({ field }) => field)),
    excluded,
    rowsFile,
  };
}

async function checkRows(connection: DuckDBConnection, opened: Opened): Promise<number> {
  const { all, bad, line, example } = await row<{ all: number; bad: number; line: number; example: string }>(
    connection,
    `select count(*)::INTEGER as all, count(fault)::INTEGER as bad, min(line) filter (fault is not null) as line,
       arg_min(fault, line) filter (fault is not null) as example from ${cells}`,
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
      `${bad} of ${all} rows do not fit the header on line ${headerRow}: ${example}${surplusHint(opened, example)}; say where the header stands or what separates the fields at report.yaml:${spec.line}: options: {header_row: 1, delimiter: ";"}`,
      { file, line },
    );
  return all;
}

// In a file with commas between the fields, a comma within a field makes one too many.
function surplusHint({ delimiter }: Opened, example: string): string {
  const found = misfitOf(example);
  return delimiter === "," && found !== null && found.count > found.width
    ? ", as when decimal commas or commas in names are not quoted (export with semicolons then)"
    : "";
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
