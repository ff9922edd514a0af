import { expect, test } from "vitest";
import { dutchMeanings, meaningIn } from "../../../src/lib/words/meanings.js";
import { schema, type Column } from "../../../src/schema.js";

/** Sentences that read the same in Dutch. */
const alike = ["segment", "sector", "accountmanager", "amount_after − amount_before", "amount − expected"];
const said = Object.values(schema).flatMap(({ grain, columns }) => [
  grain,
  ...Object.values<Column>(columns).map(({ meaning }) => meaning),
]);

test("every table and column is told in Dutch too, and nothing that is no longer there", () => {
  expect([...new Set(said)].filter((one) => !(one in dutchMeanings) && !alike.includes(one))).toEqual([]);
  expect(Object.keys(dutchMeanings).filter((one) => !said.includes(one))).toEqual([]);
});

test("meaningIn(language, meaning) leaves English as it is", () => {
  expect(meaningIn("en", "customer number")).toBe("customer number");
  expect(meaningIn("nl", "customer number")).toBe("klantnummer");
});
