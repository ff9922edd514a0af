import { expect, it } from "vitest";
import { slipQuarters, slipRows, type DatedSlip } from "../../../src/components/charts/slip_rows.js";
import { SlipTimeline } from "../../../src/components/charts/slip_timeline.js";
import { drawing } from "./chart_options.js";
import { day, plain, texts } from "./drawing.js";

const slip = (
  customer_id: string,
  month: number,
  yearly_amount: number,
  given: Partial<DatedSlip> = {},
): DatedSlip => ({
  customer_id,
  name: `N${customer_id}`,
  series: "margin_share",
  month: day(2024, month),
  month_until: day(2024, month),
  month_from: day(2024, month),
  month_to: day(2024, month + 1),
  yearly_amount,
  events: [],
  ...given,
});
const range = { from: day(2023, 1), to: day(2024, 12) };

it("slipRows puts a customer's slips of one kind in one row, with their euros together, the first that began last on top", () => {
  const rows = slipRows(
    [
      slip("1", 9, -100),
      slip("1", 2, -400),
      slip("1", 5, -300, { series: "price_index" }),
      slip("2", 4, -350),
      slip("3", 7, -10),
    ],
    3,
  );
  expect(rows.map(({ customer_id, series, amount }) => [customer_id, series, amount])).toEqual([
    ["1", "price_index", -300],
    ["2", "margin_share", -350],
    ["1", "margin_share", -500],
  ]);
  expect(rows[2]!.slips.map(({ month }) => month)).toEqual([day(2024, 2), day(2024, 9)]);
});
it("slipQuarters counts every slip in the quarter in which it began, from a first one that is cut short", () => {
  const quarters = slipQuarters(
    [slip("1", 3, -1), slip("2", 4, -1), slip("3", 6, -1)],
    day(2024, 2),
    day(2024, 8),
  );
  expect(quarters).toEqual([
    { from: day(2024, 2), to: day(2024, 4), count: 1 },
    { from: day(2024, 4), to: day(2024, 7), count: 2 },
    { from: day(2024, 7), to: day(2024, 9), count: 0 },
  ]);
});
it("SlipTimeline draws the rows that cost most, the latest first, and counts all slips by quarter", () => {
  const figure = SlipTimeline([slip("1", 2, -900), slip("2", 6, -500), slip("3", 9, -100)], {
    ...drawing(),
    ...range,
    most: 2,
  });
  expect(texts(figure, ".slip-name")).toEqual(["N2· margin %", "N1· margin %"]);
  expect(texts(figure, ".slip-amount")).toEqual(["−€500", "−€900"]);
  expect(texts(figure, ".slip-count")).toEqual(["1", "1", "1"]);
  expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
    "3 slips at 3 customers can be dated. Those that cost most a year stand below, the latest first.",
  );
});
it("SlipTimeline says of a row its slips and events, and of each quarter its count, which are one stop of the keyboard", () => {
  const events = [{ date: day(2024, 3, 15), label: "Complaint" }];
  const figure = SlipTimeline([slip("1", 3, -900, { events })], { ...drawing("en", 1000), ...range });
  expect(plain(figure.querySelector(".slip")!.getAttribute("data-tip"))).toBe(
    "N1: margin %\nMar 2024 – Apr 2024: −€900 a year\nComplaint, 15 Mar 2024",
  );
  const quarters = [...figure.querySelectorAll<SVGElement>("[role=img][data-tip]")];
  expect(quarters.map((one) => plain(one.getAttribute("aria-label"))).at(4)).toBe(
    "1 begun from Jan 2024 to Mar 2024",
  );
  expect(quarters.map((one) => one.getAttribute("tabindex")).join(" ")).toBe("-1 -1 -1 -1 -1 -1 -1 0");
  const { KeyboardEvent } = figure.ownerDocument.defaultView!;
  quarters[7]!.dispatchEvent(new KeyboardEvent("keydown", { key: "Home" }));
  expect(quarters.map((one) => one.getAttribute("tabindex")).join(" ")).toBe("0 -1 -1 -1 -1 -1 -1 -1");
});
it("SlipTimeline puts a bar over the months of the interval and a diamond where an event falls", () => {
  const events = [{ date: day(2024, 3, 15), label: "Complaint" }];
  const figure = SlipTimeline([slip("1", 3, -900, { events })], { ...drawing("en", 1000), ...range });
  const bar = figure.querySelector(".slip-interval")!;
  const [from, width] = [Number(bar.getAttribute("x")), Number(bar.getAttribute("width"))];
  const at = Number(/^M([\d.]+)/.exec(figure.querySelector(".slip-event")!.getAttribute("d")!)![1]);
  expect(at).toBeGreaterThan(from);
  expect(at).toBeLessThan(from + width);
  expect(texts(figure, "tbody tr")).toEqual(["N1margin %Mar 2024 – Apr 2024Complaint−€900"]);
});
it("SlipTimeline says in Dutch what stands below, and lets no line of its calendar cross a name on a phone", () => {
  const figure = SlipTimeline([slip("1", 3, -900), slip("2", 6, -500)], { ...drawing("nl", 360), ...range });
  expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
    "2 veranderingen bij 2 klanten zijn te dateren. Hieronder staan die per jaar het meest kosten, de laatste eerst.",
  );
  const spans = [...figure.querySelectorAll(".slip-grid")].map((line) =>
    ["y1", "y2"].map((end) => Number(line.getAttribute(end))),
  );
  for (const name of figure.querySelectorAll(".slip-name")) {
    const baseline = Number(name.getAttribute("y"));
    expect(spans.filter(([from, to]) => from! < baseline + 4 && to! > baseline - 11)).toEqual([]);
  }
});
