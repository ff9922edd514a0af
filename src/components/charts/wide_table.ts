import type { Child } from "./dom.js";

/** The figures of a chart as a table: headers, then rows of as many cells; numbers stand right. */
export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly Child[])[];
}

/** So many columns, and so many letters of the longest words of each beside each other, find room on a phone. */
const onPhone = { columns: 4, letters: 40 };

/** Whether a table is too wide for a phone: each figure then stands below its name. */
export function isWide({ columns, rows }: FigureTable): boolean {
  if (columns.length > onPhone.columns) return true;
  // A space that does not break keeps sign and figure on one line, and is no end of a word here.
  const longest = (cell: Child) =>
    Math.max(
      ...(isNode(cell) ? (cell.textContent ?? "") : String(cell ?? ""))
        .replaceAll("\u2060", "")
        .split(/[ \n]/)
        .map((word) => word.length),
    );
  const letters = columns.map(({ label }, at) =>
    Math.max(longest(label), ...rows.map((row) => longest(row[at]))),
  );
  return letters.reduce((all, one) => all + one, 0) > onPhone.letters;
}

function isNode(cell: Child): cell is Node {
  return typeof cell === "object" && cell !== null && "textContent" in cell;
}
