import { byId } from "../text/by_id.js";
import type { Customer, driftEffects } from "../../schema.js";
import { halfUnit } from "../text/cents.js";

type DriftEffect = (typeof driftEffects)[number];
/** A customer's leak now and a month ago, with why it changed. */
export type Compared = Pick<
  Customer,
  "customer_id" | "drift_amount" | "drift_amount_month_ago" | "drift_change_effect" | "drift_change_amount"
>;

/** A customer whose leak differs from that of a month ago. */
export interface Changed<C extends Compared> {
  readonly customer: C;
  /** Euros a year; negative where more leaks than a month ago. */
  readonly change: number;
  /** The effect whose change weighs most. */
  readonly reason: DriftEffect | null;
}

/** Euros a year below which a change of a customer's leak is not told. */
export const leastChange = 50;

/**
 * The leak of all customers now and a month ago, euros a year and negative: of which those count now only that could not be
 * compared then; the effect that moved it most; and whose leak grew or shrank, most first. Null where nobody could be compared a month ago.
 */
export function leakChange<C extends Compared>(customers: readonly C[]) {
  const known = customers.filter((customer) => customer.drift_amount_month_ago !== null);
  if (known.length === 0) return null;
  // As the leak is summed everywhere: what rounds to nothing is none.
  const leak = (amount: number | null) => ((amount ?? 0) <= -halfUnit ? amount! : 0);
  const now = customers.reduce((sum, one) => sum + leak(one.drift_amount), 0);
  const then = known.reduce((sum, one) => sum + leak(one.drift_amount_month_ago), 0);
  const first = customers.filter(
    (one) => one.drift_amount_month_ago === null && leak(one.drift_amount) <= -halfUnit,
  );
  const changed = known
    .map((customer): Changed<C> => ({
      customer,
      change: leak(customer.drift_amount) - leak(customer.drift_amount_month_ago),
      reason: customer.drift_change_effect,
    }))
    .filter(({ change }) => Math.abs(change) >= leastChange)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || byId(a.customer, b.customer));
  const moved = new Map<DriftEffect, number>();
  for (const { customer, change, reason } of changed)
    if (reason !== null && change * (now - then) > 0)
      moved.set(reason, (moved.get(reason) ?? 0) + (customer.drift_change_amount ?? 0));
  const [main = null] = [...moved]
    .map(([effect, amount]) => ({ effect, amount }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    now,
    then,
    first: { count: first.length, amount: first.reduce((sum, one) => sum + leak(one.drift_amount), 0) },
    main,
    grew: changed.filter(({ change }) => change < 0),
    shrank: changed.filter(({ change }) => change > 0),
  };
}
