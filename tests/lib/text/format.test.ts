import { describe, expect, it } from "vitest";
import { formats } from "../../../src/lib/text/format.js";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");
const [en, nl] = [formats("en", "EUR"), formats("nl", "EUR")];

describe("formats", () => {
  it("puts the sign before the euro in both languages, in long and in short", () => {
    expect([en.money(-1234), en.change(1234), en.change(-1234)].map(plain)).toEqual([
      "−€1,234",
      "+€1,234",
      "−€1,234",
    ]);
    expect([nl.money(-1234), nl.change(1234), nl.cents(-1.5), nl.compactChange(-900)].map(plain)).toEqual([
      "−€ 1.234",
      "+€ 1.234",
      "−€ 1,50",
      "−€ 900",
    ]);
  });
  it("keeps sign, euro and unit of a figure on one line", () => {
    expect([en.change(1234), en.number(-1234), en.points(0.012)]).toEqual([
      "+\u2060€1,234",
      "−1,234",
      "+1.2\u00a0pt",
    ]);
    expect(nl.cents(-1.5)).toBe("−\u2060€\u00a01,50");
  });
  it("keeps day, month and year on one line", () => {
    const day = new Date(Date.UTC(2026, 6, 16));
    expect([en.date(day), nl.month(day)]).toEqual(["16\u00a0Jul\u00a02026", "jul\u00a02026"]);
  });
  it("writes what is not known as a dash", () =>
    expect([en.money(null), en.share(undefined), en.date(null), en.number(NaN)]).toEqual([
      "–",
      "–",
      "–",
      "–",
    ]));
  it("writes what rounds to zero without a sign", () =>
    expect([en.change(-0), en.money(-0.2), en.number(-0.04), en.share(-0.0001), nl.count(-0.3)]).toEqual([
      "€0",
      "€0",
      "0",
      "0.0%",
      "0",
    ]));
  it("writes as nothing in short what sums of fractions leave", () =>
    expect([en.compact(-3.6e-15), en.compactChange(4e-12), en.compact(0.5)]).toEqual(["€0", "€0", "€0.5"]));
  it("writes two or three digits in short as whole euros", () =>
    expect([en.compact(73.94), en.compactChange(-312.4), nl.compact(999), en.compact(5.5)]).toEqual([
      "€74",
      "−\u2060€312",
      "€\u00a0999",
      "€5.5",
    ]));
  it("writes thousands in short with one decimal at most, and hundreds of them with none", () =>
    expect(
      // Versions of a runtime's own tables write the letter small or large.
      [en.compact(9984), en.compactChange(-68208), en.compact(512_437), en.compact(999_499)]
        .concat(en.compact(999_600))
        .map((text) => plain(text).toUpperCase()),
    ).toEqual(["€10K", "−€68.2K", "€512K", "€999K", "€1M"]));
  it("writes thousands in short in full where readers know no letter for them, rounded alike", () =>
    expect(
      [nl.compact(9984), nl.compactChange(-68258), nl.compact(512_437), nl.compact(999_499)]
        .concat(nl.compact(999_600), nl.compact(1_234_567), nl.compact(null))
        .map(plain),
    ).toEqual(["€ 10.000", "−€ 68.300", "€ 512.000", "€ 999.000", "€ 1 mln.", "€ 1,23 mln.", "–"]));
  it("gives numbers of one column as many decimals", () =>
    expect([en.fixed(0.6, 2), en.fixed(1.3, 2), nl.fixed(7, 1), en.fixed(null, 2)]).toEqual([
      "0.60",
      "1.30",
      "7,0",
      "–",
    ]));
  it("writes shares, points, counts and months as a reader of the language does", () => {
    expect([nl.share(0.1234), nl.points(-0.01), nl.count(12345)].map(plain)).toEqual([
      "12,3%",
      "−1,0 pt",
      "12.345",
    ]);
    const day = new Date(Date.UTC(2026, 10, 12));
    expect([en.month(day), nl.date(day)].map(plain)).toEqual(["Nov 2026", "12 nov 2026"]);
  });
});
