import { describe, expect, test } from "vitest";
import { knowsHours } from "../../../src/lib/hours/knows_hours.js";

const of = (...rows: [string, number | null][]) =>
  rows.map(([month, hours]) => ({ month: new Date(`${month}-01`), hours }));
const from = new Date("2025-11-01");

describe("knowsHours(months, from)", () => {
  test("is so where every month has them, or all but the first", () => {
    expect(knowsHours(of(["2025-11", 2], ["2026-03", 0]), from)).toBe(true);
    expect(knowsHours(of(["2025-11", null], ["2025-12", 3]), from)).toBe(true);
  });

  test("is not so where registration began later, also where the customer has but one month before that", () => {
    expect(knowsHours(of(["2025-11", null], ["2025-12", null], ["2026-01", 4]), from)).toBe(false);
    expect(knowsHours(of(["2026-02", null], ["2026-03", 4]), from)).toBe(false);
  });
});
