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

test("contribution of the baseline is told where its hours and its costs are known, and not of a part of it", () => {
  const known = { hours_baseline: 1, gross_margin_baseline: 40 };
  expect(baselineOf(known)).toMatchObject({ contribution: 10, contribution_per_hour: 40 });
  for (const unknown of [{ hours_baseline: null }, { gross_margin_baseline: null }])
    expect(baselineOf({ ...known, ...unknown })).toMatchObject({
      contribution: null,
      contribution_per_hour: null,
    });
});
