import { describe, expect, it } from "vitest";
import { falseDiscovery } from "../../../src/lib/changes/false_discovery.js";

describe("falseDiscovery", () => {
  it("gives Benjamini and Hochberg's adjusted p-values", () =>
    expect(falseDiscovery([0.01, 0.04, 0.03, 0.005]).map((q) => Number(q.toFixed(6)))).toEqual([
      0.02, 0.04, 0.04, 0.02,
    ]));
  it("counts what was tested and showed nothing", () =>
    expect(falseDiscovery([0.01, 0.02], 10).map((q) => Number(q.toFixed(6)))).toEqual([0.1, 0.1]));
  it("never passes 1, and of nothing is nothing", () => {
    expect(falseDiscovery([0.9], 100)).toEqual([1]);
    expect(falseDiscovery([])).toEqual([]);
  });
});
