import { describe, expect, it } from "vitest";
import { YearChain } from "../../../src/components/charts/year_chain.js";
import type { Effect } from "../../../src/schema.js";
import { drawing } from "./chart_options.js";
import { day, plain, texts } from "./drawing.js";

const year = (to: number, steps: Partial<Record<Effect, number>>, after: number) => ({
  to: day(to, 10, 31),
  steps: Object.entries(steps).map(([effect, amount]) => ({ effect: effect as Effect, amount })),
  after,
});
const years = [
  year(2024, { volume: 100, cost: -30, price: 50 }, 1_120),
  year(2025, { discount: -80, price: 10, volume: -20 }, 1_030),
  year(2026, { price: -15, other: -5 }, 1_010),
];
const caption = (figure: Element) => plain(figure.querySelector(".chart-caption")!.textContent);

describe("YearChain", () => {
  const figure = YearChain(years, drawing());
  it("lists each effect by year, what crept in before the rest, and what the customers then yield", () =>
    expect(texts(figure, "tbody tr")).toEqual([
      "Price+€50+€10−€15",
      "Cost of goods−€30€0€0",
      "Discount€0−€80€0",
      "Crept in+€20−€70−€15",
      "Volume+€100−€20€0",
      "Other costs€0€0−€5",
      "All together+€120−€90−€20",
      "Then yields€1,120€1,030€1,010",
    ]));
  it("says that it is chained, over which years, and in which most crept in", () =>
    expect(caption(figure)).toBe(
      "Year by year (chained): each year against the twelve months before it, from Nov 2023 to Oct 2026. What crept in comes to −€65 over these years. Most of it in the twelve months to Oct 2025: −€70.",
    ));
  it("draws the last years where not all fit, and says so", () => {
    const narrow = YearChain(years, drawing("nl", 280));
    expect(texts(narrow, ".chain-head")).toEqual(["12 maanden tot", "okt 2025", "okt 2026"]);
    expect(caption(narrow)).toContain("De laatste 2 jaar zijn getekend; de tabel bevat ze alle.");
    expect(texts(narrow, "thead th")).toHaveLength(4);
  });
  it("breaks a long name into two lines where a phone leaves no room for one", () => {
    const long = [year(2025, { lost: -80 }, 1_030), year(2026, { lost: -15, service_volume: 5 }, 1_010)];
    const lines = (width: number) => texts(YearChain(long, drawing("nl", width)), ".chain-label tspan");
    expect(lines(340).slice(1, 5)).toEqual(["Vervallen", "producten", "Service door", "volume"]);
    expect(lines(700).slice(1, 3)).toEqual(["Vervallen producten", "Service door volume"]);
  });
  it("has a sentence where there is no chain", () =>
    expect(YearChain([], drawing()).textContent).toContain("no two full years after each other"));
});
