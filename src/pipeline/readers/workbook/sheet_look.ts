import { headLength, type HeadRecord } from "../text/dialect.js";
import type { MergedRange, SheetRow } from "./sheet_row.js";

/** A sheet of a workbook of any format. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  is1904: boolean;
  /** The rows from the top; merged ranges are added to `merged` at the latest when the rows end. */
  rows(merged: MergedRange[]): AsyncIterable<SheetRow>;
}

/** What one look through a sheet tells, whatever its table is taken for. */
export interface SheetLook {
  head: HeadRecord[];
  merged: MergedRange[];
  /** Numbers of the rows with values that are hidden. */
  hidden: number[];
  /** Cells that most rows fill. */
  width: number;
  /** Number of the last row with a value: a sheet may have a million formatted ones below it. */
  last: number;
}

/** Looks by the name of the sheet in its file, for who opens one file as several sources. */
export type SheetLooks = Map<string, SheetLook>;

/** Looks a sheet through, once for all who share `looks`. */
export async function lookThrough(file: string, sheet: Sheet, looks?: SheetLooks): Promise<SheetLook> {
  const name = `${file}#${sheet.name}`;
  const known = looks?.get(name);
  if (known) return known;
  const look: SheetLook = { head: [], merged: [], hidden: [], width: 0, last: 0 };
  const widths = new Map<number, number>();
  for await (const { line, cells, isHidden } of sheet.rows(look.merged)) {
    const fields = Array.from(cells, (cell) => cell?.text ?? "");
    while (fields.length > 0 && fields.at(-1)?.trim() === "") fields.pop();
    if (fields.length === 0) continue;
    look.last = Math.max(look.last, line);
    if (isHidden) look.hidden.push(line);
    widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    if (look.head.length < headLength) look.head.push({ line, fields, raw: fields.join("; ") });
  }
  spread(look.head, look.merged);
  look.width = [...widths].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
  looks?.set(name, look);
  return look;
}

// A header cell merged over rows holds for all of them: what stands above fills the empty cells below.
function spread(head: HeadRecord[], merged: readonly MergedRange[]): void {
  for (const { top, left, bottom, right } of merged) {
    const text = head.find(({ line }) => line === top)?.fields[left - 1];
    if (bottom === top || text === undefined) continue;
    for (const { line, fields } of head)
      for (let column = left; line > top && line <= bottom && column <= right; column++) {
        while (fields.length < column) fields.push("");
        if (fields[column - 1] === "") fields[column - 1] = text;
      }
  }
}
