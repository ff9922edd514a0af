import { describe, expect, it } from "vitest";
import { firstFullMonth } from "../../../src/lib/time/first_full_month.js";

const days = (...texts: string[]) => texts.map((text) => new Date(`${text}T00:00:00Z`));
const month = (...texts: string[]) =>
  firstFullMonth(days(...texts))
    .toISOString()
    .slice(0, 10);

describe("firstFullMonth(days)", () => {
  it("is the month of the first invoice where at most two working days lie before it", () => {
    expect(month("2024-11-05", "2024-11-06", "2024-11-07")).toBe("2024-11-01");
    expect(month("2024-06-03", "2024-06-04")).toBe("2024-06-01");
  });
  it("is the next month where exports begin within one: Friday 15 November, after ten working days", () =>
    expect(month("2024-11-15", "2024-11-18", "2024-11-20", "2024-12-02")).toBe("2024-12-01"));
  it("is that month all the same where such a pause is usual: three working days from 3 to 9 June", () => {
    expect(month("2024-05-06", "2024-05-07", "2024-06-03", "2024-06-07", "2024-06-10")).toBe("2024-05-01");
    expect(month("2024-11-15", "2024-11-18", "2024-12-20", "2025-01-06")).toBe("2024-11-01");
  });
  it("takes months without days, dated their last, as full", () =>
    expect(month("2024-10-31", "2024-11-30", "2024-12-31")).toBe("2024-10-01"));
  it("goes over the turn of the year", () => expect(month("2024-12-16", "2024-12-17")).toBe("2025-01-01"));
});
