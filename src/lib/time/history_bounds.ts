import { monthsBetween } from "./windows.js";

/** How many lines fall in one month; `month` is its first day. */
export interface MonthLines {
  month: Date;
  lines: number;
}

/** Months without any line that set what lies beyond them apart. */
const apart = 12;

/** Share of all lines below which what is set apart is stray. */
const strayShare = 0.005;

/** Lines that may be stray all the same, in a history of at least so many. */
const fewLines = { stray: 2, of: 40 };

/**
 * The first and the last month of a history, stray lines aside: lines that at least 12 months without any line keep
 * apart from the rest, at either end, and that are together fewer than 0.5% of all lines, or at most two of at least forty. The
 * months come in any order, each once. Null without months.
 */
export function historyBounds(months: readonly MonthLines[]): { from: Date; to: Date } | null {
  const sorted = [...months].sort((a, b) => a.month.getTime() - b.month.getTime());
  const total = sorted.reduce((sum, { lines }) => sum + lines, 0);
  const kept = dropStray(dropStray(stretches(sorted), total).reverse(), total).reverse();
  const from = kept[0]?.[0]?.month;
  const to = kept.at(-1)?.at(-1)?.month;
  return from && to ? { from, to } : null;
}

function stretches(months: readonly MonthLines[]): MonthLines[][] {
  const found: MonthLines[][] = [];
  let last: MonthLines | null = null;
  for (const month of months) {
    if (last && monthsBetween(last.month, month.month) <= apart) found.at(-1)?.push(month);
    else found.push([month]);
    last = month;
  }
  return found;
}

/** What is left when stray stretches are taken off the front. */
function dropStray(all: MonthLines[][], total: number): MonthLines[][] {
  let stray = 0;
  const first = all.findIndex((stretch) => {
    stray += stretch.reduce((sum, { lines }) => sum + lines, 0);
    return stray >= strayShare * total && (stray > fewLines.stray || total < fewLines.of);
  });
  return all.slice(Math.max(first, 0));
}
