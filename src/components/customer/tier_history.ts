import { TierLanes, type TierMonth } from "../charts/tier_lanes.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";

/** Where a customer stood in the pyramid, month by month. */
export function TierHistory(months: readonly TierMonth[], { words, formats }: Report): HTMLElement {
  const lanes = fit((width) => TierLanes(months, { words, formats, width }));
  return element("section", { class: "section" }, lanes.node);
}
