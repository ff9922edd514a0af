import { expect, test } from "vitest";
import { keepTogether } from "../../../src/lib/text/keep_together.js";

test("a number stays on the line of the word that it counts, in any script's small letters", () => {
  expect(keepTogether("De top en groot, 20 van de 381 klanten.")).toBe(
    "De top en groot, 20\u00a0van de 381\u00a0klanten.",
  );
  expect(keepTogether("In 2026 één order")).toBe("In 2026\u00a0één order");
});

test("what no number stands before, and a name behind one, is left as it is", () => {
  expect(keepTogether("the 2 Brothers paid € 1.234, as agreed")).toBe(
    "the 2 Brothers paid € 1.234, as agreed",
  );
});
