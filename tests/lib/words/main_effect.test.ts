import { expect, test } from "vitest";
import { mainEffectName } from "../../../src/lib/words/main_effect.js";
import { words } from "../../../src/lib/words/index.js";

test("price and cost are named for what is left of the one after the other, other effects by their name", () => {
  expect(mainEffectName(words("en"), "cost", true, { cost: 90 })).toBe("cost not passed on");
  expect(mainEffectName(words("en"), "price", false, { cost: null })).toBe(
    "a higher price without a higher cost",
  );
  expect(mainEffectName(words("nl"), "price", true, { cost: 90 })).toBe(
    "een lagere prijs zonder lagere kostprijs",
  );
  expect(mainEffectName(words("nl"), "mix", true, { cost: 90 })).toBe("productmix");
});

test("a price has no cost beside it where no goods are sold", () => {
  expect(mainEffectName(words("en"), "price", false, { cost: 0 })).toBe("a higher price");
  expect(mainEffectName(words("nl"), "price", true, { cost: 0 })).toBe("een lagere prijs");
});
