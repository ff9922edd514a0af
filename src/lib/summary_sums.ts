import type { Customer, Row } from "../schema.js";
import { underserved, usualPerHour } from "./hours/attention.js";
import { byId } from "./text/by_id.js";
import { leakChange, type Compared } from "./bridge/leak_change.js";
import { leaks } from "./bridge/leaks.js";
import { topMovers, type Movable, type MovedMeasure } from "./tiers/movers.js";
import { stoppedGood } from "./tiers/stopped_good.js";
import { yieldOf } from "./customers/yield_of.js";

/** What the summary says of all customers together. */
export type SummarySums = Row<"summary_sums">;

/** What the summary weighs of a customer. */
export type Summarised = Compared &
  Movable &
  Pick<
    Customer,
    "is_active" | "is_collective" | "is_leak" | "hours" | "contribution_per_hour" | "silent_since"
  >;

/** How many customers each list of the summary names at most. */
export const mostNamed = {
  talks: 8,
  losses: 3,
  changes: 4,
  movers: 6,
  overlooked: 5,
  stopped: 5,
  reviews: 6,
};

/** The active customers that bring least, of those that cost more than they bring, the largest loss first. */
export function losers<
  C extends Pick<Summarised, "customer_id" | "is_active" | "contribution" | "gross_margin">,
>(customers: readonly C[]): C[] {
  return customers
    .filter((one) => one.is_active && yieldOf(one) < 0)
    .sort((a, b) => yieldOf(a) - yieldOf(b) || byId(a, b))
    .slice(0, mostNamed.losses);
}

/** Sums and counts over all customers, in euros a year and hours of the current window. */
export function summarySums(customers: readonly Summarised[]): SummarySums {
  const leaking = leaks(customers);
  const active = customers.filter(({ is_active }) => is_active);
  const losing = active.filter((one) => yieldOf(one) < 0);
  const change = leakChange(customers);
  const sum = <R>(rows: readonly R[], value: (row: R) => number | null) =>
    rows.reduce((total, row) => total + (value(row) ?? 0), 0);
  return {
    drift_count: customers.filter(({ drift_amount }) => drift_amount !== null).length,
    leak_count: leaking.length,
    leak_amount: sum(leaking, (one) => one.drift_amount),
    standing_count: leaking.filter(({ is_leak }) => is_leak).length,
    leak_now: change?.now ?? null,
    leak_then: change?.then ?? null,
    first_count: change?.first.count ?? 0,
    first_amount: change?.first.amount ?? 0,
    change_effect: change?.main?.effect ?? null,
    change_amount: change?.main?.amount ?? null,
    loss_count: losing.length,
    loss_amount: sum(losing, yieldOf),
    loss_hours: sum(losing, (one) => one.hours),
    hours: sum(active, (one) => Math.max(one.hours ?? 0, 0)),
    contribution: sum(active, (one) => Math.max(one.contribution ?? 0, 0)),
    usual_per_hour: usualPerHour(active),
  };
}

/** Whether what customers cost more than they bring is more than what leaks. */
export const isLossFirst = ({ loss_amount, leak_amount }: SummarySums) => -loss_amount > -leak_amount;

/** The customers that the summary's lists name, with their place among those who get too little attention or stopped ordering. */
export function summaryPicks(
  customers: readonly Summarised[],
  measure: MovedMeasure,
): { customer_id: string; overlooked_rank: number | null; stopped_rank: number | null }[] {
  const change = leakChange(customers);
  const active = customers.filter(({ is_active }) => is_active);
  const overlooked = underserved(active, { most: mostNamed.overlooked });
  const stopped = stoppedGood(active, measure).slice(0, mostNamed.stopped);
  const named = [
    ...leaks(customers).slice(0, 1),
    ...leaks(customers.filter(({ is_leak }) => is_leak)).slice(0, mostNamed.talks),
    ...losers(customers),
    ...(change?.grew ?? []).slice(0, mostNamed.changes).map(({ customer }) => customer),
    ...(change?.shrank ?? []).slice(0, mostNamed.changes).map(({ customer }) => customer),
    ...topMovers(customers, measure)
      .slice(0, mostNamed.movers)
      .map(({ customer }) => customer),
    ...overlooked,
    ...stopped,
  ];
  const ranks = (rows: readonly { customer_id: string }[]) =>
    new Map(rows.map(({ customer_id }, at) => [customer_id, at + 1]));
  const [overlookedRank, stoppedRank] = [ranks(overlooked), ranks(stopped)];
  return [...new Set(named.map(({ customer_id }) => customer_id))].sort().map((customer_id) => ({
    customer_id,
    overlooked_rank: overlookedRank.get(customer_id) ?? null,
    stopped_rank: stoppedRank.get(customer_id) ?? null,
  }));
}
