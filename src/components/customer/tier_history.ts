import type { Customer } from "../../schema.js";
import { TierLanes, type TierMonth } from "../charts/tier_lanes.js";
import { element } from "../dom.js";
import { fit } from "../fit.js";
import type { Report } from "../report.js";

/** Where a customer stood in the pyramid, month by month; nothing of a collective card, which stands in no tier, as its first line says. */
export function TierHistory(
  { is_collective }: Pick<Customer, "is_collective">,
  months: readonly TierMonth[],
  { words, formats, facts }: Report,
): HTMLElement | null {
  if (is_collective === true) return null;
  const lanes = fit((width) => TierLanes(months, { words, formats, width, until: facts.as_of }));
  return element("section", { class: "section" }, lanes.node);
}
