import { expect, test } from "vitest";
import { readOpened } from "../../../src/components/pyramid/opened.js";
import { titleOf } from "../../../src/components/pyramid/opened_title.js";
import { pyramid } from "../../../src/lib/words/pyramid.js";
import { report } from "../fixtures.js";
import type { Tier } from "../../../src/schema.js";

const named = (show: string, tier_revenue_prior: Tier | null, language: "en" | "nl" = "en") =>
  titleOf(readOpened(show)!, [{ tier_revenue_prior }], "gross_margin", report(language), pyramid[language]);

test("a movement is named by where it came from and went to; who was only not known is not called new", () => {
  expect(named("move.small.medium", "small")).toBe("Small a year ago, Medium now, by gross margin");
  expect(named("move.small.none", "small", "nl")).toBe(
    "Een jaar geleden Klein, nu Niet bekend, naar brutomarge",
  );
  expect(named("move.none.small", null)).toBe("New, Small now, by gross margin");
  expect(named("move.none.small", "large")).toBe("New or not known, Small now, by gross margin");
  expect(named("move.none.small", "large", "nl")).toBe("Nieuw of niet bekend, nu Klein, naar brutomarge");
  expect(named("move.x.y", null)).toBe("x a year ago, y now, by gross margin");
});
