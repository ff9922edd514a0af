import { summary } from "../../lib/words/summary.js";
import type { Customer } from "../../schema.js";
import type { Report } from "../report.js";

/** What a reason is told from. */
export type Drifted = Pick<
  Customer,
  | "drift_effect"
  | "discount_share_baseline"
  | "discount_share"
  | "hours_per_order_baseline"
  | "hours_per_order"
>;

/** The effect that weighs most in a customer's drift, in words a colleague would use; null where there is none. */
export function driftReason(
  customer: Drifted,
  { words, formats }: Pick<Report, "words" | "formats">,
): string | null {
  const { reasons } = summary[words.language].talk;
  const { drift_effect, discount_share_baseline, discount_share } = customer;
  const { hours_per_order_baseline, hours_per_order } = customer;
  if (
    drift_effect === "discount" &&
    discount_share_baseline !== null &&
    (discount_share ?? 0) > discount_share_baseline
  )
    return reasons.discount_from_to(formats.share(discount_share_baseline), formats.share(discount_share));
  if (
    drift_effect === "handling_time" &&
    hours_per_order_baseline !== null &&
    (hours_per_order ?? 0) > hours_per_order_baseline
  )
    return reasons.handling_time_from_to(
      formats.fixed(hours_per_order_baseline, 2),
      formats.fixed(hours_per_order, 2),
    );
  const known = Object.entries(reasons).find(([effect]) => effect === drift_effect)?.[1];
  return typeof known === "string" ? known : null;
}
