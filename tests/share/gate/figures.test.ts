import { expect, test } from "vitest";
import { figuresIn, formOf, printedForms } from "../../../src/share/gate/figures.js";

test.each([
  [12345.678, ["12346", "12345.68", "12345.6780"]],
  [-954.19, ["954.19", "954.1900"]],
  [42.15, ["42.15", "42.1500"]],
  [42.1, []],
  [0.23456, ["0.2346"]],
  [0.05, []],
  [9876, ["9876.00", "9876.0000"]],
])("printedForms(%j) has the forms with digits enough to be told from chance", (value, forms) => {
  expect(printedForms(value)).toEqual(forms);
});

test.each([
  ["€ 12.345,68", "12345.68"],
  ["€ 12,345.68", "12345.68"],
  ["12345.68", "12345.68"],
  ["12 345,68", "12345.68"],
  ["12\u202f345,68", "12345.68"],
  ["12'345.68", "12345.68"],
  ["12.346", "12346"],
  ["12,346", "12346"],
  ["12346", "12346"],
  ["12345,6780", "12345.6780"],
  ["−1.234.567", "1234567"],
  ["1,234,567.50", "1234567.50"],
  ["954,2", "954.20"],
])("%j is found as %j", (text, form) => {
  expect(figuresIn(`for ${text} a year`)).toContain(form);
});

test("two figures beside each other are found each", () => {
  expect(figuresIn("2.289,75 2.200,50")).toEqual(expect.arrayContaining(["2289.75", "2200.50"]));
});

test.each([
  [12345.678, "12345.6780"],
  [12345.67, "12345.67"],
  [12345.6, "12345.60"],
  [12346, "12346"],
  [-3, "3"],
])("formOf(%j) has its own decimals", (value, form) => {
  expect(formOf(value)).toBe(form);
});
