import { expect, it } from "vitest";
import { coincides } from "../../../src/lib/changes/coincides.js";

const day = (text: string) => new Date(text);
const change = { month_from: day("2024-03-01"), month_to: day("2024-06-01") };

it.each([
  ["2024-02-10", false],
  ["2024-02-20", true],
  ["2024-03-01", true],
  ["2024-06-30", true],
  ["2024-07-01", false],
])("coincides of %s and a change between March and June is %s", (date, is) =>
  expect(coincides(day(date), change)).toBe(is),
);
