import type { Attention, AttentionRow } from "../../lib/attention.js";

/** A customer with its shares of hours and of contribution. */
export type HoursDot = Attention<AttentionRow & { readonly name: string }>;

/** So many customers at most that stand farthest from the line of equal shares, but for those whose names would run into others. */
export function farFromLine(balanced: readonly HoursDot[], most: number): HoursDot[] {
  const far = [...balanced]
    .filter((row) => row.hours_share + row.contribution_share > 0.01)
    .sort((a, b) => Math.abs(Math.log(b.attention!)) - Math.abs(Math.log(a.attention!)))
    .slice(0, most);
  const kept: HoursDot[] = [];
  for (const row of far) if (kept.every((other) => areApart(row, other))) kept.push(row);
  return kept;
}

/** Whether the names of two customers stay clear of each other, in factors of the axes. */
function areApart(row: HoursDot, other: HoursDot): boolean {
  return (
    Math.abs(Math.log(other.hours_share / row.hours_share)) > 0.35 ||
    Math.abs(Math.log(other.contribution_share / row.contribution_share)) > 2
  );
}
