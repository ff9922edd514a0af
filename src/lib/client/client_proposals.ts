import type { HandleKind } from "../talk/handle_kinds.js";

/** A feasible handle in the figures that a client may see: never what it yields us, nor what an hour costs. */
export interface Proposal {
  kind: HandleKind;
  /** Where it stands now: minutes per order or orders a year; for a rush fee the rush orders of a year; else null. */
  from: number | null;
  /** What is proposed: a price rise as a share, minutes per order, orders a year, the least order or the fee in euros. */
  to: number;
}

/** The order in which a client meets them: first what costs neither side anything, the price last. */
const clientOrder: readonly HandleKind[] = [
  "minutes_per_order",
  "order_size",
  "minimum_order",
  "rush_fee",
  "price",
];

/** What is read of a handle's row. */
export interface HandleGiven {
  readonly kind: string;
  readonly lever_from: number | null;
  readonly lever_to: number | null;
  readonly rush_orders: number;
}

/** The proposals to lay on the table, from a customer's handles; figures are rounded to what one would say, and what vanishes by that is left out. */
export function clientProposals(handles: readonly HandleGiven[]): Proposal[] {
  return clientOrder.flatMap((kind) => {
    const handle = handles.find((one) => one.kind === kind);
    const proposal = handle && handle.lever_to !== null ? proposalOf(kind, handle, handle.lever_to) : null;
    return proposal ? [proposal] : [];
  });
}

function proposalOf(kind: HandleKind, handle: HandleGiven, lever: number): Proposal | null {
  const from = Math.round(handle.lever_from ?? 0);
  switch (kind) {
    case "price": {
      const share = Math.round(1000 * (lever - 1)) / 1000;
      return share > 0 ? { kind, from: null, to: share } : null;
    }
    case "minutes_per_order": {
      const minutes = Math.round(lever);
      return minutes > 0 && minutes < from ? { kind, from, to: minutes } : null;
    }
    case "order_size": {
      const orders = from > 100 ? Math.floor(lever / 10) * 10 : Math.floor(lever);
      return orders > 0 && orders < from ? { kind, from, to: orders } : null;
    }
    case "minimum_order":
      return lever > 0 ? { kind, from: null, to: roundUp(lever) } : null;
    case "rush_fee":
      return lever > 0 ? { kind, from: handle.rush_orders, to: roundUp(lever) } : null;
  }
}

/** An amount rounded up to two figures, or to whole euros below ten: nobody proposes an order of at least € 143.17. */
function roundUp(amount: number): number {
  const step = Math.max(1, 10 ** (Math.floor(Math.log10(amount)) - 1));
  // What floating point adds to a round amount must not lift it a whole step.
  return Math.ceil(amount / step - 1e-9) * step;
}
