import { isTotalText, restOfTotal } from "./table_noise.js";
import { nameKey, type Group } from "./customer_names.js";

/** A row that is no line: its line in the file, the cells it fills, and how many lines stand above it. */
export interface LooseRow {
  line: number;
  /** Position of the first cell that it fills. */
  at: number;
  texts: readonly string[];
  hasNumber: boolean;
  linesAbove: number;
}

/** From which line on lines are those of a group; of none where it is null. */
export interface Span {
  from: number;
  group: Group | null;
}

/** A printed total, and the lines of the rows below which what it adds up begins: its customer's, or else any of these. */
export interface Total {
  line: number;
  from: number[];
}

/** What the rows between the lines of a file say. */
export interface Groups {
  spans: Span[];
  totals: Total[];
  /** Rows that are neither: page numbers, names without lines. */
  notes: number[];
}

const noise = /^(page|pagina|seite|blad)\b|^[-=_*. ]+$/i;
const isTotal = ({ texts, hasNumber }: LooseRow) => hasNumber && isTotalText(texts[0] ?? "");
const isName = ({ texts, hasNumber }: LooseRow) => !hasNumber && !noise.test(texts[0] ?? "");

/**
 * Tells rows that name customers from totals and notes. A total that repeats the name of a customer closes it, so that customers within
 * customers are known; one without such a total holds up to the next, and stands in the column of the first.
 * @param lineCount lines of the whole file
 */
export function groupsOf(loose: readonly LooseRow[], lineCount: number): Groups {
  const owners = ownersOf(loose);
  const closed = new Set(owners.values());
  const result: Groups = { spans: [], totals: [], notes: [] };
  const open: { row: LooseRow; group: Group }[] = [];
  const column = loose.find(isName)?.at;
  let [lastName, lastTotal] = [0, 0];
  for (const [i, row] of loose.entries()) {
    const hasLines = (loose[i + 1]?.linesAbove ?? lineCount) > row.linesAbove;
    const own = owners.get(row);
    if (own) {
      while (open.length > 0 && open.pop()!.row !== own);
      result.totals.push({ line: row.line, from: [own.line] });
      result.spans.push({ from: row.line, group: open.at(-1)?.group ?? null });
    } else if (isTotal(row)) {
      result.totals.push({ line: row.line, from: [...new Set([lastName, lastTotal, 0])] });
      lastTotal = row.line;
    } else if (isName(row) && ((hasLines && row.at === column) || closed.has(row))) {
      while (open.length > 0 && !closed.has(open.at(-1)!.row)) open.pop();
      const group = { line: row.line, texts: row.texts, within: open.map(({ group: outer }) => outer) };
      open.push({ row, group });
      lastName = row.line;
      result.spans.push({ from: row.line, group });
    } else result.notes.push(row.line);
  }
  return result;
}

/** The row whose name each total repeats: the last one above it that no other total has closed. */
function ownersOf(loose: readonly LooseRow[]): Map<LooseRow, LooseRow> {
  const owners = new Map<LooseRow, LooseRow>();
  const open: { row: LooseRow; keys: string[] }[] = [];
  for (const row of loose) {
    if (isName(row))
      open.push({
        row,
        keys: [row.texts.join(" "), ...row.texts, row.texts.slice(1).join(" ")].map(nameKey),
      });
    if (!isTotal(row)) continue;
    const rest = nameKey(restOfTotal(row.texts[0]!) || (row.texts[1] ?? ""));
    const isOwn = ({ keys }: { keys: string[] }) => keys.includes(rest) || keys[0]!.startsWith(`${rest} `);
    const at = rest === "" ? -1 : open.findLastIndex(isOwn);
    if (at < 0) continue;
    owners.set(row, open[at]!.row);
    open.length = at;
  }
  return owners;
}
