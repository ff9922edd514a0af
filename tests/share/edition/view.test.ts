import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { formats, type Language } from "../../../src/lib/text/format.js";
import { edition } from "../../../src/lib/words/edition.js";
import type { EditionData } from "../../../src/share/edition_data.js";
import { EditionView, ExpiredView } from "../../../src/share/edition/view.js";
import { plain, texts } from "../../components/charts/drawing.js";
import { Wide } from "../../components/fixtures.js";
import { editionOf } from "./data.js";

const { document, MutationObserver } = new JSDOM("").window;
beforeAll(() => {
  vi.stubGlobal("ResizeObserver", Wide);
  vi.stubGlobal("MutationObserver", MutationObserver);
  vi.stubGlobal("document", document);
});
afterAll(() => vi.unstubAllGlobals());

const options = (language: Language = "en") => ({
  language,
  words: edition[language],
  formats: formats(language, "EUR"),
  document,
});
const viewOf = (data: EditionData, language: Language = "en") => EditionView(data, options(language));

describe("the page of an edition", () => {
  const full = editionOf(24, {
    products: [
      {
        product_id: "P1",
        product_name: "Bloem",
        quantity: 12,
        quantity_prior: null,
        revenue: 900,
        revenue_prior: 400,
      },
    ],
    activities: [{ activity: "", hours: 70, hours_prior: 60, estimated_hours: 10 }],
    agreements: [
      {
        valid_from: "2024-01-01",
        valid_to: null,
        discount: 0.125,
        rebate_share: 0.02,
        index_clause: "yearly",
      },
    ],
    proposals: [{ kind: "order_size", from: 48, to: 30 }],
    bands: [
      { kind: "minutes_per_order", value: 62 },
      { kind: "order_size", value: null },
    ],
    contact: { name: "Ruth Bos", email: "ruth@molen.example", phone: "+31 10 123" },
    expires: "2027-03-31",
  });

  test("says whose it is, how much that was, and how it compares", () => {
    const page = viewOf(full);
    expect(texts(page, "h1, .from")).toEqual(["Molen De Hoop", "Our co-operation with Bakkerij De Ster"]);
    expect(texts(page, ".lead")).toEqual([
      "We have worked together since May 2019. In the twelve months to Oct 2026 you placed 48 orders for €14,100 in all. That is 11% more than in the year before. Our people spent 72 hours on them.",
    ]);
    expect(texts(page, ".key-figures dt")).toEqual([
      "Purchases",
      "Orders",
      "Average order",
      "Order lines",
      "Hours of service",
      "Minutes an order",
    ]);
    expect(texts(page, ".key-figures .change")[0]).toBe("+11% on the year before (€12,660)");
  });

  test("says one order as one, and of a year of returns alone that nothing was ordered", () => {
    const last = (revenue: number, orders: number) => {
      const { months } = full;
      const before = months.slice(0, 12);
      const now = months.slice(12).map((month) => ({ ...month, revenue: 0, orders: 0, hours: 0 }));
      return [...before, ...now.slice(0, 11), { ...now[11]!, revenue, orders, hours: 1 }];
    };
    expect(texts(viewOf({ ...full, months: last(126.6, 1) }), ".lead")).toEqual([
      "We have worked together since May 2019. In the twelve months to Oct 2026 you placed 1 order for €127 in all. That is 99% less than in the year before. Our people spent 1 hour on them.",
    ]);
    expect(texts(viewOf({ ...full, months: last(-180, 0) }), ".lead")).toEqual([
      "We have worked together since May 2019. In the twelve months to Oct 2026 you placed no orders.",
    ]);
    expect(texts(viewOf({ ...full, months: last(-180, 2) }, "nl"), ".lead")).toEqual([
      "Wij werken samen sinds mei 2019. In de twaalf maanden tot en met okt 2026 plaatste u 2 orders voor in totaal −€ 180. Onze mensen besteedden er 1 uur aan.",
    ]);
  });

  test("has a section for all that it holds, in one order", () => {
    expect(texts(viewOf(full), "h2")).toEqual([
      "What did we do together, month by month?",
      "Year by year",
      "What you bought most",
      "What we both see",
      "The service we gave",
      "What we agreed",
      "Beside others",
      "What we propose to talk about",
      "Questions?",
    ]);
    expect(texts(viewOf(full), "footer")).toEqual([
      "Made for Bakkerij De Ster only · by Molen De Hoop · may be read until 31 Mar 2027",
    ]);
  });

  test("says what was agreed and proposed in the words of the sheet for the client", () => {
    const said = plain(viewOf(full).textContent);
    expect(said).toContain("12.5% discount, 2% year-end bonus, indexation: yearly, since 1 Jan 2024");
    expect(said).toContain("Orders bundled to about 30 a year, now 48");
    expect(said).toContain("3 of the 48 orders were marked as rush.");
    expect(said).toContain("10 of these hours are not registered one by one but estimated.");
    expect(said).toContain(
      "Too few others are comparable to show this without showing one of them: average order.",
    );
  });

  test("says nothing of a year before that the months do not hold", () => {
    const young = viewOf({ ...full, report: { ...full.report, history_from: "2025-02-01" } });
    const said = plain(young.textContent);
    expect(said).toContain("70 hours went into serving you.");
    expect(texts(young, "table thead th").filter((one) => one.toLowerCase().includes("year before"))).toEqual(
      [],
    );
    expect(texts(viewOf(full), "table thead th")).toContain("Purchases, year before");
  });

  test("has no columns of a year before in which nothing was bought", () => {
    const products = full.products!.map((row) => ({ ...row, quantity_prior: 0, revenue_prior: 0 }));
    expect(texts(viewOf({ ...full, products }), "table thead th")).not.toContain("Purchases, year before");
  });

  test("does not say that the co-operation began with a credit", () => {
    const since = "2024-11-01";
    const led = (first: { revenue: number; orders: number }) => {
      const { months, customer, ...data } = editionOf(24);
      const given = {
        ...data,
        customer: { ...customer, since },
        months: [{ ...months[0]!, ...first }, ...months.slice(1)],
      };
      return texts(viewOf(given), ".lead")[0]!;
    };
    expect(led({ revenue: -90, orders: 0 })).toMatch(/^In the twelve months to Oct 2026/);
    expect(led({ revenue: 90, orders: 1 })).toMatch(/^We have worked together since Nov 2024\. /);
  });

  test("says nothing of the hours of a year before in which none were registered yet", () => {
    const activities = [{ activity: "advice", hours: 70, hours_prior: null, estimated_hours: 0 }];
    const said = plain(viewOf({ ...full, activities }).textContent);
    expect(said).toContain("70 hours went into serving you.");
    expect(said).not.toContain("against");
  });

  test("is Dutch where it is asked in Dutch", () => {
    const page = viewOf(full, "nl");
    expect(texts(page, "h1, .from")).toEqual(["Molen De Hoop", "Onze samenwerking met Bakkerij De Ster"]);
    expect(texts(page, ".key-figures dd.value").slice(0, 3)).toEqual(["€ 14.100", "48", "€ 294"]);
    expect(texts(page, ".key-figures dt")[2]).toBe("Gemiddelde order");
  });

  test("shows no section, no figure and no chart of what is not shared", () => {
    const months = full.months.map(({ month, orders }) => ({ month, orders }));
    const page = viewOf(
      editionOf(24, { months, customer: { customer_id: "C1", name: "Ster", since: null } }),
    );
    expect(texts(page, "h2")).toEqual(["What did we do together, month by month?", "Year by year"]);
    expect(texts(page, ".key-figures dt")).toEqual(["Orders"]);
    expect(page.querySelectorAll("svg")).toHaveLength(1);
    expect(texts(page, ".lead")).toEqual([
      "In the twelve months to Oct 2026 you placed 48 orders. That is as much as in the year before.",
    ]);
  });

  test("of few a month tells the decimal, and of the same as a year before says so", () => {
    const page = viewOf(full);
    expect(texts(page, "figcaption p")[1]).toBe("4 a month on average, Nov 2025 to Oct 2026.");
    expect(texts(page, ".key-figures .change")[1]).toBe("as in the year before (48)");
    const months = full.months.map(({ month }, index) => ({ month, orders: index % 3 === 0 ? 1 : 0 }));
    expect(texts(viewOf(editionOf(24, { months })), "figcaption p")).toEqual([
      "0.3 a month on average, Nov 2025 to Oct 2026.",
    ]);
  });

  test("draws beside each product how its purchases weigh against the largest", () => {
    const product = (product_name: string, revenue: number) => ({
      ...{ product_id: null, product_name, quantity: 1, quantity_prior: 1, revenue, revenue_prior: 0 },
    });
    const page = viewOf(editionOf(24, { products: [product("Bloem", 800), product("Gist", 200)] }));
    expect([...page.querySelectorAll(".bar rect")].map((rect) => rect.getAttribute("width"))).toEqual([
      "100.0",
      "25.0",
    ]);
  });

  test("of a young relationship has no year before to compare with", () => {
    const page = viewOf(editionOf(5));
    expect(texts(page, ".key-figures .change")).toEqual([]);
    expect(texts(page, ".lead")).toEqual(["We have worked together since May 2019."]);
    const unseen = editionOf(5);
    const report = { ...unseen.report, history_from: "2019-05-01" };
    expect(texts(viewOf({ ...unseen, report }), ".lead")).toEqual([]);
  });

  test("draws a column a month, the last twelve apart, with the mean of each year and exact values", () => {
    const chart = viewOf(full).querySelector("svg.months")!;
    expect(chart.querySelectorAll("rect")).toHaveLength(24);
    expect(chart.querySelectorAll("rect.now")).toHaveLength(12);
    expect(texts(chart, ".mean")).toEqual(["€1.1k", "€1.2k"]);
    expect(texts(chart, "rect:last-of-type title")).toEqual(["Oct 2026: €1,230"]);
  });
});

test("draws no mean of a year in which hours were not registered yet: nobody gave a client no service", () => {
  const { months, ...rest } = editionOf(36);
  const late = months.map((month, index) => ({ ...month, hours: index < 15 ? null : 6 }));
  const charts = viewOf({ ...rest, months: late }).querySelectorAll("svg.months");
  expect([...charts].map((chart) => texts(chart, ".mean"))).toEqual([
    ["€1.1k", "€1.2k", "€1.3k"],
    ["4", "4", "4"],
    ["8", "8", "8"],
    ["6"],
  ]);
});

test("an expired edition says so and nothing else", () => {
  const page = ExpiredView("2027-03-31", options());
  expect(plain(page.textContent)).toBe(
    "This page has expiredIt could be read until 31 Mar 2027. Ask your contact for a new one.",
  );
});
