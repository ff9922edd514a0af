import { Fault } from "../../../lib/fault.js";
import { sources, type SourceName } from "../../../sources.js";
import type { Encoding } from "../files/encoding.js";
import { recognise } from "../headers/headers.js";
import type { Found, Opened } from "../opened.js";
import type { FindingDraft, Format } from "../report.js";
import { rowsTable, type CellRow } from "../rows_table.js";
import type { XmlEncoding } from "../xml/xml_file.js";

/** A row of an audit file under our own field names. */
export type AuditRow = Record<string, string | null | undefined>;

/** What a first reading of an audit file finds: the small tables whole, and how to read the lines, which may be many. */
export interface Audit {
  /** Source → rows; sources without rows are left out. */
  tables: Partial<Record<SourceName, AuditRow[]>>;
  lines(): AsyncIterable<AuditRow>;
  lineFields: readonly string[];
  findings: FindingDraft[];
}

/** Reads an audit file once, with the place to read it from again. */
export type ReadAudit = (found: Found, encoding: Encoding) => Promise<Audit>;

/**
 * Opens an audit file: where report.yaml names it for invoice lines, these and every other table it holds; where it
 * names it for another source, that table alone.
 * @throws Fault where it holds no such table, or report.yaml says how to read it as if it were a table of columns
 */
export async function openAuditFile(
  found: Found,
  { encoding, findings }: XmlEncoding,
  format: Format,
  readAudit: ReadAudit,
): Promise<Opened[]> {
  const { file, source, spec } = found;
  const [column] = Object.keys(spec.columns);
  if (column !== undefined)
    throw new Fault(
      "audit-file-columns",
      `an audit file has no columns to name; leave out columns: {${column}: …} at report.yaml:${spec.line}`,
      { file },
    );
  const audit = await readAudit(found, encoding);
  const opened: Opened[] = [];
  const add = (
    own: SourceName,
    fields: readonly string[],
    rows: () => AsyncIterable<AuditRow> | AuditRow[],
  ) => {
    const known: Record<string, { kind: string }> = sources[own];
    opened.push({
      ...found,
      source: own,
      spec: own === source ? spec : { ...spec, exclude: {}, control: {} },
      format,
      encoding: encoding.name,
      delimiter: null,
      headerRow: null,
      headers: [...fields],
      isNumeric: fields.map((field) => ["amount", "number"].includes(known[field]?.kind ?? "")),
      hasTypedCells: false,
      elsewhere: null,
      recognition: recognise(fields, own),
      findings: own === source ? [...findings, ...audit.findings] : [],
      async load(connection, table, tempDir) {
        await rowsTable(connection, table, tempDir, fields.length, numbered(fields, rows()));
      },
    });
  };
  if (source === "invoice_lines") add("invoice_lines", audit.lineFields, audit.lines);
  for (const [name, rows] of Object.entries(audit.tables) as [SourceName, AuditRow[]][])
    if ((source === "invoice_lines" || name === source) && rows.length > 0)
      add(name, [...new Set(rows.flatMap((row) => Object.keys(row)))], () => rows);
  if (opened.length === 0)
    throw new Fault(
      "audit-file-without",
      `the audit file holds no ${source}; it can be named for ${["invoice_lines", ...Object.keys(audit.tables)].join(", ")}`,
      { file },
    );
  return opened;
}

async function* numbered(
  fields: readonly string[],
  rows: AsyncIterable<AuditRow> | AuditRow[],
): AsyncGenerator<CellRow> {
  let line = 0;
  for await (const row of rows) yield { line: ++line, cells: fields.map((field) => row[field] ?? null) };
}
