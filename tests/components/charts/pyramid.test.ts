import { describe, expect, it, vi } from "vitest";
import { Pyramid } from "../../../src/components/charts/pyramid.js";
import type { PyramidRow } from "../../../src/components/charts/pyramid_panels.js";
import { drawing } from "./chart_options.js";
import { plain, texts } from "./drawing.js";

const row = (
  tier: PyramidRow["tier"],
  period: PyramidRow["period"],
  count: number,
  value: number,
  share: number,
  hours: number | null,
): PyramidRow => ({
  measure: "contribution",
  period,
  tier,
  customer_count: count,
  value,
  value_share: share,
  hours,
  hours_share: hours === null ? null : hours / 1000,
});
const rows = [
  row("top", "current", 1, 60_000, 0.6, 100),
  row("large", "current", 0, 0, 0, 0),
  row("medium", "current", 3, 50_000, 0.5, 200),
  row("small", "current", 16, -10_000, -0.1, 700),
  row("inactive", "current", 4, 0, 0, 0),
  row("top", "prior", 1, 55_000, 0.5, 100),
  row("medium", "prior", 3, 55_000, 0.5, 300),
  row("small", "prior", 16, 0, 0, 600),
];

describe("Pyramid", () => {
  const figure = Pyramid(rows, { ...drawing("en", 1000), measure: "contribution" });

  it("says what the top and large tiers bring and take, and what they brought a year ago", () =>
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "The top and large tiers, 1 of 20 customers, bring 60% of contribution and take 10% of service hours. A year ago the top and large tiers brought 50%.",
    ));

  it("says of one customer that there is nothing to compare, and names empty tiers in one sentence", () => {
    const one = [row("top", "current", 1, 60_000, 1, 100), row("small", "current", 0, 0, 0, 0)];
    const figure = Pyramid(one, { ...drawing("en", 1000), measure: "contribution" });
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "Only one customer bought in this window, so there is nothing to compare.",
    );
    expect(plain(figure.querySelector(".chart-note")!.textContent)).toContain(
      "Large, medium and small are empty: there are too few customers to fill them.",
    );
  });

  it("says that nobody bought where all who ever did are inactive", () => {
    const idle = [row("small", "current", 0, 0, 0, 0), row("inactive", "current", 2, -60, 0, 3)];
    const figure = Pyramid(idle, { ...drawing("en", 1000), measure: "contribution" });
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "No customer bought anything in this window.",
    );
    expect(plain(figure.textContent)).toContain("3 service hours went to inactive customers all the same.");
  });

  it("draws customers, value and hours of each tier with the share of each", () =>
    expect(texts(figure, ".pyramid-value, .pyramid-share").map((text) => text.toUpperCase())).toEqual(
      ["1", "5%", "€60K", "60%", "100 H", "10%"].concat(
        ["0", "0%", "€0", "0%", "0 H", "0%"],
        ["3", "15%", "€50K", "50%", "200 H", "20%"],
        ["16", "80%", "−€10K", "−10%", "700 H", "70%"],
      ),
    ));

  it("has value and share in one line where it is small, as on paper", () => {
    const small = Pyramid(rows, { ...drawing("en", 680), measure: "contribution" });
    const lines = texts(small, ".pyramid-value").map((text) => text.toUpperCase());
    expect(lines.slice(0, 3)).toEqual(["1 5%", "€60K 60%", "100 H 10%"]);
    const height = (figure: Element) => Number(figure.querySelector("svg.pyramid")!.getAttribute("height"));
    expect(height(small)).toBe(284);
    expect(height(Pyramid(rows, { ...drawing("en", 740), measure: "contribution" }))).toBe(460);
  });

  it("writes the values of a tier in full in its tip and in the table", () => {
    expect(plain(figure.querySelector(".pyramid-row")!.getAttribute("data-tip"))).toMatch(
      /^Top\nCustomers: 1 .*\nContribution: €60,000 .*\nService hours: 100 h/,
    );
    expect(texts(figure, "table tbody tr")[0]).toContain("€60,000");
  });

  it("says nothing of a year ago where that is not known, nor of hours where those are not", () => {
    const now = rows.filter(({ period }) => period === "current").map((one) => ({ ...one, hours: null }));
    const figure = Pyramid(now, { ...drawing("en", 1000), measure: "contribution" });
    expect(figure.textContent).not.toContain("ago");
    expect(figure.querySelectorAll(".pyramid-ghost")).toHaveLength(0);
    expect(figure.querySelector(".chart-title")!.textContent).toBe("How do customers and value compare?");
  });

  it("sets amounts against the largest where the total is not positive, for shares of it say nothing", () => {
    const negative = rows.map((one) => ({
      ...one,
      value: one.tier === "small" ? -200_000 : one.value,
      value_share: null,
    }));
    const figure = Pyramid(negative, { ...drawing("en", 1000), measure: "contribution" });
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "The top and large tiers, 1 of 20 customers, bring €60,000 of contribution; all together come to −€90,000.",
    );
    const [top, small] = ["top", "small"].map((tier) => figure.querySelector(`[data-bar="1 ${tier}"]`)!);
    expect(top!.getAttribute("fill")).toBe("var(--tier-top)");
    expect(small!.getAttribute("fill")).toBe("var(--loss)");
    expect(texts(figure, ".inside-loss")[0]!.toUpperCase()).toBe("−€200K");
    expect(Number(top!.getAttribute("width")) / Number(small!.getAttribute("width"))).toBeCloseTo(0.3, 2);
    expect(texts(figure, ".pyramid-row:last-of-type .pyramid-share")).toEqual(["80%", "70%"]);
    expect(plain(figure.querySelector(".chart-note")!.textContent)).toContain(
      "each rounded by itself. Contribution stands on a scale of its own.",
    );
  });

  it("draws a negative value in the colour of loss", () =>
    expect(figure.querySelectorAll('rect[fill="var(--loss)"]').length).toBe(1));

  it("marks where each bar ended a year ago, where that is known", () =>
    expect(figure.querySelectorAll(".pyramid-ghost").length).toBe(9));

  it("lays the mark of a year ago above a bar where it would run through its figure or lie within a loss", () => {
    const grown = rows.map((one) => ({
      ...one,
      value: one.period === "current" ? 600_000 : one.tier === "small" ? 1_000 : 500_000,
      value_share: null,
    }));
    const drawn = Pyramid(grown, { ...drawing("en", 1000), measure: "contribution" });
    const markOf = (figure: Element, tier: string) => {
      const bar = figure.querySelector(`[data-bar="1 ${tier}"]`)!;
      const mark = bar.nextElementSibling!.getAttribute("d")!;
      const from = Number(/,(\d+)/.exec(mark)![1]) - Number(bar.getAttribute("y"));
      return [mark.match(/M/g)!.length, from];
    };
    // Two that begin 2 above the bar and go down beside it, or one that begins on it and goes up.
    expect([markOf(drawn, "medium"), markOf(drawn, "small")]).toEqual([
      [2, -2],
      [1, -1],
    ]);
    const lost = grown.map((one) => ({ ...one, value: one.period === "current" ? -600_000 : 500_000 }));
    const loss = Pyramid(lost, { ...drawing("en", 1000), measure: "contribution" });
    expect(markOf(loss, "medium")).toEqual([1, -1]);
  });

  it("marks a year ago in the colour of the page on a bar that is dark, where ink is not seen", () => {
    const grown = rows.map((one) => ({
      ...one,
      value: one.period === "current" ? 600_000 : 500_000,
      value_share: null,
    }));
    const drawn = Pyramid(grown, { ...drawing("en", 1000), measure: "contribution" });
    const within = [...drawn.querySelectorAll(".pyramid-row")].map((row) => [
      row.querySelector(".pyramid-tier")!.textContent,
      row.querySelectorAll(".pyramid-ghost")[1]?.classList.contains("within"),
    ]);
    expect(within).toContainEqual(["Top", true]);
    expect(within).toContainEqual(["Small", false]);
  });

  it("says which tier is empty and how many are inactive", () => {
    const note = plain(figure.querySelector(".chart-note")!.textContent);
    expect(note).toContain("Large is empty: there are too few customers to fill it.");
    expect(note).toContain("4 customers bought before, but not in this window (inactive).");
  });

  it("says what inactive customers take and cost all the same", () => {
    const costly = [
      ...rows.filter(({ tier }) => tier !== "inactive"),
      row("inactive", "current", 4, -1260, 0, 21),
    ];
    const note = plain(
      Pyramid(costly, { ...drawing(), measure: "contribution" }).querySelector(".chart-note")!.textContent,
    );
    expect(note).toContain("21 service hours went to inactive customers all the same.");
    expect(note).toContain("Contribution of inactive customers: −€1,260.");
  });

  it("leaves out hours and says so where they were not supplied", () => {
    const bare = rows.map((each) => ({ ...each, hours: null, hours_share: null }));
    const drawn = Pyramid(bare, { ...drawing(), measure: "contribution" });
    expect(texts(drawn, ".pyramid-head")).toEqual(["Customers", "Contribution"]);
    expect(drawn.textContent).toContain("Hours of the full twelve months were not supplied");
  });

  it("writes a rate without a share", () => {
    const rates = rows.map((each) => ({
      ...each,
      measure: "contribution_per_hour" as const,
      value: 40,
      value_share: null,
    }));
    const drawn = Pyramid(rates, { ...drawing(), measure: "contribution_per_hour" });
    expect(texts(drawn, ".pyramid-value")).toContain("€40 / h");
    expect(drawn.outerHTML).not.toContain("NaN");
  });

  it("opens a tier by mouse and by keyboard", () => {
    const onTier = vi.fn();
    const options = drawing();
    const drawn = Pyramid(rows, { ...options, measure: "contribution", onTier });
    const [top, , medium] = drawn.querySelectorAll<SVGGElement>("[role=button]");
    const { Event, KeyboardEvent } = options.document.defaultView!;
    top!.dispatchEvent(new Event("click"));
    medium!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    medium!.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
    expect(onTier.mock.calls).toEqual([["top"], ["medium"]]);
    expect(top!.getAttribute("tabindex")).toBe("0");
  });
});
