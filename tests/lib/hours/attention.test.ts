import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attentionOf,
  attentionTotals,
  misalignment,
  underserved,
  type AttentionRow,
} from "../../../src/lib/hours/attention.js";

const row = (
  customer_id: string,
  hours: number | null,
  contribution: number | null,
  contribution_per_hour = 100,
) => ({
  customer_id,
  hours,
  contribution,
  contribution_per_hour,
  silent_since: null as Date | null,
  is_collective: false,
});

/** Some customers against each other. */
function together<R extends AttentionRow>(given: readonly R[]) {
  const totals = attentionTotals(given);
  const rows = given.map((one) => attentionOf(one, totals));
  return { rows, moved: misalignment(rows, totals) };
}

describe("attention", () => {
  it("divides the share of hours by the share of positive contribution", () => {
    const { rows, moved } = together([row("a", 10, 800), row("b", 40, 200), row("c", 50, -100)]);
    expect(rows.map(({ hours_share, contribution_share }) => [hours_share, contribution_share])).toEqual([
      [0.1, 0.8],
      [0.4, 0.2],
      [0.5, 0],
    ]);
    expect(rows.map(({ attention }) => attention)).toEqual([0.125, 2, null]);
    expect(moved).toBeCloseTo(0.7, 12);
  });

  it("is 0 where hours follow contribution", () =>
    expect(together([row("a", 1, 10), row("b", 3, 30)]).moved).toBe(0));

  it("has no misalignment without hours or without positive contribution", () => {
    expect(together([row("a", null, 10)]).moved).toBeNull();
    expect(together([row("a", 10, -5)]).moved).toBeNull();
    expect(together([]).moved).toBeNull();
  });

  it("has a misalignment between 0 and 1", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -9000, max: 9000 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const { moved } = together(pairs.map(([hours, value], i) => row(`${i}`, hours, value)));
        return moved === null || (moved >= 0 && moved <= 1 + 1e-12);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe("underserved", () => {
  const rows = [
    row("good", 5, 400, 300),
    row("served", 40, 300, 200),
    row("dear", 3, 290, 20),
    row("tiny", 0, 1, 500),
    row("loss", 52, -50, -10),
  ];

  it("finds who brings much and gets little, and brings at least the usual per hour", () =>
    expect(underserved(rows, { weight: 0.01 }).map((found) => found.customer_id)).toEqual(["good"]));

  it("ranks by the gap between share of contribution and share of hours", () => {
    const more = [...rows, row("better", 1, 500, 400)];
    expect(underserved(more, { weight: 0.01 }).map((found) => found.customer_id)).toEqual(["better", "good"]);
  });

  it("leaves out who weighs next to nothing", () => expect(underserved(rows, { weight: 0.5 })).toEqual([]));

  it("leaves out who has hours below zero: corrections are no lack of attention", () =>
    expect(
      underserved([...rows, { ...row("corrected", -5, 500), contribution_per_hour: null }], { weight: 0.01 }),
    ).toHaveLength(1));

  it("leaves out who stopped ordering, and keeps what it brought in the shares of the others", () => {
    const gone = { ...row("gone", 1, 500, 400), silent_since: new Date("2026-04-01") };
    const [found, ...others] = underserved([...rows, gone], { weight: 0.01 });
    expect([found!.customer_id, others.length]).toEqual(["good", 0]);
    expect(found!.contribution_share).toBeCloseTo(400 / 1491, 12);
  });

  it("leaves out a card of many buyers, and keeps what it brought in the shares of the others", () => {
    const cash = { ...row("cash", 1, 500, 400), is_collective: true };
    const [found, ...others] = underserved([...rows, cash], { weight: 0.01 });
    expect([found!.customer_id, others.length]).toEqual(["good", 0]);
    expect(found!.contribution_share).toBeCloseTo(400 / 1491, 12);
  });

  it("finds nobody without hours", () =>
    expect(underserved([row("a", null, 100), row("b", null, 10)])).toEqual([]));
});
