/** What can be put on the table, in the order in which equal amounts are shown (docs/metrics.md, Handles). */
export const handleKinds = ["price", "minutes_per_order", "order_size", "minimum_order", "rush_fee"] as const;

/** One of them. */
export type HandleKind = (typeof handleKinds)[number];

/** What the hours behind a handle rest on. */
export type Confidence = "measured" | "partly_registered" | "estimated";

/** The handle that answers a drift effect; null without one. */
export function answerTo(effect: string | null): HandleKind | null {
  if (effect === "handling_time") return "minutes_per_order";
  if (effect === "order_size") return "order_size";
  return effect === null ? null : "price";
}

/** What hours rest on of which a share, 0–1, follows from time equations. */
export function confidenceOf(estimatedShare: number): Confidence {
  if (estimatedShare <= 0) return "measured";
  return estimatedShare < 1 ? "partly_registered" : "estimated";
}
