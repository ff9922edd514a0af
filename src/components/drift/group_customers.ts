import { mainDriftEffect } from "../../lib/bridge/drift.js";
import type { DriftCustomer } from "./drift_data.js";
import { rowsOf, type GroupWanted } from "./group_bridges.js";

/** The customers who can be compared with their baseline in what they bought of a group, with what of their drift lies in it; the largest leak first. */
export async function readListed(wanted: GroupWanted): Promise<InGroup[]> {
  const { places, columns } = await rowsOf(wanted, "baseline", ["drift_amount"]);
  return places.map(([at, row]) => new InGroup(at, wanted.all[at]!, columns.drift_amount[row]!));
}

/** Reads what weighs most in the drift of those listed and their margins then and now, and puts them in place. */
export async function readDetails(wanted: GroupWanted, listed: readonly InGroup[]): Promise<void> {
  const { places, columns } = await rowsOf(wanted, "baseline", [
    ...(["price", "discount", "cost", "mix"] as const),
    ...(["margin_before", "revenue_before", "margin_after", "revenue_after"] as const),
  ]);
  const { price, discount, cost, mix } = columns;
  const rowOf = new Map(places);
  for (const customer of listed) {
    const row = rowOf.get(customer.at)!;
    const main = mainDriftEffect({
      price: price[row]!,
      discount: discount[row]!,
      cost: cost[row]!,
      mix: mix[row]!,
    });
    customer.drift_effect = main?.effect ?? null;
    customer.drift_effect_amount = main?.amount ?? null;
    customer.gross_margin = columns.margin_after[row]!;
    customer.margin_share_baseline = share(columns.margin_before[row]!, columns.revenue_before[row]!);
    customer.margin_share = share(columns.margin_after[row]!, columns.revenue_after[row]!);
  }
}

/** Places of the customers who bought of a group in the year before or now, and those of them who cannot be compared with their baseline in it. */
export async function readOthers(wanted: GroupWanted, listed: readonly DriftCustomer[]) {
  const { places, columns } = await rowsOf(wanted, "prior", ["margin_after", "revenue_after"]);
  const known = new Set(listed.map(({ at }) => at));
  const others = places
    .filter(([at]) => !known.has(at))
    .map(([at, row]) => {
      const customer = new InGroup(at, wanted.all[at]!, null);
      customer.gross_margin = columns.margin_after[row]!;
      customer.margin_share = share(columns.margin_after[row]!, columns.revenue_after[row]!);
      return customer;
    });
  return { others, inPrior: new Set(places.map(([at]) => at)) };
}

/** A customer with figures of its own in a product group; null until they are read, or where they cannot be known. */
export class InGroup implements DriftCustomer {
  gross_margin: number | null = null;
  drift_effect: DriftCustomer["drift_effect"] = null;
  drift_effect_amount: number | null = null;
  margin_share_baseline: number | null = null;
  margin_share: number | null = null;

  constructor(
    readonly at: number,
    private readonly whole: DriftCustomer,
    readonly drift_amount: number | null,
  ) {}

  // Looked up and not copied: of customers by the ten thousand a list shows thirty.
  get customer_id() {
    return this.whole.customer_id;
  }
  get name() {
    return this.whole.name;
  }
  get segment() {
    return this.whole.segment;
  }
  get account_manager() {
    return this.whole.account_manager;
  }
  get tier_revenue() {
    return this.whole.tier_revenue;
  }
  get is_active() {
    return this.whole.is_active;
  }
  get is_collective() {
    return this.whole.is_collective;
  }
  get months_of_history() {
    return this.whole.months_of_history;
  }
  get is_leak() {
    return this.whole.is_leak;
  }
  get baseline_from() {
    return this.whole.baseline_from;
  }
  get hours_per_order_baseline() {
    return this.whole.hours_per_order_baseline;
  }
  get hours_per_order() {
    return this.whole.hours_per_order;
  }
}

function share(margin: number | null, revenue: number): number | null {
  return margin === null || revenue <= 0 ? null : margin / revenue;
}
