import { expect, test } from "vitest";
import { customerCases } from "../../src/lib/customer_cases.js";
import { sumMonths } from "../../src/lib/month_sums.js";
import type { Customer } from "../../src/schema.js";
import { customer } from "../components/fixtures.js";
import { customerMonth } from "./customer_months.js";

const year = sumMonths([customerMonth("2022-03")], new Date("2022-01-01"), new Date("2022-12-31"));
const baselineOf = (changes: Partial<Customer>) =>
  Object.fromEntries(
    customerCases(customer(changes), year).map(({ figure, baseline }) => [figure, baseline]),
  );

test("contribution of the baseline is that of the table, and what an hour brought is not told without it", () => {
  expect(baselineOf({ contribution_baseline: 10 })).toMatchObject({
    contribution: 10,
    contribution_per_hour: 40,
  });
  expect(baselineOf({ contribution_baseline: null })).toMatchObject({
    contribution: null,
    contribution_per_hour: null,
  });
});
