import { expect, test } from "vitest";
import { byId } from "../../../src/lib/text/by_id.js";

test("byId(a, b) sorts customers by their number as text", () =>
  expect(["20", "100", "3"].map((customer_id) => ({ customer_id })).sort(byId)).toEqual([
    { customer_id: "100" },
    { customer_id: "20" },
    { customer_id: "3" },
  ]));
