import { expect, it } from "vitest";
import { aliasChoice } from "../../../src/lib/customers/alias_choice.js";

const pair = (customer_id: string, alias_of: string, alias_revenue: number) => ({
  customer_id,
  alias_of,
  alias_revenue,
});
const told = (...pairs: ReturnType<typeof pair>[]) =>
  aliasChoice(pairs).map(({ customer_id, alias_of }) => `${customer_id} → ${alias_of}`);

it("aliasChoice takes each of three cards of one customer into one other", () =>
  expect(told(pair("C1", "C2", 500), pair("C1", "C3", 900), pair("C2", "C3", 900))).toEqual([
    "C1 → C3",
    "C2 → C3",
  ]));
it("aliasChoice keeps a chain, and takes a pair once that is suggested twice", () =>
  expect(told(pair("C1", "C2", 500), pair("C1", "C2", 500), pair("C2", "C3", 200))).toEqual([
    "C1 → C2",
    "C2 → C3",
  ]));
it("aliasChoice leads no number back to itself", () =>
  expect(told(pair("C1", "C2", 500), pair("C2", "C1", 900))).toEqual(["C2 → C1"]));
