import { expect, test } from "vitest";
import { chosenFields } from "../../src/share/fields.js";

const settings = {
  fields: ["revenue", "orders"] as ["revenue", "orders"],
  clients: { "10005": { fields: ["margin" as const] } },
};

test("an edition has the fields of report.yaml, and what it allows this client besides", () => {
  expect(chosenFields(settings, "10001")).toEqual(["revenue", "orders"]);
  expect(chosenFields(settings, "10005")).toEqual(["revenue", "orders", "margin"]);
});

test("--fields chooses among the open fields and what this client is allowed", () => {
  expect(chosenFields(settings, "10001", ["hours", "revenue"])).toEqual(["revenue", "hours"]);
  expect(chosenFields(settings, "10005", ["margin"])).toEqual(["margin"]);
});

test.each([
  [
    "10005",
    "marjin",
    'unknown field "marjin" in --fields; did you mean "margin"? There are revenue, orders, lines, products, hours, agreements, bands, cost, margin, contribution, service_cost, tier, handles, agreement_notes, account_manager',
  ],
  [
    "10005",
    "xyz",
    'unknown field "xyz" in --fields; there are revenue, orders, lines, products, hours, agreements, bands, cost, margin, contribution, service_cost, tier, handles, agreement_notes, account_manager',
  ],
  [
    "10001",
    "margin",
    '"margin" leaves the house only for a client for whom report.yaml allows it, as share: {clients: {"10001": {fields: [margin]}}}',
  ],
])("for customer %s, --fields %s is refused in a sentence", (customer, field, sentence) => {
  expect(() => chosenFields(settings, customer, [field])).toThrow(sentence);
});
