import type { Found, Opened } from "../opened.js";
import type { Sheet } from "./sheet_look.js";
import { openSheets } from "./sheets.js";
import { readBook, type Book, type SheetPart } from "./workbook_book.js";
import { WorkbookParts } from "./workbook_parts.js";
import type { MergedRange, SheetRow } from "./sheet_row.js";
import { sheetRows } from "./workbook_rows.js";
import { openXls } from "./xls.js";

/** Opens a workbook of the xlsx family, read as a stream; binary ones (xlsb) and OpenDocument are read as a whole. */
export async function openXlsx(found: Found, tempDir: string): Promise<Opened[]> {
  const parts = await WorkbookParts.open(found.file, found.path);
  let book: Book;
  try {
    if (!parts.has("xl/workbook.xml")) return await openXls(found, tempDir, "zip");
    book = await readBook(parts);
  } finally {
    parts.close();
  }
  const sheets = book.sheets.map((sheet): Sheet => ({
    name: sheet.name,
    isHidden: sheet.isHidden,
    is1904: book.is1904,
    rows: (merged) => rowsOf(found, book, sheet, merged),
  }));
  return openSheets(found, "xlsx", sheets);
}

async function* rowsOf(
  { file, path }: Found,
  book: Book,
  sheet: SheetPart,
  merged: MergedRange[],
): AsyncGenerator<SheetRow> {
  const parts = await WorkbookParts.open(file, path);
  try {
    yield* sheetRows(parts, book, sheet, merged);
  } finally {
    parts.close();
  }
}
