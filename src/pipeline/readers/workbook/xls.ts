import { readFile, stat } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { read, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { Fault } from "../../../lib/fault.js";
import { decoded, detectEncoding } from "../files/encoding.js";
import type { Found, Opened } from "../opened.js";
import type { Format } from "../report.js";
import type { Sheet } from "./sheet_look.js";
import { openSheets } from "./sheets.js";
import { WorkbookParts } from "./workbook_parts.js";
import type { MergedRange, SheetRow } from "./sheet_row.js";
import { numberCell, numberFormat, type NumberFormat, type SheetCell } from "./workbook_values.js";

/** Bytes of a workbook that is read as a whole. */
const largest = 200 * 2 ** 20;

/** Milliseconds that reading a workbook of some bytes may take: many times what it does, since on a damaged formula the library runs in a circle. */
const patienceWith = (bytes: number) => 30_000 + bytes / 500;

/**
 * Opens a workbook that must be read as a whole: xls (BIFF 5 and 8), xlsb, OpenDocument, SpreadsheetML 2003, or the html
 * tables that some packages write under the name .xls.
 * @throws Fault where it is encrypted, damaged or too large
 */
export async function openXls(
  found: Found,
  _tempDir: string,
  kind: "binary" | "zip" | "text" = "binary",
  patience = patienceWith,
): Promise<Opened[]> {
  const { file } = found;
  const book = await workbookOf(found, kind, patience);
  const is1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.map((name, i): Sheet => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0,
    is1904,
    rows: (merged) => rowsOf(book.Sheets[name], is1904, merged),
  }));
  const format: Format = file.toLowerCase().endsWith(".ods") ? "ods" : "xls";
  return openSheets(found, format, sheets);
}

async function repacked(file: string, path: string): Promise<Buffer> {
  const parts = await WorkbookParts.open(file, path);
  try {
    return await parts.repacked();
  } finally {
    parts.close();
  }
}

async function workbookOf(
  { file, path }: Found,
  kind: "binary" | "zip" | "text",
  patience: typeof patienceWith,
): Promise<WorkBook> {
  const options = {
    dense: true,
    cellNF: true,
    cellFormula: true,
    cellHTML: false,
    raw: true,
    UTC: true,
  } as const;
  try {
    const { size } = await stat(path);
    if (size > largest)
      throw new Fault(
        "workbook-too-large",
        `the workbook is larger than ${largest / 2 ** 20} MB; save it as xlsx or csv`,
        { file },
      );
    const within = (data: Buffer | string, type: ParsingOptions["type"]) =>
      runInNewContext(
        "read()",
        { read: () => read(data, { ...options, type }) },
        { timeout: Math.ceil(patience(size)) },
      ) as WorkBook;
    if (kind === "zip") return within(await repacked(file, path), "buffer");
    if (kind === "binary") return within(await readFile(path), "buffer");
    const encoding = (await detectEncoding(path)) ?? { name: "utf-8", bomLength: 0 };
    let text = "";
    for await (const chunk of decoded(path, encoding)) text += chunk;
    return within(text, "string");
  } catch (error) {
    if (error instanceof Fault) throw error;
    const isEndless = (error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    const said = error instanceof Error ? error.message : String(error);
    const reason = isEndless ? "reading it comes to no end" : said;
    throw /password|encrypt/i.test(reason)
      ? new Fault("encrypted", "the workbook is protected with a password; save it without one", { file })
      : new Fault(
          "damaged",
          `the workbook is damaged or of a kind that cannot be read (${reason}); save it as xlsx`,
          {
            file,
          },
        );
  }
}

async function* rowsOf(
  sheet: WorkSheet | undefined,
  is1904: boolean,
  merged: MergedRange[],
): AsyncGenerator<SheetRow> {
  for (const { s, e } of sheet?.["!merges"] ?? [])
    merged.push({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  const rows = (sheet?.["!data"] ?? []) as (CellObject | undefined)[][];
  const formats = new Map<CellObject["z"], NumberFormat>();
  const formatOf = (z: CellObject["z"]): NumberFormat => {
    const format =
      formats.get(z) ?? (typeof z === "number" ? numberFormat(z, undefined) : numberFormat(0, z));
    formats.set(z, format);
    return format;
  };
  const shown = sheet?.["!rows"] ?? [];
  for (const [i, row] of rows.entries())
    if (row)
      yield {
        line: i + 1,
        isHidden: shown[i]?.hidden ?? false,
        cells: Array.from(row, (cell) => (cell ? cellOf(cell, formatOf, is1904) : undefined)),
      };
}

function cellOf(
  { t, v, w, z, f }: CellObject,
  formatOf: (z: CellObject["z"]) => NumberFormat,
  is1904: boolean,
): SheetCell | undefined {
  const plain = (text: string): SheetCell => ({ text, isNumber: false });
  if (v === undefined || v === null) return f === undefined ? undefined : plain(`=${f}`);
  if (t === "n" && typeof v === "number") return numberCell(v, formatOf(z), is1904);
  if (t === "e") return plain(w ?? "#VALUE!");
  if (v instanceof Date)
    return plain(v.toISOString().slice(0, 19).replace("T", " ").replace(" 00:00:00", ""));
  return plain(String(v));
}
