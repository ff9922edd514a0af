import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restatements, type MonthState } from "../../src/lib/restatements.js";

const month = (text: string) => new Date(`${text}-01T00:00:00Z`);
const until = month("2024-12");
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

describe("restatements(before, after, until)", () => {
  test("nothing changed: nothing is restated, and a tenth of a cent is nothing", () => {
    expect(restatements([state("A", "2024-01", 10)], [state("A", "2024-01", 10.001)], until)).toEqual([]);
  });

  test("what lies after the former as-of month is not a restatement", () => {
    expect(restatements([], [state("A", "2025-01", 10)], until)).toEqual([]);
  });

  test("a credit that explains the change is late; one that does not is not the reason", () => {
    const before = [state("A", "2024-01", 100, 2), state("B", "2024-01", 100, 2)];
    const after = [state("A", "2024-01", 70, 3, 1, -30), state("B", "2024-01", 90, 3, 1, -30)];
    expect(restatements(before, after, until).map(({ reason }) => reason)).toEqual([
      "late_credit",
      "new_line",
    ]);
  });

  test("the same amount that leaves one customer for another in the same month has moved", () => {
    const before = [state("A", "2024-01", 100)];
    const after = [state("B", "2024-01", 100)];
    expect(restatements(before, after, until)).toEqual([
      { month: month("2024-01"), customer_id: "A", revenue_before: 100, revenue_after: 0, reason: "moved" },
      { month: month("2024-01"), customer_id: "B", revenue_before: 0, revenue_after: 100, reason: "moved" },
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
        const found = restatements(before.map(toState), after.map(toState), until);
        const told = found.reduce((sum, one) => sum + one.revenue_after - one.revenue_before, 0);
        expect(Math.round(told * 100)).toBe(total(after) - total(before));
      }),
    );
  });
});
