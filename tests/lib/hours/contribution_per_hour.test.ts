import { expect, test } from "vitest";
import { contributionPerHour } from "../../../src/lib/hours/contribution_per_hour.js";

test("an hour brings what is left before the cost of the hours", () => {
  expect(contributionPerHour({ contribution: 440, cost_to_serve: 480, hours: 12 })).toBeCloseTo(76.6667, 4);
  expect(contributionPerHour({ contribution: -1_380, cost_to_serve: 2_160, hours: 36 })).toBeCloseTo(
    21.6667,
    4,
  );
});

test("without a contribution, or without hours above zero, there is none", () => {
  expect(contributionPerHour({ contribution: null, cost_to_serve: 480, hours: 12 })).toBeNull();
  expect(contributionPerHour({ contribution: 440, cost_to_serve: null, hours: null })).toBeNull();
  expect(contributionPerHour({ contribution: 440, cost_to_serve: 0, hours: 0 })).toBeNull();
  expect(contributionPerHour({ contribution: 440, cost_to_serve: -60, hours: -1 })).toBeNull();
});
