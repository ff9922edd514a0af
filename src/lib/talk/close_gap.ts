import { leversNow, whatIf, type Levers, type Year } from "./what_if.js";

/** Where a lever may go, in the order in which levers are to be moved. */
export interface LeverTarget {
  readonly lever: keyof Levers;
  readonly to: number;
}

/**
 * Levers that close a gap of `gap` euros a year: moved in order as far as they may go, the last only as far as is needed.
 * Where all of them together bring less, they all stand as far as they may go.
 */
export function closeGap(gap: number, year: Year, targets: readonly LeverTarget[]): Levers {
  const start = leversNow(year);
  const earned = whatIf(year, start).contribution;
  let levers = start;
  for (const { lever, to } of targets) {
    const missing = earned + gap - whatIf(year, levers).contribution;
    if (!(missing > 0)) break;
    const moved = { ...levers, [lever]: to };
    const brings = whatIf(year, moved).contribution - whatIf(year, levers).contribution;
    if (!(brings > 0)) continue;
    // Contribution is linear in each lever by itself.
    const part = Math.min(1, missing / brings);
    levers = { ...levers, [lever]: levers[lever] + part * (to - levers[lever]) };
  }
  return levers;
}
