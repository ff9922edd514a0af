import { expect, test } from "vitest";
import { customerSums } from "../../../src/lib/customers/customer_sums.js";

test("customerSums adds what is known and leaves null what nobody has", () => {
  const customers = [
    { revenue: 100, gross_margin: 40, contribution: null, hours: null },
    { revenue: 50, gross_margin: null, contribution: null, hours: null },
  ];
  expect(customerSums(customers)).toEqual({
    revenue: 150,
    gross_margin: 40,
    contribution: null,
    hours: null,
  });
});
