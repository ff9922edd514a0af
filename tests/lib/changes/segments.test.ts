import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { noiseScale } from "../../../src/lib/changes/noise_scale.js";
import { RunningSums } from "../../../src/lib/changes/running_sums.js";
import { segmentByPenalty } from "../../../src/lib/changes/segments.js";
import { meanOf } from "../../../src/lib/changes/series.js";
import { seriesOf, type WeightedValue } from "../series_of.js";

const nileFile = "../shared/data/changepoint/Nile.csv";
const points = (values: readonly number[]): WeightedValue[] => values.map((value) => ({ value, weight: 1 }));
const plain = (values: readonly number[]) => seriesOf(points(values));

describe.skipIf(!existsSync(nileFile))("the Nile, 1871–1970 (skipped where ../shared/data is absent)", () => {
  const flow = existsSync(nileFile)
    ? plain(
        readFileSync(nileFile, "utf8")
          .trim()
          .split("\n")
          .slice(1)
          .map((line) => Number(line.split(",")[2])),
      )
    : plain([]);
  test.each([
    [0, [], 2_835_156.75],
    [1, [28], 1_597_457.194],
    [2, [28, 83], 1_552_923.616],
    [3, [28, 68, 83], 1_538_096.513],
    [4, [28, 45, 68, 83], 1_507_888.476],
    [5, [15, 30, 45, 68, 83], 1_659_993.5],
  ])("with %i breaks, after %j, the sum of squares is as published", (_, breaks, rss) => {
    expect(new RunningSums(flow).costOf(breaks, 0, flow.values.length)).toBeCloseTo(rss, 2);
  });
  test("its noise is 115.319, and with the penalty of three times its square it breaks after 28 only", () => {
    const sigma = noiseScale(flow);
    expect(sigma).toBeCloseTo(115.319, 3);
    const penalty = 3 * sigma ** 2 * Math.log(flow.values.length);
    expect(segmentByPenalty(flow, { penalty, minSegment: 2 }).breaks).toEqual([28]);
  });
  test("the means before and after are 1097.75 and 849.9722", () => {
    expect(meanOf(flow, 0, 28)).toBeCloseTo(1097.75, 9);
    expect(meanOf(flow, 28)).toBeCloseTo(849.9722, 4);
  });
});

describe("segmentByPenalty", () => {
  it("finds a step where it is, and none in a flat line", () => {
    expect(segmentByPenalty(plain([1, 1, 1, 1, 9, 9, 9, 9]), { penalty: 1 }).breaks).toEqual([4]);
    expect(segmentByPenalty(plain([5, 5, 5, 5, 5, 5]), { penalty: 1 })).toEqual({ breaks: [], rss: 0 });
  });
  it("lets no level be shorter than it may", () =>
    expect(
      segmentByPenalty(plain([0, 0, 0, 0, 99, 0, 0, 0, 0]), { penalty: 0.1, minSegment: 3 }).breaks,
    ).toEqual([3, 6]));
  it("hardly minds a month with next to no weight", () => {
    const light = points([1, 1, 1, 1, 1, 1, 1, 1, 1]).map((point, i) =>
      i > 2 && i < 6 ? { value: 100, weight: 0.0001 } : point,
    );
    expect(segmentByPenalty(seriesOf(light), { penalty: 5 }).breaks).toEqual([]);
  });
  it("of a series shorter than one level says nothing", () =>
    expect(segmentByPenalty(plain([1, 9]), { penalty: 1 }).breaks).toEqual([]));
  const series = fc.array(
    fc.record({ value: fc.integer({ min: -50, max: 50 }), weight: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 6,
      maxLength: 11,
    },
  );
  it("is as good as the best of all cuts, tried one by one", () =>
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 2000 }), (drawn, penalty) => {
        const sums = new RunningSums(seriesOf(drawn));
        const total = (breaks: readonly number[]) => {
          const ends = [0, ...breaks, drawn.length];
          return (
            ends.slice(1).reduce((sum, to, i) => sum + sums.cost(ends[i]!, to), 0) + penalty * breaks.length
          );
        };
        let best = Infinity;
        const tryAll = (breaks: number[]) => {
          const last = breaks.at(-1) ?? 0;
          if (drawn.length - last >= 3) best = Math.min(best, total(breaks));
          for (let at = last + 3; at <= drawn.length - 3; at += 1) tryAll([...breaks, at]);
        };
        tryAll([]);
        expect(total(segmentByPenalty(seriesOf(drawn), { penalty }).breaks)).toBeCloseTo(best, 6);
      }),
      { numRuns: 100 },
    ));
});

describe("noiseScale", () => {
  it("is hardly moved by a step", () => {
    const noise = [0, 2, 1, -1, 0, 1, -2, 0, 2, 1, 0, -1];
    const step = noise.map((value, i) => value + (i > 5 ? 50 : 0));
    expect(noiseScale(plain(step))).toBeLessThan(2 * noiseScale(plain(noise)));
  });
  it("is 0 where nothing moves, and not 0 where little does", () => {
    expect(noiseScale(plain([4, 4, 4, 4]))).toBe(0);
    expect(noiseScale(plain([4, 4, 4, 4, 9, 9, 9, 9, 9, 9]))).toBeGreaterThan(0);
  });
});
