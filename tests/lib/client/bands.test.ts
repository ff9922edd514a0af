import fc from "fast-check";
import { expect, test } from "vitest";
import { bandValue } from "../../../src/lib/client/bands.js";

const band = { members: 12, above: 1234.5, below: 100, largest_above: 400, largest_below: 30 };

test("a band is the ratio of the sums of others, in three digits", () => {
  expect(bandValue(band, 10)).toBe(12.3);
  expect(bandValue({ ...band, above: 123_456, largest_above: 400 }, 10)).toBe(1230);
});

test.each([
  ["nine members where ten are asked", { ...band, members: 9 }],
  ["a member with half of what is divided", { ...band, largest_above: 617.25 }],
  ["a member with half of what it is divided by", { ...band, largest_below: 50 }],
  ["nothing to divide", { ...band, above: 0, largest_above: 0 }],
])("is absent with %s", (_, sums) => {
  expect(bandValue(sums, 10)).toBeNull();
});

test("ten members of whom the largest has just below half are shown", () => {
  expect(bandValue({ ...band, members: 10, largest_above: 617.24, largest_below: 49.9 }, 10)).toBe(12.3);
});

test("whatever the members, a shown band has enough of them and none that outweighs the others together", () => {
  const member = fc.record({
    above: fc.integer({ min: 0, max: 1000 }),
    below: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(member, { maxLength: 30 }), (members) => {
      const sum = (of: (one: { above: number; below: number }) => number) =>
        members.reduce((all, one) => all + of(one), 0);
      const value = bandValue(
        {
          members: members.length,
          above: sum((one) => one.above),
          below: sum((one) => one.below),
          largest_above: Math.max(0, ...members.map((one) => one.above)),
          largest_below: Math.max(0, ...members.map((one) => one.below)),
        },
        10,
      );
      if (value === null) return;
      expect(members.length).toBeGreaterThanOrEqual(10);
      for (const one of members) {
        expect(one.above).toBeLessThan(sum((other) => other.above) - one.above);
        expect(one.below).toBeLessThan(sum((other) => other.below) - one.below);
      }
    }),
    { seed: 11, numRuns: 200 },
  );
});
