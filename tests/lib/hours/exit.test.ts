import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exitEffect, jointExit, reuse, type ExitCost } from "../../../src/lib/hours/exit.js";

/** Horngren's Mogul, Penner and Slicer, × 1,000: equipment is sunk, rent and general costs are allocated. */
const customer = (
  [goods, handling, equipment, rent, general, marketing, orders]: number[],
  equipmentLeaves: ExitCost["leaving"] = "stays",
): ExitCost[] => [
  { amount: goods!, leaving: "at_once" },
  { amount: handling!, leaving: "after_notice" },
  { amount: equipment!, leaving: equipmentLeaves },
  { amount: rent!, leaving: "stays" },
  { amount: general!, leaving: "stays" },
  { amount: marketing!, leaving: "after_notice" },
  { amount: orders!, leaving: "at_once" },
];
const mogul = [380, 41, 10, 14, 20, 11, 13];
const penner = [220, 18, 6, 8, 12, 9, 7];
const slicer = [340, 33, 8, 14, 16, 10, 12];

describe("exitEffect(revenue, costs)", () => {
  test.each([
    ["Mogul", 550, mogul, -105],
    ["Penner", 330, penner, -76],
    ["Slicer", 440, slicer, -45],
  ])("dropping %s", (_name, revenue, costs, effect) => {
    expect(exitEffect(revenue, customer(costs)).effect_after_notice).toBe(effect);
  });

  test("Slicer, were its equipment avoidable", () => {
    expect(exitEffect(440, customer(slicer, "at_once")).effect_after_notice).toBe(-37);
  });

  test("what goes at once, after notice and not at all", () => {
    expect(exitEffect(440, customer(slicer))).toEqual({
      revenue: 440,
      avoidable_at_once: 352,
      avoidable_after_notice: 43,
      stays: 38,
      effect_at_once: -88,
      effect_after_notice: -45,
    });
  });

  test("nothing is lost: revenue and costs come back from the parts", () => {
    const costs = fc.array(
      fc.record({
        amount: fc.integer({ min: -1000, max: 100_000 }),
        leaving: fc.constantFrom("at_once" as const, "after_notice" as const, "stays" as const),
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1_000_000 }), costs, (revenue, given) => {
        const effect = exitEffect(revenue, given);
        const profit = revenue - given.reduce((sum, { amount }) => sum + amount, 0);
        expect(effect.effect_after_notice + 0).toBe(0 - profit - effect.stays);
      }),
    );
  });
});

describe("jointExit(effects)", () => {
  test("adds up over any partition where costs are separable", () => {
    const all = [
      exitEffect(550, customer(mogul)),
      exitEffect(330, customer(penner)),
      exitEffect(440, customer(slicer)),
    ];
    const [a, b, c] = all;
    expect(jointExit([jointExit([a!, b!]), c!])).toEqual(jointExit(all));
    expect(jointExit([jointExit([a!]), jointExit([b!, c!])])).toEqual(jointExit(all));
    expect(jointExit(all).effect_after_notice).toBe(-105 - 76 - 45);
    expect(jointExit([]).effect_after_notice).toBe(0);
  });
});

test("reuse(hours, share, perHour): half of 40 hours at 75 an hour", () => {
  expect(reuse(40, 0.5, 75)).toBe(1500);
});
