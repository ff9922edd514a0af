import { describe, expect, test } from "vitest";
import { customersNamed } from "../../../src/lib/customers/customers_named.js";

const called = (customer_id: string, name: string, customer_id_raw: string | null = null) => ({
  ...{ customer_id, name, customer_id_raw },
});
const customers = [
  called("10070", "Café De Brug"),
  called("10283", "Van Rijn Klimaattechniek B.V.", "0010283"),
  called("10284", "De Vries"),
  called("10285", "DE VRIES"),
  called("10286", "10070"),
  called("10287", "---"),
];

describe("customersNamed(customers, wanted)", () => {
  test.each([
    ["the number of the report", "10284", ["10284"]],
    ["the number of the exports", "0010283", ["10283"]],
    ["a number, which goes before a name that reads the same", "10070", ["10070"]],
    ["the whole name", "Van Rijn Klimaattechniek B.V.", ["10283"]],
    ["the name in other letters, without its points", " cafe  de brug ", ["10070"]],
    ["a name that two go by", "de vries", ["10284", "10285"]],
    ["half of a name", "Van Rijn", []],
    ["marks alone", "...", []],
    ["nothing", "", []],
  ])("finds %s", (_, wanted, ids) =>
    expect(customersNamed(customers, wanted).map(({ customer_id }) => customer_id)).toEqual(ids),
  );
});
