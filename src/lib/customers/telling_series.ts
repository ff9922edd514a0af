import type { Customer } from "../../schema.js";
import type { SeriesName } from "./customer_series.js";
import { isMarginOfAll } from "../bridge/margin_of_all.js";

/** The series of months in which a customer's drift shows best; net revenue where it stopped ordering, nothing drifted, or margin is not known or all of revenue. */
export function tellingSeries({
  drift_effect: effect,
  margin_share,
  margin_share_baseline,
  silent_since,
}: Pick<Customer, "drift_effect" | "margin_share" | "margin_share_baseline" | "silent_since">): SeriesName {
  if (effect === null || margin_share === null || silent_since !== null) return "revenue";
  const told: Readonly<Record<string, SeriesName>> = {
    order_size: "orders",
    handling_time: "hours_per_order",
    rate: "hours",
  };
  return told[effect] ?? (isMarginOfAll(margin_share, margin_share_baseline) ? "revenue" : "margin_share");
}
