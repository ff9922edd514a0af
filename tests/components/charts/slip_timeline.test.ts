import { expect, it } from "vitest";
import { SlipTimeline, type DatedSlip } from "../../../src/components/charts/slip_timeline.js";
import { day, drawing, plain, texts } from "./drawing.js";

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
  month_from: day(2024, month),
  month_to: day(2024, month + 1),
  yearly_amount,
  events: [],
  ...given,
});
const range = { from: day(2023, 1), to: day(2024, 12) };

it("SlipTimeline draws those that cost most, the latest first, and counts the others", () => {
  const figure = SlipTimeline([slip("1", 2, -900), slip("2", 6, -500), slip("2", 9, -100)], {
    ...drawing(),
    ...range,
    most: 2,
  });
  expect(texts(figure, ".slip-name")).toEqual(["N2· margin %", "N1· margin %"]);
  expect(texts(figure, ".slip-amount")).toEqual(["−€500", "−€900"]);
  expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
    "3 slips of 2 customers can be dated; the 2 that cost most a year stand here, the latest first.",
  );
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
