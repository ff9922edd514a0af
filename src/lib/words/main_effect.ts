import { nameOf } from "./name_of.js";
import type { Words } from "./index.js";

/**
 * The name, within a sentence, of the effect that weighs most in a drift. Price and cost are named for what is left of
 * the one after the other, as that is what was weighed; a bridge beside the sentence shows each whole.
 */
export function mainEffectName({ common }: Words, effect: string, isLoss: boolean): string {
  const net: Readonly<Record<string, string>> = common.main_effects[isLoss ? "less" : "more"];
  return net[effect] ?? nameOf(common.effects, effect).toLowerCase();
}
