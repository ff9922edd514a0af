import { describe, expect, it } from "vitest";
import { DriftBars } from "../../../src/components/charts/drift_bars.js";
import { DriftDistribution } from "../../../src/components/charts/drift_distribution.js";
import { Lorenz } from "../../../src/components/charts/lorenz.js";
import { WhaleCurve } from "../../../src/components/charts/whale_curve.js";
import { drawnLorenz } from "../../../src/lib/tiers/concentration.js";
import { drawnWhale } from "../../../src/lib/tiers/whale_curve.js";
import { drawing } from "./chart_options.js";
import { plain, texts } from "./drawing.js";

const caption = (figure: Element) => plain(figure.querySelector(".chart-caption")!.textContent);
const drift = (amounts: number[]) => ({
  customers: amounts.map((_, i) => ({ customer_id: `c/${i}`, name: `Name ${i}`, is_collective: false })),
  amounts,
});

describe("DriftBars", () => {
  const figure = DriftBars(drift([-900, -500, -30, -20, -10, 0.3, 40]), { ...drawing(), named: 2 });
  it("names the largest and adds up the others, so that both are visible", () =>
    expect(texts(figure, "tbody tr")).toEqual([
      "Name 0−€900",
      "Name 1−€500",
      "3 others together−€60",
      "Name 6+€40",
    ]));
  it("says how much of the whole stands with the named", () =>
    expect(caption(figure)).toBe(
      "5 customers leak €1,460 a year together, 96% of it with the first 2; 1 customer gained €40.",
    ));
  it("tells of one effect what it costs and adds, and nothing of a side that nobody is on", () => {
    const discount = DriftBars(drift([-900, -300]), { ...drawing(), effect: "Discount" });
    expect(plain(discount.querySelector("h2")!.textContent)).toBe(
      "Where did discount change the margin, by how much a year?",
    );
    expect(caption(discount)).toBe("At 2 customers it costs €1,200 a year together.");
  });
  it("says so where nobody is to rank, where nobody drifted and where an effect touches nobody", () => {
    const note = (amounts: number[], effect: string | null = null) =>
      plain(DriftBars(drift(amounts), { ...drawing(), effect }).querySelector(".note")!.textContent);
    expect(note([])).toBe("In this selection there is nobody to rank.");
    expect(note([-0.4, 0, 0.2])).toBe(
      "None of these customers drifted: apart from volume they yield what they did in their baselines.",
    );
    expect(note([], "Discount")).toBe("At none of these customers did discount change the margin.");
  });
  it("says of a collective card what it is", () => {
    const ranks = drift([-900, -500]);
    ranks.customers[0] = { customer_id: "9", name: "Cash sales", is_collective: true };
    expect(texts(DriftBars(ranks, drawing()), "tbody th")).toEqual([
      "Cash sales, a collective card",
      "Name 1",
    ]);
  });
  it("draws the line at zero beside the bars only where names stand above them, so that it crosses none", () => {
    const lines = (width: number) =>
      [
        ...DriftBars(drift([-900, 40]), { ...drawing("en", width) }).querySelectorAll(
          'svg [stroke="var(--line-strong)"] line',
        ),
      ].map((line) => ["y1", "y2"].map((end) => Number(line.getAttribute(end))));
    expect(lines(640)).toEqual([[4, 56]]);
    expect(lines(360)).toEqual([
      [21, 44],
      [61, 84],
    ]);
  });
  it("links to the customer by its encoded number", () =>
    expect(figure.querySelector("tbody a")!.getAttribute("href")).toBe("./customer.html?id=c%2F0"));
});

describe("DriftDistribution", () => {
  const amounts = [-40_000, -1_500, -200, 0, 10, 300];
  const rows = drift(amounts);
  it("draws a dot a customer where there are few", () =>
    expect(DriftDistribution(rows, drawing()).querySelectorAll("svg circle").length).toBe(6));
  it("says in a sentence what dots of a handful would not show better", () => {
    const figure = DriftDistribution(drift(amounts.slice(0, 4)), drawing());
    expect(figure.querySelector("svg")).toBeNull();
    expect(plain(DriftDistribution(drift([5, 9]), drawing()).textContent)).toContain(
      "2 drifted less than €1,000 a year either way; none leaks €1,000 or more.",
    );
    expect(plain(figure.textContent)).toContain(
      "Of 4 customers with a baseline, 2 drifted less than €1,000 a year either way; 2 leak €1,000 or more.",
    );
  });
  it("keeps dots that stand on one place within its height, or counts them by size", () => {
    const still = (count: number) =>
      drift([...amounts.slice(0, 4), ...new Array<number>(count).fill(0), ...amounts.slice(4)]);
    const heightOf = (svg: Element) => Number(svg.getAttribute("height"));
    const swarm = DriftDistribution(still(60), drawing()).querySelector("svg:has(circle)")!;
    const places = [...swarm.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cy")));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(heightOf(swarm));
    expect(DriftDistribution(still(200), drawing()).querySelector("svg.drift-bands")).not.toBeNull();
  });
  it("counts per step where there are many, everyone in one step", () => {
    const figure = DriftDistribution(rows, { ...drawing(), dots: 3 });
    expect(texts(figure, "tbody tr")).toEqual([
      "−€100,000 to −€30,0001−€40,000",
      "−€30,000 to −€10,0000€0",
      "−€10,000 to −€3,0000€0",
      "−€3,000 to −€1,0001−€1,500",
      "−€1,000 to −€3000€0",
      "−€300 to −€1001−€200",
      "−€100 to €00€0",
      "€0 to +€1002+€10",
      "+€100 to +€3000€0",
      "+€300 to +€1,0001+€300",
    ]);
    expect(figure.querySelectorAll("svg circle").length).toBe(0);
    expect(texts(figure, ".band-range")).toHaveLength(10);
  });
  it("says how many drifted little and how many much", () =>
    expect(caption(DriftDistribution(rows, drawing()))).toBe(
      "Of 6 customers with a baseline, 4 drifted less than €1,000 a year either way; 2 leak €1,000 or more.",
    ));
});

describe("WhaleCurve", () => {
  it("names the peak, what is lost after it and by whom (Horngren, Spring Distribution)", () => {
    const rows = Object.entries({ P: 2012, Q: 11545, R: 38720, S: 41856, T: -3346 }).map(([name, value]) => ({
      customer_id: name,
      name,
      value,
    }));
    const figure = WhaleCurve(drawnWhale(rows), { ...drawing(), label: "Contribution" });
    expect(caption(figure)).toBe(
      "The best 4 customers bring €94,133 of contribution; the last one takes €3,346 of it away, which leaves €90,787. First: S, R, Q. Last: T.",
    );
    expect(texts(figure, "tbody tr")).toEqual([
      "S1€41,856€41,856",
      "R2€38,720€80,576",
      "Q3€11,545€92,121",
      "P4€2,012€94,133",
      "T5−€3,346€90,787",
    ]);
  });

  it("counts few customers in whole numbers", () => {
    const rows = [9, 4, -2].map((value, i) => ({ customer_id: `${i}`, name: `N${i}`, value }));
    const figure = WhaleCurve(drawnWhale(rows), { ...drawing(), width: 800, label: "Contribution" });
    const counted = texts(figure, "g[aria-hidden] text, svg text").filter((text) => /^\d$/.test(text));
    expect([...new Set(counted)]).toEqual(["0", "1", "2", "3"]);
    expect(counted).toHaveLength(4);
  });

  it("says that nobody takes away where all are positive", () => {
    const rows = [3, 2].map((value, i) => ({ customer_id: `${i}`, name: `N${i}`, value }));
    expect(caption(WhaleCurve(drawnWhale(rows), { ...drawing(), label: "Contribution" }))).toContain(
      "nobody takes much of it away",
    );
    const drawn = texts(WhaleCurve(drawnWhale(rows), { ...drawing(), label: "Contribution" }), "svg text");
    expect(drawn).toContain("total €5");
    expect(drawn.join()).not.toContain("at the peak");
  });
});

describe("Lorenz", () => {
  it("tells top share, effective number and Gini, and who is left out", () => {
    const values = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261, -50, 0];
    const figure = Lorenz(drawnLorenz(values), drawing());
    expect(caption(figure)).toBe(
      "Revenue is as concentrated as if it came from 5.4 equal customers instead of 10 (Gini 0.46). 2 customers without positive revenue are left out.",
    );
    expect(texts(figure, "tbody tr")).toEqual(["10%133.4%", "20%251.3%"]);
  });

  it("says of what its shares are also where a phone has no room for that in one line", () => {
    const labels = (width: number) =>
      texts(Lorenz(drawnLorenz([5, 3, 2]), { ...drawing("en", width) }), "svg text tspan");
    expect(labels(300)).toEqual(["33% of customers:", "50% of revenue"]);
  });
  it("says in words where one customer brings nearly all, where all bring as much, and where there is only one", () => {
    const told = (...values: number[]) => caption(Lorenz(drawnLorenz(values), drawing()));
    expect(told(99, 1)).toBe(
      "Revenue is as concentrated as if it came from one customer instead of 2 (Gini 0.49).",
    );
    expect(told(50, 52)).toBe("Revenue is spread almost evenly over 2 customers (Gini 0.01).");
    expect(told(50)).toBe("All revenue comes from one customer.");
    // 0.7² + 0.3² = 0.58: two customers, of whom one brings most, are no two alike.
    expect(told(70, 30)).toBe(
      "Revenue is as concentrated as if it came from 1.7 equal customers instead of 2 (Gini 0.20).",
    );
  });
});
