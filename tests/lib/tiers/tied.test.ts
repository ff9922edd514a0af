import { expect, it } from "vitest";
import { tiedAtCut } from "../../../src/lib/tiers/tied.js";

const row = (id: string, value: number | null, tier: string | null) => ({ id, value, tier });

it("tiedAtCut are those who share a value with somebody in another tier", () =>
  expect([
    ...tiedAtCut([
      row("a", 9, "top"),
      row("b", 9, "large"),
      row("c", 9, "large"),
      row("d", 7, "large"),
      row("e", 7, "large"),
    ]),
  ]).toEqual(["a", "b", "c"]));
it("tiedAtCut leaves out values that are unknown, zero or negative", () =>
  expect(
    tiedAtCut([
      row("a", null, "top"),
      row("b", null, "small"),
      row("c", -1, "small"),
      row("d", -1, "inactive"),
      row("e", 0, null),
    ]).size,
  ).toBe(0));
