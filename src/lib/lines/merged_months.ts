import { groupRows } from "../group_rows.js";

/** What was known of one customer in one month: net revenue and its lines, credits apart. */
export interface MonthState {
  customer_id: string;
  month: Date;
  revenue: number;
  lines: number;
  credits: number;
  credit_amount: number;
}

/** One customer's month in two builds; null where it had no lines. */
export interface MonthChange {
  was: MonthState | null;
  is: MonthState | null;
}

/** Most customers that are looked for behind one. */
const mostParts = 6;

/** How many combinations are tried in all, so that a portfolio numbered anew ends as soon as any other. */
const mostTries = 3_000_000;

/**
 * The changes of one or more months in which several customers became one or one became several: customers that are gone from
 * a month, or new in it, whose net revenue, lines and credits are together exactly what another one gained or lost there.
 */
export function mergedMonths<Change extends MonthChange>(changes: readonly Change[]): Set<Change> {
  const tries = { left: mostTries };
  const found = new Set<Change>();
  const months = groupRows(changes, ({ was, is }) => (was ?? is)!.month.getTime());
  for (const month of months.values())
    for (const isMerge of [true, false]) addMerged(month, isMerge, found, tries);
  return found;
}

/** Adds to `found` the changes of one month in which several customers became one, or with `isMerge` false one became several. */
function addMerged<Change extends MonthChange>(
  month: readonly Change[],
  isMerge: boolean,
  found: Set<Change>,
  tries: { left: number },
): void {
  const rest = month.filter((change) => !found.has(change));
  const parts = rest
    .filter(({ was, is }) => (isMerge ? is : was) === null)
    .map((change) => ({ change, sums: difference(change, !isMerge) }))
    .sort((a, b) => b.sums[0] - a.sums[0]);
  const wholes = rest
    .map((change) => ({ change, sums: difference(change, isMerge) }))
    .filter(({ sums: [lines] }) => lines > 1);
  const search: Search = {
    parts: parts.map(({ sums }) => sums),
    places: groupRows([...parts.keys()], (i) => String(parts[i]!.sums)),
    isFree: (i) => !found.has(parts[i]!.change),
    tries,
  };
  for (let size = 2; size <= mostParts; size += 1)
    for (const { change, sums } of wholes) {
      const members = found.has(change) ? null : partsOf(sums, size, 0, search);
      if (members === null) continue;
      for (const i of members) found.add(parts[i]!.change);
      found.add(change);
    }
}

/** Lines, credits, and net revenue and credited amount in ten-thousandths: integers, so that sums are exact. */
type Sums = readonly [lines: number, credits: number, revenue: number, credited: number];

function difference({ was, is }: MonthChange, isGain: boolean): Sums {
  const [from, to] = isGain ? [was, is] : [is, was];
  const of = (value: (state: MonthState) => number) => (to ? value(to) : 0) - (from ? value(from) : 0);
  const money = (value: (state: MonthState) => number) => Math.round(of(value) * 10_000);
  return [
    of(({ lines }) => lines),
    of(({ credits }) => credits),
    money(({ revenue }) => revenue),
    money(({ credit_amount }) => credit_amount),
  ];
}

interface Search {
  parts: readonly Sums[];
  /** Sums as a text → which parts have them. */
  places: ReadonlyMap<string, readonly number[]>;
  isFree: (part: number) => boolean;
  tries: { left: number };
}

/** Which `size` parts, from one on, add up to `wanted`; the last of them is looked up. */
function partsOf(wanted: Sums, size: number, from: number, search: Search): number[] | null {
  const { parts, places, isFree, tries } = search;
  if (size === 1) {
    const last = places.get(String(wanted))?.find((i) => i >= from && isFree(i));
    return last === undefined ? null : [last];
  }
  for (let i = from; i < parts.length; i += 1) {
    if ((tries.left -= 1) < 0) return null;
    const sums = parts[i]!;
    if (sums[0] >= wanted[0] || !isFree(i)) continue;
    const rest: Sums = [wanted[0] - sums[0], wanted[1] - sums[1], wanted[2] - sums[2], wanted[3] - sums[3]];
    const others = partsOf(rest, size - 1, i + 1, search);
    if (others) return [i, ...others];
  }
  return null;
}
