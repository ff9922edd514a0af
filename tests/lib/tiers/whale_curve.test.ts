import { describe, expect, it } from "vitest";
import { drawnWhale, whaleCurve } from "../../../src/lib/tiers/whale_curve.js";

describe("whaleCurve(rows)", () => {
  const horngren = [
    { id: "P", value: 2012 },
    { id: "Q", value: 11545 },
    { id: "R", value: 38720 },
    { id: "S", value: 41856 },
    { id: "T", value: -3346 },
  ];

  it("of Horngren's Spring Distribution runs S, R, Q, P, T", () => {
    const { points, peak, eroded, total } = whaleCurve(horngren);
    expect(points.map(({ id }) => id)).toEqual(["S", "R", "Q", "P", "T"]);
    expect(points.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5]);
    expect(points.map(({ cumulative }) => cumulative)).toEqual([41856, 80576, 92121, 94133, 90787]);
    expect(points.map(({ share }) => ((share ?? 0) * 100).toFixed(3))).toEqual([
      "46.104",
      "88.753",
      "101.469",
      "103.686",
      "100.000",
    ]);
    expect({ peak, eroded, total }).toEqual({ peak: 94133, eroded: 3346, total: 90787 });
  });
  it("has no shares where the total is not positive", () => {
    const curve = whaleCurve([
      { id: "b", value: 3 },
      { id: "a", value: 3 },
      { id: "c", value: -8 },
    ]);
    expect(curve.points.map(({ id, share }) => [id, share])).toEqual([
      ["a", null],
      ["b", null],
      ["c", null],
    ]);
    expect(curve).toMatchObject({ peak: 6, eroded: 8, total: -2 });
  });
  it("without a positive value peaks at 0, and without customers is flat", () => {
    expect(whaleCurve([{ id: "a", value: -4 }])).toMatchObject({ peak: 0, eroded: 4, total: -4 });
    expect(whaleCurve([])).toEqual({ points: [], peak: 0, eroded: 0, total: 0 });
  });
});

describe("drawnWhale(rows)", () => {
  const row = (at: number, value: number | null) => ({
    customer_id: String(at).padStart(5, "0"),
    name: `N${at}`,
    value,
  });

  it("keeps every point of a few customers, with their names, and leaves out the unknown", () => {
    expect(drawnWhale([row(1, 30), row(2, null), row(3, -10)])).toEqual({
      points: [
        { id: "00001", k: 1, value: 30, cumulative: 30, name: "N1" },
        { id: "00003", k: 2, value: -10, cumulative: 20, name: "N3" },
      ],
      ...{ count: 2, loss_count: 1, peak: 30, total: 20 },
    });
  });

  it("keeps some hundreds of thousands: the ends, and the top among them", () => {
    const whole = Array.from({ length: 10_000 }, (_, at) => row(at, 7001.5 - at));
    const { points, count, loss_count, peak, total } = drawnWhale(whole);
    expect(points.length).toBeLessThan(430);
    const places = points.map(({ k }) => k);
    for (const k of [1, 2, 3, 4, 5, 7002, 9996, 9997, 9998, 9999, 10_000]) expect(places).toContain(k);
    expect([count, loss_count]).toEqual([10_000, 2998]);
    expect(points.find(({ k }) => k === 7002)!.cumulative).toBe(peak);
    expect(points.at(-1)!.cumulative).toBe(total);
  });

  it("is nil of nobody", () => expect(drawnWhale([]).count).toBe(0));
});
