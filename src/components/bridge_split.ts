import { bridgeSplits } from "../schema.js";
import type { Report } from "./report.js";

/** What volume and mix of a bridge are counted in (metrics, The margin bridge). */
export function bridgeSplit({ facts, words }: Report): string {
  return words.drift.split[bridgeSplits.find((split) => split === facts.bridge_split) ?? "constant_price"];
}
