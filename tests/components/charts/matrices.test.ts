import { describe, expect, it, vi } from "vitest";
import { MovementMatrix } from "../../../src/components/charts/movement_matrix.js";
import { TierMatrix } from "../../../src/components/charts/tier_matrix.js";
import { drawing } from "./chart_options.js";
import { plain, texts } from "./drawing.js";
import type { Standing } from "../../../src/lib/tiers/standings.js";
import type { Movement, Tier } from "../../../src/schema.js";

const cell = (
  tier_prior: Standing,
  tier: Standing,
  customer_count: number,
  value_change: number,
  basis: Movement["basis"] = "rank",
): Movement => ({
  measure: "revenue",
  basis,
  tier_prior,
  tier,
  customer_count,
  value_change,
});
const movements = [
  cell("top", "top", 2, 500),
  cell("large", "top", 1, 900),
  cell("medium", "small", 3, -400),
  cell("small", "inactive", 4, -300),
  cell("none", "small", 5, 250),
  cell("top", "large", 9, -1, "frozen"),
];

describe("MovementMatrix", () => {
  it("counts up, down, new and gone, and sums the change", () => {
    const figure = MovementMatrix(movements, { ...drawing(), measure: "revenue", basis: "rank" });
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "1 up, 3 down, 5 new, 4 now without purchases. All together, those who stayed included: +€950. Tiers by rank in both years: one customer's rise is another's fall.",
    );
  });

  it("writes the amount of a cell in full in its tip", () => {
    const rows = [cell("top", "top", 2, 51_234)];
    const figure = MovementMatrix(rows, { ...drawing(), measure: "revenue", basis: "rank" });
    const heat = figure.querySelector("td.heat")!;
    expect(plain(heat.textContent)).toMatch(/\+€51\.2k/i);
    expect(plain(heat.getAttribute("data-tip"))).toBe("+€51,234");
  });

  it("says that nobody moved in words, not as a row of noughts", () => {
    const rows = [cell("top", "top", 2, 500), cell("small", "small", 3, -100)];
    const captionOf = (language: "en" | "nl") =>
      plain(
        MovementMatrix(rows, { ...drawing(language), measure: "revenue", basis: "rank" }).querySelector(
          ".chart-caption",
        )!.textContent,
      );
    expect(captionOf("en")).toBe(
      "Nobody changed tier, came or left. All together, those who stayed included: +€400.",
    );
    expect(captionOf("nl")).toContain("Niemand wisselde van laag, kwam of vertrok.");
  });

  it("counts those who came back apart from those who rose", () => {
    const rows = [...movements, cell("inactive", "medium", 2, 80)];
    const figure = MovementMatrix(rows, { ...drawing(), measure: "revenue", basis: "rank" });
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toContain(
      "1 up, 3 down, 5 new, 4 now without purchases, 2 back after a year without. All together",
    );
  });

  it("gives those whose value is no longer known a column, so that rows add up", () => {
    const rows = [cell("top", "top", 2, 500), cell("top", "none", 1, -80), cell("none", "small", 5, 250)];
    const figure = MovementMatrix(rows, { ...drawing(), measure: "revenue", basis: "rank" });
    const lines = [...figure.querySelectorAll(".heat-table tr")].slice(1);
    expect(lines.map((line) => texts(line, "th, strong, .none, td.sum, .sum td").join(" "))).toEqual([
      "A year ago Top Small Not known Customers",
      "Top 2 · 1 3",
      "New · 5 · 5",
      "Customers 2 5 1 ",
    ]);
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toContain(
      "Of 1 customer the value now is not known; it counts as nothing here.",
    );
    const known = MovementMatrix(movements, { ...drawing(), measure: "revenue", basis: "rank" });
    expect(known.textContent).not.toContain("Not known");
  });

  it("does not call new whose value was only not known a year ago", () => {
    const margin = (...args: Parameters<typeof cell>) => ({
      ...cell(...args),
      measure: "gross_margin" as const,
    });
    const rows = [cell("none", "small", 1, 50), margin("none", "small", 2, 90), margin("top", "top", 1, 5)];
    const drawn = (measure: string) =>
      MovementMatrix(rows, { ...drawing(), measure, basis: "rank", onCell: vi.fn() });
    const heads = (figure: Element) => texts(figure, "tbody th");
    expect(heads(drawn("revenue"))).toEqual(["New", "Customers"]);
    expect(heads(drawn("gross_margin"))).toEqual(["Top", "New?", "Customers"]);
    expect(plain(drawn("gross_margin").querySelector(".chart-caption")!.textContent)).toContain(
      "2 new or not known a year ago",
    );
    expect(plain(drawn("gross_margin").textContent)).toContain("2 customers: New or not known, Small now");
  });

  it("shows only the basis asked for and says which", () => {
    const figure = MovementMatrix(movements, { ...drawing(), measure: "revenue", basis: "frozen" });
    expect(texts(figure, ".heat strong")).toEqual(["9"]);
    expect(figure.textContent).toContain("Tiers now by the thresholds of a year ago");
  });

  it("opens the customers of a cell", () => {
    const onCell = vi.fn();
    const options = drawing();
    const figure = MovementMatrix(movements, { ...options, measure: "revenue", basis: "rank", onCell });
    [...figure.querySelectorAll("button")]
      .find((button) => plain(button.textContent).includes("3 customers: Medium a year ago, Small now"))!
      .click();
    expect(onCell.mock.calls).toEqual([["medium", "small"]]);
  });
});

describe("TierMatrix", () => {
  const customer = (tier_revenue: Tier | null, tier_contribution: Tier | null, contribution: number) => ({
    tier_revenue,
    tier_contribution,
    contribution,
  });

  it("counts the big and poor and the small and rich", () => {
    const figure = TierMatrix(
      [customer("top", "small", -900), customer("small", "large", 700), customer("medium", "medium", 100)],
      drawing(),
    );
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "1 top or large customer stands lower by contribution than by revenue (−€900 of contribution). 1 medium or small customer stands higher (€700).",
    );
    expect(texts(figure, ".heat.loss")).toEqual(["1−€900"]);
  });

  it("leaves out customers without a tier", () => {
    const figure = TierMatrix([customer("top", "top", 5), customer(null, null, 9)], drawing());
    expect(texts(figure, ".heat strong")).toEqual(["1"]);
  });
});
