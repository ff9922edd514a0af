import { describe, expect, it } from "vitest";
import { bare, evidence, isNumber } from "../../../../src/pipeline/readers/values/numbers.js";

const shape = (text: string, hasLeadingZero = false) => ({
  shape: text,
  count: 1,
  line: 2,
  example: text,
  hasLeadingZero,
});

describe("evidence(shape) says which mark is the decimal one", () => {
  it.each([
    ["9.999,99", ","],
    ["9,999.99", "."],
    ["9.999.999", ","],
    ["9,99", ","],
    ["9999.999", "."],
    ["9.999", "either"],
    ["99,999", "either"],
    ["999", null],
    ["9 999", null],
    ["-€ 9,9", ","],
    ["word", null],
    ["9.999,-", ","],
    ["99.-", "."],
    ["9’999.99", "."],
  ])("%s → %s", (text, mark) => {
    expect(evidence(shape(text))).toBe(mark);
  });

  it("a value that starts with 0 has no thousands: 0.500", () => {
    expect(evidence(shape("9.999", true))).toBe(".");
  });
});

describe("isNumber(shape, decimal, thousands)", () => {
  it.each([
    ["9.999,99", ",", ".", true],
    ["9.99,99", ",", ".", false],
    ["9999.999,9", ",", ".", false],
    ["9.999", ".", ",", true],
    ["9.999", ",", "", false],
    ["9 999 999,9", ",", ".", true],
    ["9'999.9", ".", ",", true],
    ["9 999.999", ",", ".", false],
    [",99", ",", ".", true],
    ["-", ".", ",", false],
    ["9-9", ".", ",", false],
    ["99-99-9999", ".", ",", false],
    ["9.9E-9", ".", ",", true],
  ] as const)("%s with decimal %s and thousands %s: %s", (text, decimal, thousands, is) => {
    expect(isNumber(text, decimal, thousands)).toBe(is);
  });
});

describe("bare(shape) takes off sign, currency and percent sign", () => {
  it.each([
    ["(9,99)", { core: "9,99", isNegative: true }],
    ["9,99-", { core: "9,99", isNegative: true }],
    ["€ (9,99)", { core: "9,99", isNegative: true }],
    ["-/- 9,99", { core: "9,99", isNegative: true }],
    ["€ 9,99 -/-", { core: "9,99", isNegative: true }],
    ["9.999,-", { core: "9.999,", isNegative: false }],
    ["€ 9.999,--", { core: "9.999,", isNegative: false }],
    ["-9’999.–", { core: "9’999.", isNegative: true }],
    ["9,= EUR", { core: "9,", isNegative: false }],
    ["€ -", { core: "0", isNegative: false }],
    ["-", null],
    ["− 9", { core: "9", isNegative: true }],
    ["EUR 9.9", { core: "9.9", isNegative: false }],
    ["9 %", { core: "9", isNegative: false }],
    ["(-9)", null],
    ["9 pcs", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(bare(text)).toEqual(expected);
  });
});
