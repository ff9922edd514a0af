import { expect, test } from "vitest";
import { customerCases } from "../../../src/lib/customers/customer_cases.js";
import { sumMonths } from "../../../src/lib/lines/month_sums.js";
import type { Customer } from "../../../src/schema.js";
import { customer } from "../../components/fixtures.js";
import { customerMonth } from "../customer_months.js";

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

test("a margin that is all of revenue, then and now, is no row; one that was agreed or moved is, an agreed one where goods are sold", () => {
  const figures = (changes: Partial<Customer>) =>
    customerCases(customer(changes), year).map(({ figure }) => figure);
  const all = { margin_share: 1, margin_share_baseline: 1, expected_margin_share: null };
  expect(figures(all)).not.toContain("margin_share");
  expect(figures({ ...all, margin_share_baseline: 0.4 })).toContain("margin_share");
  expect(figures({ ...all, expected_margin_share: 0.4 })).toContain("margin_share");
  const ofServices = customerCases(customer({ ...all, expected_margin_share: 0.4 }), year, false);
  expect(ofServices.map(({ figure }) => figure)).not.toContain("margin_share");
});
