import { describe, expect, it } from "vitest";
import { capacityCostRate, practicalCapacity, theoreticalHours } from "../../../src/lib/hours/capacity.js";

describe("capacity cost (Kaplan & Anderson); what becomes of it is told by tests/pipeline/marts/teams.test.ts", () => {
  it("capacityCostRate gives the figures of the Harvard Business Review example and the call centre", () => {
    expect(capacityCostRate(560_000, 700_000)).toBeCloseTo(0.8, 12);
    expect(capacityCostRate(7_620_000, 11_041_250)).toBeCloseTo(0.69014, 5);
  });
  it("practicalCapacity is 80% of theoretical unless said otherwise", () => {
    const hours = theoreticalHours({ people: 3, hours_per_week: 40, weeks: 46 });
    expect(hours).toBe(5520);
    expect(practicalCapacity(hours)).toBe(4416);
    expect(practicalCapacity(hours, 0.5)).toBe(2760);
  });
  it("without capacity there is no rate", () => expect(capacityCostRate(100, 0)).toBeNull());
});
