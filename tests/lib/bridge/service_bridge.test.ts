import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serviceBridge } from "../../../src/lib/bridge/service_bridge.js";

const period = (volume: number, orders: number, hours: number, rate: number) => ({
  volume,
  orders,
  hours,
  rate,
});
const none = { service_volume: 0, order_size: 0, handling_time: 0, rate: 0 };

describe("serviceBridge({before, after})", () => {
  it("with the same volume gives the worked 3,000 → 5,632", () => {
    const effects = serviceBridge({ before: period(50000, 100, 50, 60), after: period(50000, 110, 88, 64) });
    expect(effects.service_volume).toBe(0);
    expect(effects.order_size).toBeCloseTo(-404, 9);
    expect(effects.handling_time).toBeCloseTo(-1954, 9);
    expect(effects.rate).toBeCloseTo(-274, 9);
  });
  it("twice the volume in twice the orders is all service_volume", () => {
    const effects = serviceBridge({ before: period(1000, 10, 5, 60), after: period(2000, 20, 10, 60) });
    expect(effects.service_volume).toBeCloseTo(-300, 9);
    expect(effects.order_size).toBeCloseTo(0, 9);
    expect(effects.handling_time).toBeCloseTo(0, 9);
  });
  it("the same volume in fewer orders earns on order_size", () => {
    const effects = serviceBridge({ before: period(1000, 20, 10, 60), after: period(1000, 10, 5, 60) });
    expect(effects.order_size).toBeCloseTo(300, 9);
    expect(effects.handling_time).toBeCloseTo(0, 9);
  });
  it("a customer that came or went is service_volume as a whole", () => {
    const served = period(1000, 10, 5, 60);
    const gone = period(0, 0, 0, 64);
    expect(serviceBridge({ before: gone, after: served })).toEqual({ ...none, service_volume: -300 });
    expect(serviceBridge({ before: served, after: gone })).toEqual({ ...none, service_volume: 300 });
    expect(serviceBridge({ before: gone, after: gone })).toEqual(none);
  });
  it("without volume, orders take its place", () => {
    const effects = serviceBridge({ before: period(0, 10, 5, 60), after: period(900, 20, 10, 60) });
    expect(effects).toEqual({ ...none, service_volume: -300 });
  });
  it("without orders, hours per euro of volume are the handling time", () => {
    const effects = serviceBridge({ before: period(1000, 0, 5, 60), after: period(1000, 0, 8, 60) });
    expect(effects).toEqual({ ...none, handling_time: -180 });
  });
  it("with hours only, nothing but the rate counts as drift", () => {
    const effects = serviceBridge({ before: period(0, 0, 5, 60), after: period(0, 0, 5, 64) });
    expect(effects).toEqual({ ...none, rate: -20 });
  });
  it("orders without hours have no handling time, and hours that appear are handling time", () => {
    const effects = serviceBridge({ before: period(1000, 10, 0, 60), after: period(1000, 10, 4, 60) });
    expect(effects).toEqual({ ...none, handling_time: -240 });
  });
  it("is finite and adds up to the change in cost, whatever is zero", () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 1000, noNaN: true }));
    const any = fc.record({ volume: amount, orders: amount, hours: amount, rate: amount });
    fc.assert(
      fc.property(any, any, (before, after) => {
        const effects = Object.values(serviceBridge({ before, after }));
        const sum = effects.reduce((a, b) => a + b, 0);
        const near = 1e-9 * effects.reduce((most, effect) => Math.max(most, Math.abs(effect)), 1);
        expect(effects.every(Number.isFinite)).toBe(true);
        expect(Math.abs(sum + after.hours * after.rate - before.hours * before.rate)).toBeLessThanOrEqual(
          near,
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
