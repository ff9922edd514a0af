import { describe, expect, it } from "vitest";
import { CustomerMonthsChart } from "../../../src/components/charts/customer_months_chart.js";
import { everyMonth, middleTicks, monthTicks } from "../../../src/components/charts/month_axis.js";
import { KeyFigure } from "../../../src/components/charts/key_figure.js";
import { Sparkline } from "../../../src/components/charts/sparkline.js";
import { drawing } from "./chart_options.js";
import { day, plain, texts } from "./drawing.js";

describe("everyMonth", () => {
  const rows = [
    { month: day(2024, 3), value: 7 },
    { month: day(2024, 1), value: 5 },
  ];
  it("fills absent months with nothing for a sum", () =>
    expect(everyMonth(rows, "zero").map((row) => row.value)).toEqual([5, 0, 7]));
  it("leaves a gap for a ratio", () =>
    expect(everyMonth(rows, "gap").map((row) => row.value)).toEqual([5, null, 7]));
  it("goes on to the month it is to end with, where the rows end before", () => {
    const until = (day: string) => everyMonth(rows, "zero", new Date(day)).map((row) => row.value);
    expect(until("2024-05-31")).toEqual([5, 0, 7, 0, 0]);
    expect(until("2000-01-31")).toEqual([5, 0, 7]);
  });
  it("is empty without rows", () => expect(everyMonth([], "zero")).toEqual([]));
});

describe("middleTicks", () => {
  it("names each month below its middle, where its value is drawn", () =>
    expect(middleTicks(day(2026, 4), day(2026, 5), 6).map((tick) => tick.toISOString().slice(0, 13))).toEqual(
      ["2026-04-16T00", "2026-05-16T12"],
    ));
});

describe("monthTicks", () => {
  it("takes steps that fall on the same months every year", () =>
    expect(monthTicks(day(2023, 2), day(2025, 2), 4).map((month) => month.toISOString().slice(0, 7))).toEqual(
      ["2023-07", "2024-01", "2024-07", "2025-01"],
    ));
});

describe("CustomerMonthsChart", () => {
  const months = Array.from({ length: 24 }, (_, i) => ({ month: day(2024, i + 1), value: 100 + i }));

  it("says what a single month was, without a way from it to itself", () => {
    const figure = CustomerMonthsChart(months.slice(-1), { ...drawing(), label: "Net revenue" });
    expect(plain(figure.textContent)).toContain("123 in Dec 2025.");
    expect(plain(figure.textContent)).not.toContain("From ");
  });

  it("sets the last twelve months against the baseline in its sentence", () => {
    const figure = CustomerMonthsChart(months, {
      ...drawing(),
      label: "Net revenue",
      baseline: { from: day(2024, 1), to: day(2024, 12, 31), value: 105.5 },
      current: { from: day(2025, 1), to: day(2025, 12, 31), value: 117.5 },
    });
    expect(plain(figure.querySelector(".chart-caption")!.textContent)).toBe(
      "On average €118 in the last twelve months, against €106 in the baseline (Jan 2024 to Dec 2024, the grey band).",
    );
  });

  it("names the grey band, and what is shaded, also where nothing was bought in the last twelve months", () => {
    const options = (language: "en" | "nl") => ({
      ...drawing(language),
      label: "Margin",
      baseline: { from: day(2024, 2), to: day(2025, 1, 31), value: 748 },
      current: { from: day(2025, 1), to: day(2025, 12, 31), value: null },
      changes: [{ from: day(2024, 3), to: day(2024, 4) }],
    });
    const told = (language: "en" | "nl") =>
      plain(CustomerMonthsChart(months, options(language)).querySelector(".chart-caption")!.textContent);
    expect(told("en")).toBe(
      "From €100 in Jan 2024 to €123 in Dec 2025. The grey band is the baseline, Feb 2024 to Jan 2025: €748 on average. Its level changed in Mar 2024 (shaded).",
    );
    expect(told("nl")).toBe(
      "Van € 100 in jan 2024 naar € 123 in dec 2025. De grijze band is de basisperiode, feb 2024 t/m jan 2025: gemiddeld € 748. Het niveau veranderde in mrt 2024 (het gekleurde vlak).",
    );
  });

  it("names the events and leaves out those outside its months", () => {
    const figure = CustomerMonthsChart(months, {
      ...drawing(),
      label: "Net revenue",
      events: [
        { date: day(2024, 6, 3), label: "New contact" },
        { date: day(2024, 7, 3), label: "Complaint" },
        { date: day(2019, 7, 3), label: "Long ago" },
      ],
    });
    const labels = texts(figure, "svg text");
    expect(labels).toContain("New contact");
    expect(labels).toContain("Complaint");
    expect(labels).not.toContain("Long ago");
  });

  it("stays within the customer's months where a window began before them", () => {
    const figure = CustomerMonthsChart([{ month: day(2026, 10), value: 600 }], {
      ...drawing(),
      label: "Net revenue",
      current: { from: day(2025, 11), to: day(2026, 10, 31), value: 50 },
    });
    expect(texts(figure, "svg text")).not.toContain("Nov 2026");
    const level = figure.querySelector('line[stroke="var(--accent)"]')!;
    expect(Number(level.getAttribute("x1"))).toBeGreaterThan(30);
  });

  it("says in one sentence when its level changed, however often", () => {
    const told = (language: "en" | "nl", count: number) => {
      const window = { from: day(2024, 1), to: day(2024, 12, 31) };
      const changes = [
        { from: day(2024, 3), to: day(2024, 4) },
        { from: day(2024, 6), to: day(2024, 9) },
        { from: day(2025, 2), to: day(2025, 4) },
      ].slice(0, count);
      const options = { ...drawing(language), label: "Margin", baseline: { ...window, value: 5 } };
      const figure = CustomerMonthsChart(months, { ...options, current: { ...window, value: 4 }, changes });
      return plain(figure.querySelector(".chart-caption")!.textContent).replace(/^.*?\)\. ?/, "");
    };
    expect(told("en", 0)).toBe("");
    expect(told("en", 1)).toBe("Its level changed in Mar 2024 (shaded).");
    expect(told("en", 3)).toBe(
      "Its level changed in Mar 2024, between Jun 2024 and Aug 2024, and between Feb 2025 and Mar 2025 (shaded).",
    );
    expect(told("nl", 2)).toBe(
      "Het niveau veranderde in mrt 2024 en tussen jun 2024 en aug 2024 (de gekleurde vlakken).",
    );
  });

  it("has every month in its table", () => {
    const figure = CustomerMonthsChart(months, { ...drawing(), label: "Net revenue" });
    expect(texts(figure, "tbody tr").slice(0, 2)).toEqual(["Jan 2024€100", "Feb 2024€101"]);
    expect(figure.querySelectorAll("tbody tr").length).toBe(24);
  });
});

describe("Sparkline", () => {
  const options = { ...drawing(), label: "Margin" };
  it("tells its first and last month to readers who do not see it", () => {
    const line = Sparkline(
      [
        { month: day(2024, 1), value: 5 },
        { month: day(2024, 2), value: -7 },
      ],
      options,
    );
    expect(plain(line.querySelector("svg")!.getAttribute("aria-label"))).toBe(
      "Margin: €5 in Jan 2024, −€7 in Feb 2024",
    );
  });
  it("breaks the line where a month is not known", () => {
    const rows = [1, 2, null, 4, 5].map((value, i) => ({ month: day(2024, i + 1), value }));
    expect(Sparkline(rows, options).querySelector(".line")!.getAttribute("d")!.match(/M/g)).toHaveLength(2);
  });
  it("draws a level line where all values are equal", () => {
    const rows = [3, 3, 3].map((value, i) => ({ month: day(2024, i + 1), value }));
    expect(Sparkline(rows, options).outerHTML).not.toContain("NaN");
  });
  it("is a dash with fewer than two months", () =>
    expect(plain(Sparkline([{ month: day(2024, 1), value: 5 }], options).textContent)).toBe("–"));
});

describe("KeyFigure", () => {
  it("shows the figure, its change and its note", () => {
    const figure = KeyFigure([], {
      ...drawing(),
      label: "Hours",
      value: "12 h",
      change: "+3%",
      tone: "loss",
      note: "n",
    });
    expect(texts(figure, "figcaption, p")).toEqual(["Hours", "12 h", "+3%", "n"]);
    expect(figure.querySelector(".key-change")!.className).toBe("key-change loss");
  });
});
