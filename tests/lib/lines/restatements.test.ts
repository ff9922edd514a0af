import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MonthState } from "../../../src/lib/lines/merged_months.js";
import { restatements } from "../../../src/lib/lines/restatements.js";

const month = (text: string) => new Date(`${text}-01T00:00:00Z`);
const state = (
  customer: string,
  at: string,
  revenue: number,
  lines = 1,
  credits = 0,
  credit = 0,
): MonthState => ({
  customer_id: customer,
  month: month(at),
  revenue,
  lines,
  credits,
  credit_amount: credit,
});

describe("restatements(before, after)", () => {
  test("nothing changed: nothing is restated, and a tenth of a cent is nothing", () => {
    expect(restatements([state("A", "2024-01", 10)], [state("A", "2024-01", 10.001)])).toEqual([]);
  });

  test("a credit that explains the change is late; one that does not is not the reason", () => {
    const before = [state("A", "2024-01", 100, 2), state("B", "2024-01", 100, 2)];
    const after = [state("A", "2024-01", 70, 3, 1, -30), state("B", "2024-01", 90, 3, 1, -30)];
    expect(restatements(before, after).map(({ reason }) => reason)).toEqual(["late_credit", "new_line"]);
  });

  test("the same amount that leaves one customer for another in the same month has moved", () => {
    const before = [state("A", "2024-01", 100)];
    const after = [state("B", "2024-01", 100)];
    expect(restatements(before, after)).toEqual([
      { month: month("2024-01"), customer_id: "A", revenue_before: 100, revenue_after: 0, reason: "moved" },
      { month: month("2024-01"), customer_id: "B", revenue_before: 0, revenue_after: 100, reason: "moved" },
    ]);
  });

  test("three customers that became one have moved, and so have three that were one", () => {
    const three = [
      state("A", "2024-01", 100, 4, 1, -10),
      state("B", "2024-01", 50, 2),
      state("C", "2024-01", 25.5, 3, 1, -5),
    ];
    const one = [state("A", "2024-01", 175.5, 9, 2, -15)];
    const moved = [
      ["A", "moved"],
      ["B", "moved"],
      ["C", "moved"],
    ];
    const told = (found: ReturnType<typeof restatements>) =>
      found.map(({ customer_id, reason }) => [customer_id, reason]);
    expect(told(restatements(three, one))).toEqual(moved);
    expect(told(restatements(one, three))).toEqual(moved);
    const renamed = [{ ...one[0]!, customer_id: "D" }];
    expect(told(restatements(three, renamed))).toEqual([...moved, ["D", "moved"]]);
  });

  test("several mergers in a month, beside a line that is gone, are told apart", () => {
    const before = [
      state("A", "2024-01", 10, 1),
      state("B", "2024-01", 20, 1),
      state("C", "2024-01", 30, 1),
      state("D", "2024-01", 40, 2),
      state("E", "2024-01", 55, 1),
      state("F", "2024-01", 61, 2),
      state("G", "2024-01", 70, 1),
    ];
    const after = [state("A", "2024-01", 60, 3), state("D", "2024-01", 156, 5)];
    expect(restatements(before, after).map(({ customer_id, reason }) => [customer_id, reason])).toEqual([
      ["A", "moved"],
      ["B", "moved"],
      ["C", "moved"],
      ["D", "moved"],
      ["E", "moved"],
      ["F", "moved"],
      ["G", "line_gone"],
    ]);
  });

  test("sums that fit with another number of lines, or with customers that are still there, have not moved", () => {
    const before = [state("A", "2024-01", 10, 1), state("B", "2024-01", 20, 2), state("C", "2024-01", 30, 2)];
    expect(restatements(before, [state("A", "2024-01", 60, 4)]).map(({ reason }) => reason)).toEqual([
      "new_line",
      "line_gone",
      "line_gone",
    ]);
    const still = [state("A", "2024-01", 50, 4), state("B", "2024-01", 5, 1), state("C", "2024-01", 5, 1)];
    expect(restatements(before, still).map(({ reason }) => reason)).toEqual([
      "new_line",
      "line_gone",
      "line_gone",
    ]);
  });

  test("whatever changed, the changes told add up to the change of the whole", () => {
    const cells = fc.uniqueArray(
      fc.record({
        customer: fc.constantFrom("A", "B", "C"),
        at: fc.constantFrom("2024-01", "2024-02", "2024-03"),
        cents: fc.integer({ min: -100_000, max: 100_000 }),
      }),
      { selector: ({ customer, at }) => `${customer} ${at}` },
    );
    const total = (states: readonly { cents: number }[]) => states.reduce((sum, { cents }) => sum + cents, 0);
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const toState = ({ customer, at, cents }: { customer: string; at: string; cents: number }) =>
          state(customer, at, cents / 100);
        const found = restatements(before.map(toState), after.map(toState));
        const told = found.reduce((sum, one) => sum + one.revenue_after - one.revenue_before, 0);
        expect(Math.round(told * 100)).toBe(total(after) - total(before));
      }),
    );
  });
});
