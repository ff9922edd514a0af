import { expect, test } from "vitest";
import { dayAt } from "../../src/share/clock.js";

test("dayAt is the day on the wall, also just after midnight and just before", () => {
  expect(dayAt(new Date(2026, 10, 27, 0, 5))).toBe("2026-11-27");
  expect(dayAt(new Date(2026, 10, 27, 23, 55))).toBe("2026-11-27");
});
