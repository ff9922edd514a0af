import { TierLanes, type TierMonth } from "../charts/tier_lanes.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";

/** Where a customer stood in the pyramid, month by month. */
export function TierHistory(months: readonly TierMonth[], { words, formats, facts }: Report): HTMLElement {
  const lanes = fit((width) => TierLanes(months, { words, formats, width, until: facts.as_of }));
  return element("section", { class: "section" }, lanes.node);
}
