import { expect, test } from "vitest";
import { selector } from "../../../src/components/list/selector.js";

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

test("choices count within what the other columns leave, and keep a value that nobody has left", () => {
  expect(choices("segment", { segment: "Zorg", tier: "top" })).toEqual([
    { value: "Horeca", count: 1 },
    { value: "-", count: 0 },
    { value: "Zorg", count: 0 },
  ]);
  expect(choices("tier", { segment: "Horeca" })).toEqual([
    { value: "small", count: 1 },
    { value: "top", count: 1 },
  ]);
});
