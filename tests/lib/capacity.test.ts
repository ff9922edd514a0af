import { describe, expect, it } from "vitest";
import {
  capacityCostRate,
  capacityUse,
  practicalCapacity,
  theoreticalHours,
  timeEquation,
} from "../../src/lib/capacity.js";

describe("capacity cost (Kaplan & Anderson)", () => {
  it("capacityUse gives the figures of the Harvard Business Review example", () => {
    const use = capacityUse(560000, 700000, [
      { activity: "orders", count: 49000, time: 8 },
      { activity: "inquiries", count: 1400, time: 44 },
      { activity: "credit checks", count: 2500, time: 50 },
    ]);
    expect(use?.rate).toBeCloseTo(0.8, 12);
    expect(use?.activities.map((a) => a.cost_each.toFixed(2))).toEqual(["6.40", "35.20", "40.00"]);
    expect(use?.activities.map((a) => a.cost.toFixed(2))).toEqual(["313600.00", "49280.00", "100000.00"]);
    expect(use?.used).toBe(578600);
    expect(use?.coverage).toBeCloseTo(0.8266, 4);
    expect(use?.assigned).toBeCloseTo(462880, 6);
    expect(use?.unused).toBe(121400);
    expect(use?.unused_cost).toBeCloseTo(97120, 6);
  });
  it("capacityCostRate gives the figure of the call centre", () => {
    expect(50 * 365 * 11 * 55).toBe(11041250);
    expect(capacityCostRate(7620000, 11041250)).toBeCloseTo(0.69014, 5);
  });
  it("practicalCapacity is 80% of theoretical unless said otherwise", () => {
    const hours = theoreticalHours({ people: 3, hours_per_week: 40, weeks: 46 });
    expect(hours).toBe(5520);
    expect(practicalCapacity(hours)).toBe(4416);
    expect(practicalCapacity(hours, 0.5)).toBe(2760);
  });
  it("timeEquation adds a time for every line and circumstance", () => {
    expect(
      timeEquation(5, [
        { minutes: 2, count: 7 },
        { minutes: 15, count: 1 },
        { minutes: 10, count: 0 },
      ]),
    ).toBe(34);
  });
  it("without capacity there is no rate", () => {
    expect(capacityCostRate(100, 0)).toBeNull();
    expect(capacityUse(100, 0, [])).toBeNull();
  });
  it("unused capacity is negative where more was registered than could be worked", () => {
    const use = capacityUse(1000, 100, [{ activity: "orders", count: 60, time: 2 }]);
    expect(use).toMatchObject({ unused: -20, unused_cost: -200, coverage: 1.2 });
  });
});
