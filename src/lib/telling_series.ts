import type { Customer } from "../schema.js";
import type { SeriesName } from "./customer_series.js";

/** The series of months in which a customer's drift shows best; net revenue where nothing drifted, or margin is not known. */
export function tellingSeries({
  drift_effect: effect,
  margin_share,
}: Pick<Customer, "drift_effect" | "margin_share">): SeriesName {
  if (effect === null || margin_share === null) return "revenue";
  const told: Readonly<Record<string, SeriesName>> = {
    order_size: "orders",
    handling_time: "hours_per_order",
    rate: "hours",
  };
  return told[effect] ?? "margin_share";
}
