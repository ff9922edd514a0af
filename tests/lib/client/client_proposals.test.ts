import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientProposals, type HandleGiven } from "../../../src/lib/client/client_proposals.js";

const handle = (kind: string, lever_from: number | null, lever_to: number | null): HandleGiven => ({
  kind,
  lever_from,
  lever_to,
  rush_orders: 14,
});

describe("clientProposals(handles)", () => {
  it("puts first what costs neither side anything and the price last, whatever brings us most", () =>
    expect(
      clientProposals([
        handle("price", 1, 1.0236),
        handle("rush_fee", 0, 27.31),
        handle("minimum_order", 0, 143.17),
        handle("order_size", 96, 60.4),
        handle("minutes_per_order", 48.2, 29.7),
      ]),
    ).toEqual([
      { kind: "minutes_per_order", from: 48, to: 30 },
      { kind: "order_size", from: 96, to: 60 },
      { kind: "minimum_order", from: null, to: 150 },
      { kind: "rush_fee", from: 14, to: 28 },
      { kind: "price", from: null, to: 0.024 },
    ]));

  it.each([
    ["minimum_order", 8.4, 9],
    ["minimum_order", 99.2, 100],
    ["minimum_order", 120.00000000000001, 120],
    ["minimum_order", 1240, 1300],
    ["rush_fee", 45, 45],
  ])("rounds a %s of %f up to what one would say: %f", (kind, lever, said) =>
    expect(clientProposals([handle(kind, 0, lever)])[0]!.to).toBe(said),
  );

  it("bundles more than a hundred orders to tens", () =>
    expect(clientProposals([handle("order_size", 412, 317.8)])).toEqual([
      { kind: "order_size", from: 412, to: 310 },
    ]));

  it("leaves out what rounding makes vanish, what has no lever and what it does not know", () =>
    expect(
      clientProposals([
        handle("price", 1, 1.0003),
        handle("minutes_per_order", 30.4, 29.8),
        handle("order_size", 1, 0.6),
        handle("rush_fee", 0, null),
        handle("loyalty", 0, 5),
      ]),
    ).toEqual([]));

  it("never proposes less than the lever asks, nor more than a tenth above it, for amounts of ten and up", () =>
    fc.assert(
      fc.property(fc.double({ min: 10, max: 1e6, noNaN: true }), (lever) => {
        const { to } = clientProposals([handle("minimum_order", 0, lever)])[0]!;
        expect(to).toBeGreaterThanOrEqual(lever * (1 - 1e-9));
        expect(to).toBeLessThanOrEqual(lever * 1.1 + 1e-9);
      }),
      { seed: 7 },
    ));
});
