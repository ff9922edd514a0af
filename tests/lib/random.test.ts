import { describe, expect, it } from "vitest";
import { Random } from "../../src/lib/random.js";

describe("shuffle", () => {
  it("keeps the rows of its columns together, and loses none", () => {
    const [one, other] = [Float64Array.from([1, 2, 3, 4, 5, 6]), Float64Array.from([10, 20, 30, 40, 50, 60])];
    new Random(4).shuffle(one, other);
    expect([...one]).not.toEqual([1, 2, 3, 4, 5, 6]);
    expect([...one].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...other]).toEqual([...one].map((value) => 10 * value));
  });
  it("draws what `index` draws, from the last row to the second", () => {
    const [shuffled, told] = [new Random(8, 5), new Random(8, 5)];
    const column = Float64Array.from({ length: 40 }, (_, i) => i);
    const byHand = [...column];
    for (let i = 39; i > 0; i -= 1) {
      const j = told.index(i + 1);
      [byHand[i], byHand[j]] = [byHand[j]!, byHand[i]!];
    }
    shuffled.shuffle(column, column.slice());
    expect([...column]).toEqual(byHand);
    expect(shuffled.index(1_000_000)).toBe(told.index(1_000_000));
  });
});
