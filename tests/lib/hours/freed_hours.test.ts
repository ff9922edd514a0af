import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freedHours } from "../../../src/lib/hours/freed_hours.js";

const customer = (customer_id: string, hours: number, orders: number, revenue: number) => ({
  customer_id,
  hours,
  orders,
  revenue,
});

describe("freedHours(customers)", () => {
  test("hours above the median hours per order of the group; those below give none back", () => {
    const found = freedHours([
      customer("A", 10, 10, 1000),
      customer("B", 20, 10, 1000),
      customer("C", 50, 10, 1000),
    ]);
    expect(found).toEqual([
      { customer_id: "C", usual: 2, freed: 30 },
      { customer_id: "A", usual: 2, freed: 0 },
      { customer_id: "B", usual: 2, freed: 0 },
    ]);
  });

  test("small and large orders are held against their own kind", () => {
    const small = [1, 1, 1, 1, 3].map((hours, i) => customer(`S${i}`, hours * 10, 10, 100));
    const large = [5, 5, 5, 5, 9].map((hours, i) => customer(`L${i}`, hours * 10, 10, 10_000));
    expect(freedHours([...large, ...small]).filter(({ freed }) => freed > 0)).toEqual([
      { customer_id: "L4", usual: 5, freed: 40 },
      { customer_id: "S4", usual: 1, freed: 20 },
    ]);
  });

  test("customers without hours, with fewer than three orders or without revenue have no usual", () => {
    expect(
      freedHours([customer("A", 0, 10, 100), customer("B", 5, 2, 100), customer("C", 5, 9, -100)]),
    ).toEqual([]);
  });

  test("never more than the hours there are, and at most half of the customers give", () => {
    const customers = fc.array(
      fc.record({
        customer_id: fc.uuid(),
        hours: fc.integer({ min: 1, max: 500 }),
        orders: fc.integer({ min: 3, max: 100 }),
        revenue: fc.integer({ min: 1, max: 100_000 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(customers, (given) => {
        const found = freedHours(given);
        const hours = new Map(given.map((one) => [one.customer_id, one.hours]));
        expect(found.every(({ customer_id, freed }) => freed >= 0 && freed <= hours.get(customer_id)!)).toBe(
          true,
        );
        expect(found.filter(({ freed }) => freed > 1e-9).length).toBeLessThanOrEqual(given.length / 2);
      }),
    );
  });
});
