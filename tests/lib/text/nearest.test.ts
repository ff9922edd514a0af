import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../../src/lib/text/nearest.js";

describe("editDistance(a, b)", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["abc", "acb", 1],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("%s, %s → %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe("nearest(written, known)", () => {
  it("is the closest word", () => {
    expect(nearest("delimeter", ["decimal", "delimiter"])).toBe("delimiter");
  });
  it("is null where nothing is close", () => {
    expect(nearest("colour", ["title", "company"])).toBeNull();
  });
});
