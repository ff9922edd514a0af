import { expect, it } from "vitest";
import { runs } from "../../../src/lib/changes/runs.js";

const month = (text: string) => new Date(`${text}-01`);
const row = (at: string, tier: "top" | "small" | null) => ({ month: month(at), tier });

it("runs joins months in a row with the same value, and ends where one is left out or not known", () =>
  expect(
    runs(
      [
        row("2023-11", "top"),
        row("2023-12", "top"),
        row("2024-01", "top"),
        row("2024-03", "top"),
        row("2024-04", "small"),
        row("2024-05", null),
        row("2024-06", "small"),
      ],
      ({ tier }) => tier,
    ),
  ).toEqual([
    { value: "top", from: month("2023-11"), to: month("2024-01") },
    { value: "top", from: month("2024-03"), to: month("2024-03") },
    { value: "small", from: month("2024-04"), to: month("2024-04") },
    { value: "small", from: month("2024-06"), to: month("2024-06") },
  ]));
it("runs of nothing are none", () => expect(runs([], () => "top")).toEqual([]));
