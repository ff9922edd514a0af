import { describe, expect, it } from "vitest";
import { BridgeWaterfall } from "../../../src/components/charts/bridge_waterfall.js";
import { LadderWaterfall } from "../../../src/components/charts/ladder_waterfall.js";
import { barsDomain, isCut, placeBars } from "../../../src/components/charts/waterfall_bars.js";
import { amountWriter } from "../../../src/components/charts/waterfall_texts.js";
import { drawing } from "./chart_options.js";
import { plain, texts } from "./drawing.js";

const total = (amount: number) => ({ label: "t", kind: "total" as const, amount });
const step = (amount: number) => ({ label: "s", kind: "step" as const, amount });

describe("placeBars", () => {
  it("hangs each step on the end of the one before", () => {
    const placed = placeBars([total(100), step(-30), step(10), total(80)]);
    expect(placed.map(({ from, to }) => [from, to])).toEqual([
      [0, 100],
      [100, 70],
      [70, 80],
      [0, 80],
    ]);
  });
});

describe("isCut", () => {
  it("is true where the totals dwarf the steps", () =>
    expect(isCut(placeBars([total(1000), step(-20), total(980)]))).toBe(true));
  it("is false where the steps are large", () =>
    expect(isCut(placeBars([total(100), step(-60), total(40)]))).toBe(false));
  it("is false where a total is negative", () =>
    expect(isCut(placeBars([total(10), step(-20), total(-10)]))).toBe(false));
});

describe("barsDomain", () => {
  it("leaves the smallest of totals that are torn off four tenths of the width at least", () => {
    const [from, to] = barsDomain(placeBars([total(1000), step(-20), total(980)]));
    expect((980 - from) / (to - from)).toBeGreaterThan(0.4);
  });
  it("begins at zero where the steps are large", () =>
    expect(barsDomain(placeBars([total(100), step(-60), total(40)]))).toEqual([0, 100]));
});

describe("amountWriter", () => {
  const { formats } = drawing();
  const written = (...bars: { kind: "total" | "step"; amount: number }[]) =>
    bars.map(amountWriter(bars, formats)).map(plain);
  it("writes whole amounts where all are small, so that totals that differ do not look alike", () =>
    expect(written(total(1463), step(-4.6), step(58), total(1522))).toEqual([
      "€1,463",
      "−€5",
      "+€58",
      "€1,522",
    ]));
  it("writes all in short where one is long", () =>
    expect(written(total(10_000), step(-1463)).map((text) => text.toUpperCase())).toEqual([
      "€10K",
      "−€1.5K",
    ]));
});

describe("BridgeWaterfall", () => {
  const figure = BridgeWaterfall(
    [
      { effect: "volume", amount: 4000 },
      { effect: "handling_time", amount: -12000 },
      { effect: "price", amount: -3000 },
      { effect: "mix", amount: 0 },
    ],
    {
      ...drawing(),
      rung: "Contribution",
      before: { label: "Baseline", amount: 50000 },
      after: { label: "Now", amount: 39000 },
    },
  );

  it("names what took and what added most", () =>
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "Contribution from €50,000 to €39,000 a year: −€11,000. Handling time took most: €12,000 a year. Volume added most: €4,000 a year. What crept in (full colour): −€15,000; the paler bars are volume and what goes with it. The totals are torn off at the left: their axis does not begin at zero, so that the steps can be seen.",
    ));

  it("writes the change as the difference between the two totals as they are written", () => {
    const rounded = BridgeWaterfall([{ effect: "volume", amount: -164_759.8 }], {
      ...drawing(),
      rung: "Contribution",
      isBrief: true,
      before: { label: "Baseline", amount: 3_202_912.4 },
      after: { label: "Now", amount: 3_038_152.6 },
    });
    expect(plain(rounded.querySelector(".chart-caption")!.textContent)).toBe(
      "Contribution from €3,202,912 to €3,038,153 a year: −€164,759.",
    );
  });

  it("lists what crept in before volume, and leaves out nil", () =>
    expect(texts(figure, "tbody tr")).toEqual([
      "Baseline€50,000",
      "Price−€3,000",
      "Handling time−€12,000",
      "Volume+€4,000",
      "Now€39,000",
    ]));

  it("adds up rows of the same effect", () => {
    const twice = BridgeWaterfall(
      [
        { effect: "cost", amount: -5 },
        { effect: "cost", amount: -6 },
      ],
      {
        ...drawing(),
        rung: "Contribution",
        before: { label: "Before", amount: 20 },
        after: { label: "After", amount: 9 },
      },
    );
    expect(texts(twice, "tbody tr")).toContain("Cost of goods−€11");
  });
});

describe("LadderWaterfall", () => {
  it("goes from list revenue to contribution, every rung with its sign", () => {
    const figure = LadderWaterfall(
      { list_revenue: 120, revenue: 100, gross_margin: 28, freight: 2, cost_to_serve: 31, contribution: -5 },
      drawing(),
    );
    expect(texts(figure, "tbody tr")).toEqual([
      "List revenue€120",
      "Discount−€20",
      "Net revenue€100",
      "Cost of goods−€72",
      "Gross margin€28",
      "Freight−€2",
      "Cost to serve−€31",
      "Contribution−€5",
    ]);
  });

  it("goes from net revenue straight to what serving takes where no goods were bought for it", () => {
    const figure = LadderWaterfall(
      { revenue: 100, gross_margin: 100, cost_to_serve: 31, contribution: 69 },
      drawing(),
    );
    expect(texts(figure, "tbody tr")).toEqual(["Net revenue€100", "Cost to serve−€31", "Contribution€69"]);
  });

  it("ends at gross margin and says so where there are no hours", () => {
    const figure = LadderWaterfall({ revenue: 100, gross_margin: 30 }, drawing());
    expect(texts(figure, "tbody th")).toEqual(["Net revenue", "Cost of goods", "Gross margin"]);
    expect(figure.textContent).toContain(
      "Hours of the full twelve months, or what an hour costs, were not supplied, so the ladder ends at gross margin.",
    );
  });

  it("ends at net revenue and says so where there is no cost", () => {
    const figure = LadderWaterfall({ list_revenue: 120, revenue: 100 }, drawing());
    expect(texts(figure, "tbody th")).toEqual(["List revenue", "Discount", "Net revenue"]);
    expect(figure.textContent).toContain("The cost of these goods is not known");
  });
  it("is a sentence where net revenue is all that is known", () => {
    const figure = LadderWaterfall({ revenue: 100 }, drawing("nl"));
    expect(figure.querySelector("svg")).toBeNull();
    expect(plain(figure.textContent)).toBe(
      "Wat blijft er over van de omzet?Netto-omzet komt uit op € 100. De kostprijs hiervan is niet bekend; de ladder eindigt daarom bij de netto-omzet.",
    );
  });

  it("keeps what no known rung explains as other costs", () => {
    const figure = LadderWaterfall(
      { revenue: 100, gross_margin: 30, cost_to_serve: 10, contribution: 15 },
      drawing(),
    );
    expect(texts(figure, "tbody tr")).toContain("Other costs−€5");
  });
});
