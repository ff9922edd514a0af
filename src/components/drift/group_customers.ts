import { mainDriftEffect } from "../../lib/drift.js";
import { inOrder, type DriftCustomer } from "./drift_data.js";
import { rowsOf, type GroupWanted } from "./group_bridges.js";

/** What is read later, or cannot be known. */
const nothing = {
  gross_margin: null,
  drift_amount: null,
  drift_effect: null,
  drift_effect_amount: null,
  margin_share_baseline: null,
  margin_share: null,
} as const;

/** The customers who can be compared with their baseline in what they bought of a group, with what of their drift lies in it; the largest leak first. */
export async function readListed(wanted: GroupWanted): Promise<DriftCustomer[]> {
  const { places, columns } = await rowsOf(wanted, "baseline", ["drift_amount"]);
  return inOrder(
    places.map(([at, row]) =>
      within(wanted.all[at]!, { ...nothing, drift_amount: columns.drift_amount[row]! }),
    ),
  );
}

/** Reads what weighs most in the drift of those listed and their margins then and now, and puts them in place. */
export async function readDetails(wanted: GroupWanted, listed: readonly DriftCustomer[]): Promise<void> {
  const { places, columns } = await rowsOf(wanted, "baseline", [
    ...(["price", "discount", "cost", "mix"] as const),
    ...(["margin_before", "revenue_before", "margin_after", "revenue_after"] as const),
  ]);
  const { price, discount, cost, mix } = columns;
  const rowOf = new Map(places);
  for (const customer of listed as Writable[]) {
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

type Writable = { -readonly [K in keyof DriftCustomer]: DriftCustomer[K] };

/** Places of the customers who bought of a group in the year before or now, and those of them who cannot be compared with their baseline in it. */
export async function readOthers(wanted: GroupWanted, listed: readonly DriftCustomer[]) {
  const { places, columns } = await rowsOf(wanted, "prior", ["margin_after", "revenue_after"]);
  const known = new Set(listed.map(({ at }) => at));
  const others = places
    .filter(([at]) => !known.has(at))
    .map(([at, row]) =>
      within(wanted.all[at]!, {
        ...nothing,
        gross_margin: columns.margin_after[row]!,
        margin_share: share(columns.margin_after[row]!, columns.revenue_after[row]!),
      }),
    );
  return { others, inPrior: new Set(places.map(([at]) => at)) };
}

type Within = "gross_margin" | "drift_amount" | "drift_effect" | "drift_effect_amount";

// Written out: copying customers by the ten thousand with a spread takes several times as long.
function within(
  of: DriftCustomer,
  own: Pick<DriftCustomer, Within | "margin_share_baseline" | "margin_share">,
): DriftCustomer {
  return {
    at: of.at,
    customer_id: of.customer_id,
    name: of.name,
    segment: of.segment,
    account_manager: of.account_manager,
    tier_revenue: of.tier_revenue,
    is_active: of.is_active,
    months_of_history: of.months_of_history,
    is_leak: of.is_leak,
    baseline_from: of.baseline_from,
    hours_per_order_baseline: of.hours_per_order_baseline,
    hours_per_order: of.hours_per_order,
    gross_margin: own.gross_margin,
    drift_amount: own.drift_amount,
    drift_effect: own.drift_effect,
    drift_effect_amount: own.drift_effect_amount,
    margin_share_baseline: own.margin_share_baseline,
    margin_share: own.margin_share,
  };
}

function share(margin: number | null, revenue: number): number | null {
  return margin === null || revenue <= 0 ? null : margin / revenue;
}
