import type { ReportFacts } from "../../schema.js";
import { sellsGoods } from "../bridge/sells_goods.js";
import type { Words } from "./index.js";
import { nameOf } from "./name_of.js";

/**
 * The name, within a sentence, of the effect that weighs most in a drift. Price and cost are named for what is left of
 * the one after the other, as that is what was weighed; a bridge beside the sentence shows each whole. Where no goods are sold,
 * there is no cost beside a price.
 */
export function mainEffectName(
  { common }: Words,
  effect: string,
  isLoss: boolean,
  facts: Pick<ReportFacts, "cost">,
): string {
  const net: Readonly<Record<string, string>> = common.main_effects[isLoss ? "less" : "more"];
  return (
    net[effect === "price" && !sellsGoods(facts) ? "price_alone" : effect] ??
    nameOf(common.effects, effect).toLowerCase()
  );
}
