import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../../src/components/report.js";
import { Restated } from "../../../src/components/summary/restated.js";
import { formats } from "../../../src/lib/text/format.js";
import { words } from "../../../src/lib/words/index.js";
import { plain } from "../charts/drawing.js";

beforeAll(() => {
  globalThis.document = new JSDOM("<!doctype html>").window.document;
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "document");
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const change = { previous_as_of: day("2026-09-30"), revenue_before: 0 };
const rows = [
  {
    ...change,
    month: day("2026-07-01"),
    customer_id: "1",
    name: "Alfa",
    revenue_after: 30,
    reason: "new_line",
  },
  {
    ...change,
    month: day("2026-08-01"),
    customer_id: "1",
    name: "Alfa",
    revenue_after: 30,
    reason: "new_line",
  },
  { ...change, month: day("2026-08-01"), customer_id: "2", name: null, revenue_after: -50, reason: "moved" },
];

test("Restated tells the balance over the months and names the customers that changed most", () => {
  const report = { words: words("en"), formats: formats("en", "EUR") } as Report;
  const node = Restated(rows, report)!;
  expect(plain(node.textContent)).toBe(
    "Since the report as of Sept 2026, net revenue of 2 months that it held has changed by €10 on balance; most at " +
      "Alfa €60 (a line that was not there), 2 −€50 (moved to another month or customer). What changed",
  );
  const links = [...node.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["./customer.html?id=1", "./data-quality.html#restatements"]);
});

test("of a merged customer Restated says that nothing changed on balance; who has no page is no link", () => {
  const moved = [
    { ...rows[2]!, revenue_before: 0, revenue_after: 90, customer_id: "3", name: "Gamma" },
    { ...rows[2]!, revenue_before: 90, revenue_after: 0, customer_id: "4" },
    { ...rows[2]!, revenue_before: 40, revenue_after: 0, customer_id: "unassigned" },
    {
      ...rows[2]!,
      revenue_before: 0,
      revenue_after: 40,
      month: day("2026-06-01"),
      customer_id: "unassigned",
    },
  ];
  const report = { words: words("en"), formats: formats("en", "EUR") } as Report;
  const node = Restated(moved, report)!;
  expect(plain(node.textContent)).toBe(
    "Since the report as of Sept 2026, net revenue of 2 months that it held has changed, on balance by nothing; most at " +
      "Gamma €90 (moved to another month or customer), 4 −€90 (moved to another month or customer), " +
      "Unassigned (moved to another month or customer). What changed",
  );
  expect(node.querySelectorAll("a")).toHaveLength(2);
});

test("Restated tells a customer's reason by its largest change", () => {
  const two = [
    rows[0]!,
    { ...rows[0]!, month: day("2026-08-01"), revenue_after: -80, reason: "late_credit" },
  ];
  const report = { words: words("nl"), formats: formats("nl", "EUR") } as Report;
  expect(plain(Restated(two, report)!.textContent)).toContain(
    "het meest bij Alfa −€ 50 (een late creditregel)",
  );
});

test("Restated is absent where nothing changed", () => {
  const report = { words: words("nl"), formats: formats("nl", "EUR") } as Report;
  expect(Restated([], report)).toBeNull();
});
