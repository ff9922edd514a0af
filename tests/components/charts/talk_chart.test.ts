import { describe, expect, it } from "vitest";
import { TalkChart } from "../../../src/components/charts/talk_chart.js";
import { roundTicks, talkDomain } from "../../../src/components/charts/talk_scale.js";
import { talk, untold } from "../conversations/talk_rows.js";
import { drawing } from "./chart_options.js";
import { day, texts } from "./drawing.js";

const options = { ...drawing("en", 1000), asOf: day(2026, 10, 31), told: () => "told" };

describe("TalkChart", () => {
  const rows = [
    untold("not_separable", { customer_id: "5", target_amount: 9000 }),
    untold("too_early", { customer_id: "4", review_on: day(2026, 12, 1), target_amount: 800 }),
    untold("too_early", { customer_id: "3", months_after: 3 }),
    talk({ customer_id: "2", effect_amount: -900, amount_after: 19_100 }),
    talk({ customer_id: "1" }),
  ];
  const figure = TalkChart(rows, options);
  it("puts the measured first by what they brought, then those to come by their target, then those that cannot be measured", () => {
    expect(texts(figure, ".talk-kind")).toEqual([
      "Measured: 2",
      "Too early to say: 2",
      "Cannot be measured: 1",
    ]);
    expect(texts(figure, ".talk-name tspan:first-child")).toEqual([
      "Customer 1",
      "Customer 2",
      "Customer 3",
      "Customer 4",
      "Customer 5",
    ]);
  });
  it("labels each row with levels and change, or with what it waits for", () => {
    // Node and the browser may write the K of a thousand in another case.
    expect(texts(figure, ".talk-levels").map((label) => label.replaceAll("K", "k"))).toEqual([
      "€20k → €21.2k",
      "€20k → €19.1k",
      "3 of 4 months",
      "review on 1 Dec 2026",
      "Not separable",
    ]);
    expect(texts(figure, ".talk-amount")).toEqual(["+€1,200", "−€900"]);
  });
  it("says what its marks mean before it shows them", () =>
    expect(figure.querySelector(".chart-key + svg.talks")).not.toBeNull());
  it("draws the dot after right of the ring where there is more, left where there is less, and the diamond at the target", () => {
    const at = (row: string, mark: string, attribute: string) =>
      Number(/[\d.]+/.exec(figure.querySelector(`.talk-${row} .talk-${mark}`)!.getAttribute(attribute)!)![0]);
    expect(at("more", "after", "cx")).toBeGreaterThan(at("more", "before", "cx"));
    expect(at("less", "after", "cx")).toBeLessThan(at("less", "before", "cx"));
    expect(at("more", "target", "d")).toBeGreaterThan(at("more", "after", "cx"));
  });
  it("cuts no label of the axis off at the edge of a phone", () => {
    const drawn = TalkChart([talk({ customer_id: "1" })], { ...options, width: 360 });
    const [zero] = [...drawn.querySelectorAll(".talk-tick")];
    expect(zero!.textContent).toBe("before");
    expect(Number(zero!.getAttribute("x"))).toBeGreaterThan(15);
  });
  it("lets no line of the axis cross a name on a phone, where names stand above the rows", () => {
    const drawn = TalkChart(rows, { ...options, width: 360 });
    const spans = [...drawn.querySelectorAll(".talk-zero")].map((line) =>
      ["y1", "y2"].map((end) => Number(line.getAttribute(end))),
    );
    const names = [...drawn.querySelectorAll(".talk-name, .talk-kind")].map((name) =>
      Number(name.getAttribute("y")),
    );
    expect(spans).toHaveLength(6);
    for (const baseline of names)
      expect(spans.filter(([from, to]) => from! < baseline + 4 && to! > baseline - 11)).toEqual([]);
    expect(figure.querySelectorAll(".talk-zero")).toHaveLength(1);
  });
  it("gives 300 their place: the largest either way a row, the others a dot each in one", () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      talk({
        customer_id: `${i}`,
        effect_amount: i === 7 ? -50_000 : i + 1,
        effect_low: null,
        effect_high: null,
      }),
    );
    const drawn = TalkChart(many, options);
    expect(texts(drawn, ".talk-kind")).toEqual(["Measured: 300"]);
    expect(texts(drawn, ".talk-name tspan:first-child")).toHaveLength(16);
    expect(texts(drawn, ".talk-name tspan:first-child").at(-1)).toBe("Customer 7");
    expect(texts(drawn, ".talk-others text")).toEqual(["the 284 others, which stand in the list"]);
    expect(drawn.querySelectorAll(".talk-other")).toHaveLength(284);
    expect(texts(drawn, "tbody tr")).toHaveLength(16);
  });
  it("leaves out none for the sake of one", () =>
    expect(
      texts(TalkChart(rows, { ...options, most: [1, 1, 1] }), ".talk-name tspan:first-child"),
    ).toHaveLength(5));
});

describe("talkDomain", () => {
  const span = (
    effect_amount: number,
    target_amount: number | null,
    low = effect_amount,
    high = effect_amount,
  ) => ({
    ...{ effect_amount, target_amount, effect_low: low, effect_high: high },
  });
  it("holds zero, changes, targets and ranges", () =>
    expect(talkDomain([span(100, 400, -50, 250)])).toEqual([-50, 400]));
  it("cuts a range that reaches far beyond", () =>
    expect(talkDomain([span(100, 400, -9000, 9000)])).toEqual([-200, 600]));
  it("takes no target below zero", () => expect(talkDomain([span(100, -400)])).toEqual([0, 100]));
});

describe("roundTicks", () => {
  it.each([
    [-50, 400, 5, [0, 100, 200, 300, 400]],
    [-7000, 22_000, 6, [-5000, 0, 5000, 10_000, 15_000, 20_000]],
    [0, 0, 4, [0]],
  ])("from %d to %d at most %d", (low, high, most, ticks) =>
    expect(roundTicks(low, high, most)).toEqual(ticks),
  );
});
