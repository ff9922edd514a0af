import { posix } from "node:path";
import { numberFormat, type NumberFormat } from "./workbook_values.js";
import type { WorkbookParts } from "./workbook_parts.js";

/** A sheet of a workbook by name, with the part that holds it. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  part: string;
}

/** What the cells of all sheets refer to. */
export interface Book {
  sheets: SheetPart[];
  is1904: boolean;
  strings: string[];
  /** Number of a cell's style → its number format. */
  styles: NumberFormat[];
}

/** Reads what a workbook says about its sheets, texts and number formats (ECMA-376 part 1, §18.2, 18.4 and 18.8). */
export async function readBook(parts: WorkbookParts): Promise<Book> {
  const targets = new Map<string, string>();
  await parts.read("xl/_rels/workbook.xml.rels", {
    open(name, { Id, Target }) {
      if (name === "Relationship" && Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith("/") ? Target.slice(1) : posix.normalize(`xl/${Target}`));
    },
  });
  const book: Book = { sheets: [], is1904: false, strings: [], styles: [] };
  await parts.read("xl/workbook.xml", {
    open(name, attributes) {
      if (name === "workbookPr") book.is1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      const part = name === "sheet" ? targets.get(attributes.id ?? "") : undefined;
      if (part?.startsWith("xl/worksheets/"))
        book.sheets.push({
          name: attributes.name ?? "",
          isHidden: (attributes.state ?? "visible") !== "visible",
          part,
        });
    },
  });
  await readStrings(parts, book.strings);
  await readStyles(parts, book.styles);
  return book;
}

async function readStrings(parts: WorkbookParts, strings: string[]): Promise<void> {
  let text = "";
  let isReading = false;
  await parts.read("xl/sharedStrings.xml", {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") isReading = true;
    },
    close(name, own) {
      if (name === "t" && !isReading) text += own;
      if (name === "rPh") isReading = false;
      if (name === "si") strings.push(unescaped(text));
    },
  });
}

async function readStyles(parts: WorkbookParts, styles: NumberFormat[]): Promise<void> {
  const codes = new Map<number, string>();
  let isCell = false;
  await parts.read("xl/styles.xml", {
    open(name, { numFmtId, formatCode }) {
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") isCell = true;
      if (name === "xf" && isCell)
        styles.push(numberFormat(Number(numFmtId ?? 0), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === "cellXfs") isCell = false;
    },
  });
}

/** A text of a workbook without its escapes: `_x000D_` stands for a carriage return. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
