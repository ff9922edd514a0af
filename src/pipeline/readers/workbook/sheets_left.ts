import type { Opened } from "../opened.js";
import { sheetsLeftOut } from "./sheet_findings.js";

/** Tells of the sheets of each workbook that were left out, but for those that another source reads. */
export function tellSheetsLeft(opened: readonly Opened[]): void {
  const read = new Set(opened.flatMap(({ sheet }) => (sheet ? [`${sheet.book}#${sheet.name}`] : [])));
  for (const file of opened) {
    const { book, left = [] } = file.sheet ?? {};
    const unread = left.filter(({ name }) => !read.has(`${book}#${name}`));
    if (unread.length > 0) file.findings.push(sheetsLeftOut(file, unread));
  }
}
