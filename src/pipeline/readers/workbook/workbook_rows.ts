import type { MergedRange, SheetRow } from "./sheet_row.js";
import type { Book, SheetPart } from "./workbook_book.js";
import { unescaped } from "./workbook_book.js";
import type { WorkbookParts } from "./workbook_parts.js";
import { numberCell, numberFormat, type SheetCell } from "./workbook_values.js";

const general = numberFormat(0, undefined);

/** The rows of a sheet as they come; merged ranges, which stand behind them, are added to `merged`. */
export async function* sheetRows(
  parts: WorkbookParts,
  { strings, styles, is1904 }: Book,
  { part }: SheetPart,
  merged: MergedRange[] = [],
): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  let row: SheetRow = { line: 0, cells: [] };
  let cell = { column: 0, type: "n", style: 0, formula: null as string | null, value: null as string | null };
  let inline: string | null = null;
  const events = {
    open(name: string, { r, t, s, ref, hidden }: Readonly<Record<string, string>>) {
      if (name === "row") {
        row = { line: r === undefined ? row.line + 1 : Number(r), cells: [] };
        if (hidden === "1" || hidden === "true") row.isHidden = true;
      } else if (name === "c") {
        const column = r === undefined ? cell.column + 1 : columnOf(r);
        cell = { column, type: t ?? "n", style: Number(s ?? 0), formula: null, value: null };
        inline = null;
      } else if (name === "mergeCell" && ref !== undefined) {
        const [from = "", to = from] = ref.split(":");
        merged.push({ top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) });
      }
    },
    close(name: string, text: string) {
      if (name === "v") cell.value = text;
      else if (name === "f") cell.formula = text;
      else if (name === "t") inline = (inline ?? "") + text;
      else if (name === "c") {
        const value = valueOf();
        if (value && cell.column >= 1) row.cells[cell.column - 1] = value;
      } else if (name === "row") {
        rows.push(row);
        cell = { ...cell, column: 0 };
      }
    },
  };
  // A formula that was never computed shows itself, so that no field takes it for empty or zero.
  const valueOf = (): SheetCell | null => {
    const { type, value, formula, style } = cell;
    const plain = (text: string): SheetCell => ({ text, isNumber: false });
    if (type === "inlineStr") return inline === null ? null : plain(unescaped(inline));
    if (value === null || (value === "" && type === "n"))
      return formula === null ? null : plain(`=${formula || "formula without a stored value"}`);
    if (type === "s") return plain(strings[Number(value)] ?? "");
    if (type === "b") return plain(value === "1" ? "true" : "false");
    if (type === "n") {
      const number = Number(value);
      return Number.isNaN(number) ? plain(value) : numberCell(number, styles[style] ?? general, is1904);
    }
    return plain(type === "d" ? value.replace(/T00:00:00(\.0+)?Z?$/, "") : unescaped(value));
  };
  for await (const _ of parts.pieces(part, events)) yield* rows.splice(0);
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
