// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { AttentionNote, TrendNote } from "../../../src/components/customer/standing_notes.js";
import type { Customer } from "../../../src/schema.js";
import { customerMonth } from "../../lib/customer_months.js";
import { plain } from "../charts/drawing.js";
import { customer, report } from "../fixtures.js";

/** The last `count` months to October 2026 with a margin % that goes up and down around a line of so many points a month. */
const months = (count: number, step: number, swing = 0) =>
  Array.from({ length: count }, (_, i) => {
    const month = new Date(Date.UTC(2026, 10 - count + i)).toISOString().slice(0, 7);
    const gross_margin = 40 + step * i + swing * [2, -1, 3, -3, 0, -2, 1][i % 7]!;
    return customerMonth(month, { revenue: 100, gross_margin });
  });

describe("TrendNote", () => {
  const said = (count: number, step: number, swing = 0) =>
    plain(TrendNote({ customer: customer(), months: months(count, step, swing) }, report())!.textContent);
  it("tells a direction with its range, in points a year", () =>
    expect(said(24, -0.1)).toBe(
      "Over the last 24 months margin % moved by −1.2 pt a year (95% range −1.2 pt to −1.2 pt).",
    ));
  it("says that there is none where the range holds zero", () =>
    expect(said(24, 0.01, 3)).toMatch(
      /^Over the last 24 months margin % shows no clear direction: [+−]?[\d.]+ pt a year, 95% range −[\d.]+ pt to \+[\d.]+ pt\.$/,
    ));
  it("says so where too few months are known", () =>
    expect(said(11, -0.1)).toBe(
      "Too few months to say where margin % is going: it is known in 11 of the last 24, and a trend takes 12.",
    ));
  it("is absent where all that is sold is margin, as of who sells no goods", () => {
    const all = months(24, 0).map((month) => ({ ...month, gross_margin: month.revenue }));
    expect(TrendNote({ customer: customer({ margin_share: 1 }), months: all }, report())).toBeNull();
  });
  it("is absent without cost, and for a customer that buys no more", () => {
    const data = { customer: customer(), months: months(24, 1) };
    expect(TrendNote(data, report("en", { has_cost: false }))).toBeNull();
    expect(TrendNote({ ...data, customer: customer({ is_active: false }) }, report())).toBeNull();
  });
});

describe("AttentionNote", () => {
  const said = (changes: Partial<Customer>, language: "en" | "nl" = "en") =>
    AttentionNote({ customer: customer(changes) }, report(language))?.querySelector("p")?.textContent;
  it("sets the share of hours beside the share of contribution", () => {
    expect(said({ hours: 10, contribution: 600 })).toBe(
      "50.0% of the hours on customers go to this one, for 20.0% of all positive contribution: 2.5 times as much attention as value.",
    );
    expect(said({ hours: 4, contribution: 660 })).toContain("about as much attention as value");
  });
  it("has words for no contribution and for no hours", () => {
    expect(said({ hours: 5, contribution: -20 })).toContain(
      "25.0% of the hours on customers go to this one, and no",
    );
    expect(said({ hours: 0, contribution: 300 }, "nl")).toContain(
      "Geen van de uren aan klanten gaat naar deze klant",
    );
  });
  it("is absent where either is not known", () => {
    expect(said({ contribution: null })).toBeUndefined();
    expect(AttentionNote({ customer: customer() }, report("en", { attention_hours: null }))).toBeNull();
  });
});
