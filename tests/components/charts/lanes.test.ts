import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanes, spread } from "../../../src/components/charts/lanes.js";

describe("lanes", () => {
  it("keeps labels with room between them on one line", () =>
    expect(
      lanes(
        [
          { x: 0, width: 40 },
          { x: 60, width: 40 },
        ],
        200,
      ),
    ).toEqual([
      { lane: 0, anchor: "start" },
      { lane: 0, anchor: "start" },
    ]));

  it("puts a label that would overlap on the next line", () =>
    expect(
      lanes(
        [
          { x: 0, width: 80 },
          { x: 60, width: 40 },
        ],
        200,
      ).map(({ lane }) => lane),
    ).toEqual([0, 1]));

  it("turns a label near the right edge to the left", () =>
    expect(lanes([{ x: 180, width: 60 }], 200)).toEqual([{ lane: 0, anchor: "end" }]));

  it("never lets two labels of a line overlap", () => {
    const label = fc.record({ x: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 5, max: 200 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const placed = lanes(labels, 600).map(({ lane, anchor }, i) => {
          const { x, width } = labels[i]!;
          return anchor === "start" ? { lane, from: x, to: x + width } : { lane, from: x - width, to: x };
        });
        return placed.every((a, i) =>
          placed.every((b, j) => i === j || a.lane !== b.lane || a.to <= b.from || b.to <= a.from),
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("spread", () => {
  it("leaves positions that are far enough apart", () =>
    expect(spread([10, 40, 80], 16, 0, 100)).toEqual([10, 40, 80]));
  it("moves close positions apart", () => expect(spread([10, 12], 16, 0, 100)).toEqual([10, 26]));
  it("keeps within the bounds", () => expect(spread([95, 99], 16, 0, 100)).toEqual([84, 100]));
});
