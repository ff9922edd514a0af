import { isNothing } from "../text/cents.js";
import { mergedMonths, type MonthChange, type MonthState } from "./merged_months.js";
import { monthStart } from "../time/windows.js";

/** Why a month that was published reads otherwise now. */
export type RestatementReason = "late_credit" | "moved" | "new_line" | "line_gone" | "changed_amount";

/** One published month of one customer that changed. */
export interface Restatement {
  month: Date;
  customer_id: string;
  revenue_before: number;
  revenue_after: number;
  reason: RestatementReason;
}

/**
 * The months whose net revenue differs by half a cent or more between two builds, by month and customer.
 * The reason is `moved` where the same amount left one month of a customer for another month of it, or one customer for
 * another in the same month, also where several became one or one several; `late_credit` where new credits explain the change;
 * else by the number of lines.
 */
export function restatements(before: readonly MonthState[], after: readonly MonthState[]): Restatement[] {
  const cells = new Map<string, MonthChange & { cell: MonthState }>();
  const add = (state: MonthState, side: "was" | "is") => {
    const key = `${monthStart(state.month).toISOString().slice(0, 7)} ${state.customer_id}`;
    const known = cells.get(key) ?? { was: null, is: null, cell: state };
    cells.set(key, { ...known, [side]: state });
  };
  for (const state of before) add(state, "was");
  for (const state of after) add(state, "is");
  const changed = [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { was, is, cell }]) => ({ was, is, cell, change: (is?.revenue ?? 0) - (was?.revenue ?? 0) }))
    .filter(({ change }) => !isNothing(change));
  const opposite = new Set<string>();
  const byAmount = (scope: string, change: number) =>
    `${scope} ${change.toFixed(2).replace(/^-0\.00$/, "0.00")}`;
  const scopes = ({ customer_id, month }: MonthState) => [
    `customer ${customer_id}`,
    `month ${month.toISOString()}`,
  ];
  for (const { cell, change } of changed)
    for (const scope of scopes(cell)) opposite.add(byAmount(scope, change));
  const isPaired = ({ cell, change }: (typeof changed)[number]) =>
    scopes(cell).some((scope) => opposite.has(byAmount(scope, -change)));
  const merged = mergedMonths(changed.filter((one) => !isPaired(one)));
  return changed.map((one) => {
    const { was, is, cell, change } = one;
    return {
      month: cell.month,
      customer_id: cell.customer_id,
      revenue_before: was?.revenue ?? 0,
      revenue_after: is?.revenue ?? 0,
      reason: isPaired(one) || merged.has(one) ? "moved" : reasonOf(was, is, change),
    };
  });
}

function reasonOf(was: MonthState | null, is: MonthState | null, change: number): RestatementReason {
  const lines = (is?.lines ?? 0) - (was?.lines ?? 0);
  const credits = (is?.credits ?? 0) - (was?.credits ?? 0);
  const credited = (is?.credit_amount ?? 0) - (was?.credit_amount ?? 0);
  if (credits > 0 && isNothing(credited - change)) return "late_credit";
  return lines > 0 ? "new_line" : lines < 0 ? "line_gone" : "changed_amount";
}
