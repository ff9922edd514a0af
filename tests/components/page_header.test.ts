// @vitest-environment jsdom
import { expect, test } from "vitest";
import { pageHeader } from "../../src/components/page_header.js";
import { day } from "./charts/drawing.js";
import { report } from "./fixtures.js";

test("the header asks the page's question and says window, as-of, currency and what has no customer", () => {
  const header = pageHeader(report(), "drift");
  expect(header.querySelector("h1")?.textContent).toBe("Where does margin leak, and since when?");
  expect(header.textContent).toContain(
    "Nov\u00a02025 to Oct\u00a02026 (as of 31\u00a0Oct\u00a02026), in EUR",
  );
  expect(header.textContent).toContain("€250 of net revenue on lines without a customer");
  expect(document.title).toBe("Margin drift · Portfolio 2026");
});

test("in Dutch, and without unassigned lines there is no word of them", () => {
  const header = pageHeader(report("nl", { unassigned_revenue: 0 }), "customers");
  expect(header.textContent).toContain("nov\u00a02025 t/m okt\u00a02026 (peildatum 31\u00a0okt\u00a02026)");
  expect(header.textContent).not.toContain("zonder klant");
});

test("where the exports hold fewer months than a year, every page says how many amounts a year are of", () => {
  const head = (history_from: Date, subject?: string) =>
    pageHeader(report("en", { history_from }), "customer", subject).textContent;
  expect(head(day(2026, 9), "Café Müller")).toContain(
    "The exports begin in Sept\u00a02026: amounts a year are those of 2 months.",
  );
  expect(head(day(2025, 11))).not.toContain("The exports begin");
});

test("a subject stands in the place of page and question", () => {
  const header = pageHeader(report(), "customer", "Café Müller");
  expect(header.querySelector("h1")?.textContent).toBe("Café Müller");
  expect(document.title).toBe("Café Müller · Portfolio 2026");
});
