import { bridgeSplits } from "../schema.js";
import type { Report } from "./report.js";

/** What volume and mix of a bridge are counted in (docs/metrics.md, The margin bridge). */
export function bridgeSplit({ facts, words }: Report): string {
  if (facts.has_quantity === false) return words.drift.split.orders;
  return words.drift.split[bridgeSplits.find((split) => split === facts.bridge_split) ?? "constant_price"];
}
