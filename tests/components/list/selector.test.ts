import { expect, test, vi } from "vitest";
import { selector } from "../../../src/components/list/selector.js";

// The pages' build of Arquero is a script for browsers, without exports for Node.
vi.mock("arquero/dist/arquero.min.js", async () => ({ default: await import("arquero") }));

const rows = [
  { id: 1, segment: "Horeca", tier: "top" },
  { id: 2, segment: "Zorg", tier: "small" },
  { id: 3, segment: "Horeca", tier: "small" },
  { id: 4, segment: null, tier: "small" },
];
const { select, choices } = selector(rows, ["segment", "tier"]);
const ids = (found: typeof rows) => found.map((row) => row.id);

test("no value selects all, in their order", () => {
  expect(ids(select({ segment: "", tier: "" }))).toEqual([1, 2, 3, 4]);
});

test("values hold together, and with a test of the row", () => {
  expect(ids(select({ segment: "Horeca", tier: "small" }))).toEqual([3]);
  expect(ids(select({ tier: "small" }, (row) => row.id > 2))).toEqual([3, 4]);
});

test("rows without a value can be asked for", () => {
  expect(ids(select({ segment: "-" }))).toEqual([4]);
});

test("an unknown value selects nothing", () => {
  expect(select({ segment: "Space" })).toEqual([]);
});

test("choices count the rows of each value, most first", () => {
  expect(choices("segment")).toEqual([
    { value: "Horeca", count: 2 },
    { value: "-", count: 1 },
    { value: "Zorg", count: 1 },
  ]);
});
