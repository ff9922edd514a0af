import { extname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { openCsv } from "./text/csv.js";
import { fileKind } from "./files/file_kind.js";
import { entriesLeftOut } from "./findings.js";
import { openJson } from "./json/json.js";
import type { Found, Opened } from "./opened.js";
import { openParquet } from "./parquet.js";
import { missingFields } from "./headers/requirements.js";
import { unpack } from "./files/unpack.js";
import { openXls } from "./workbook/xls.js";
import { openXlsx } from "./workbook/xlsx.js";
import { openXml } from "./xml.js";

/** Columns of a table beyond which it is no export of lines, but a matrix, or a file read with the wrong delimiter. */
const mostColumns = 2000;

/** How deep a packed file may hold packed files: `lines.csv.gz` in a zip is deep enough. */
const deepest = 3;

/**
 * Finds out what a file is by its content and opens it: one table, or several where it is a zip, a workbook with a table
 * on several sheets, or an audit file.
 * @throws Fault and Faults where it cannot be read, saying what to do
 */
export async function openFile(
  connection: DuckDBConnection,
  found: Found,
  tempDir: string,
  depth = 0,
): Promise<Opened[]> {
  const opened = await openAny(connection, found, tempDir, depth);
  const wide = opened.find(({ headers }) => headers.length > mostColumns);
  if (wide)
    throw new Fault(
      "too-many-columns",
      `the table has ${wide.headers.length} columns, more than ${mostColumns}: export one row per line with the columns that are needed`,
      { file: wide.file, line: wide.headerRow ?? undefined },
    );
  return opened;
}

async function openAny(
  connection: DuckDBConnection,
  found: Found,
  tempDir: string,
  depth: number,
): Promise<Opened[]> {
  const kind = await fileKind(found.path);
  if (kind === "gzip" || kind === "zip") {
    if (depth === deepest)
      throw new Fault("packed-too-deep", `a packed file stands ${deepest} levels deep; unpack it first`, {
        file: found.file,
      });
    const parts = await unpack(found, kind, tempDir);
    if (parts === "workbook") return openXlsx(found, tempDir);
    return openParts(connection, parts, tempDir, depth + 1);
  }
  if (kind === "xls") return openXls(found, tempDir);
  if (kind === "xml") return openXml(found, tempDir);
  if (kind === "json") return openJson(found, tempDir);
  if (kind === "parquet" || extname(found.file).toLowerCase() === ".parquet")
    return [await openParquet(connection, found)];
  if (kind === "html") return openXls(found, tempDir, "text");
  if (kind === "pdf") throw unreadable(found);
  return [await openCsv(found)];
}

/** Faults of what is no table at all, as a letter that goes with the exports. */
const noTable = new Set([
  "one-column",
  "unknown-format",
  "not-text",
  "empty-file",
  "blank-file",
  "space-aligned",
]);

/**
 * Opens the entries of a packed file. Where report.yaml does not choose among several and one has all that its source
 * needs, those that do not are left out, with a finding that names them.
 */
async function openParts(
  connection: DuckDBConnection,
  parts: readonly Found[],
  tempDir: string,
  depth: number,
): Promise<Opened[]> {
  const fits: Opened[] = [];
  const others: Opened[] = [];
  const left: string[] = [];
  let fault: Fault | null = null;
  const isChoosing = parts.length > 1 && parts[0]?.spec.options.entry === undefined;
  for (const part of parts) {
    try {
      for (const opened of await openFile(connection, part, tempDir, depth)) {
        const { fields, absent } = opened.recognition;
        const lacks = missingFields(
          opened.source,
          (name) => fields.has(name) || absent.has(name),
          () => true,
        );
        (lacks.length === 0 ? fits : others).push(opened);
      }
    } catch (error) {
      if (!(isChoosing && error instanceof Fault && noTable.has(error.rule))) throw error;
      fault ??= error;
      left.push(part.file);
    }
  }
  if (!isChoosing) return [...fits, ...others];
  const [first] = fits;
  if (!first) {
    if (others.length === 0 && fault) throw fault;
    return others;
  }
  left.push(...others.map(({ file }) => file));
  if (left.length > 0) first.findings.push(entriesLeftOut(first, left));
  return fits;
}

function unreadable({ file }: Found): Fault {
  const name = extname(file).toLowerCase();
  const really = name === ".pdf" ? "" : `, though its name ends in ${name || "nothing"}`;
  return new Fault(
    "unknown-format",
    `the file is a PDF document${really}; export the table itself as xlsx or csv`,
    {
      file,
    },
  );
}
