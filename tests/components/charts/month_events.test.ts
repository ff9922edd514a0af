import { describe, expect, it } from "vitest";
import { CustomerMonthsChart } from "../../../src/components/charts/customer_months_chart.js";
import { happenedIn } from "../../../src/components/charts/month_events.js";
import { drawing } from "./chart_options.js";
import { day, texts } from "./drawing.js";

const months = Array.from({ length: 24 }, (_, i) => ({ month: day(2024, i + 1), value: 100 + i }));
const kinds = ["Complaint", "New terms", "Price change"];

/** The chart of two years in which something happened every so many days. */
const eventful = (days: number, width: number) =>
  CustomerMonthsChart(months, {
    ...drawing("en", width),
    label: "Net revenue",
    events: Array.from({ length: Math.floor(730 / days) }, (_, i) => ({
      date: day(2024, 1, 1 + i * days),
      label: kinds[i % kinds.length]!,
    })),
  });
const labels = (figure: Element) =>
  [...figure.querySelectorAll('svg [fill="var(--event-ink)"] text')].map((text) => ({
    text: text.textContent,
    y: /,(-?[\d.]+)\)/.exec(text.parentElement!.getAttribute("transform") ?? "")?.[1],
  }));

describe("the events above the months", () => {
  it("have a label each where these fit", () =>
    expect(labels(eventful(200, 700)).map(({ text }) => text)).toEqual([
      "Complaint",
      "New terms",
      "Price change",
    ]));

  it("share labels where there are very many, in six lines at most, and none is left out", () => {
    const figure = eventful(10, 330);
    const told = labels(figure);
    expect(new Set(told.map(({ y }) => y)).size).toBe(6);
    const others = told.map(({ text }) => Number(/ \+(\d+)$/.exec(text)?.[1] ?? 0));
    expect(told.length + others.reduce((sum, n) => sum + n, 0)).toBe(73);
    expect(told[0]!.text).toMatch(/^Complaint \+\d+$/);
    expect(figure.querySelectorAll('svg [stroke="var(--event)"] line').length).toBe(73);
  });

  it("stand in the table beside their months", () => {
    const figure = CustomerMonthsChart(months.slice(0, 3), {
      ...drawing(),
      label: "Net revenue",
      events: [
        { date: day(2024, 2, 29), label: "New terms" },
        { date: day(2024, 2, 1), label: "Complaint" },
      ],
    });
    expect(texts(figure, "th[scope=col]")).toEqual(["Month", "Net revenue", "What happened"]);
    expect(texts(figure, "tbody tr")).toEqual([
      "Jan 2024€100",
      "Feb 2024€101Complaint, New terms",
      "Mar 2024€102",
    ]);
  });

  it("take no column where nothing happened in these months", () => {
    const events = [{ date: day(2019, 2, 1), label: "Complaint" }];
    const figure = CustomerMonthsChart(months, { ...drawing(), label: "Net revenue", events });
    expect(texts(figure, "th[scope=col]")).toEqual(["Month", "Net revenue"]);
  });
});

describe("happenedIn", () => {
  it("names what happened from the first day of a month to its last, in order", () => {
    const happened = happenedIn([
      { date: day(2024, 3, 31), label: "New terms" },
      { date: day(2024, 3, 1), label: "Complaint" },
      { date: day(2024, 4, 1), label: "Price change" },
    ]);
    expect([2, 3, 4].map((month) => happened(day(2024, month)))).toEqual([
      "",
      "Complaint, New terms",
      "Price change",
    ]);
  });
});
