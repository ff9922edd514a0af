import { readFile } from "node:fs/promises";
import { csvParse, group } from "d3";
import { windowsOf } from "../../src/components/customer/customer_windows.js";
import type { Report } from "../../src/components/report.js";
import { describe, expect, inject, test } from "vitest";
import { lineParts } from "../../src/lib/lines/line_choice.js";
import { sumLines } from "../../src/lib/lines/line_sums.js";
import { barProducts, effectsOf, isOfProducts } from "../../src/lib/bridge/product_effects.js";
import { sumMonths } from "../../src/lib/lines/month_sums.js";
import { lineFigures } from "../../src/lib/lines/line_figures.js";
import { reckoning } from "../../src/lib/lines/reckoning.js";
import { schema, type Row, type TableName } from "../../src/schema.js";
import { readTableFile } from "../../src/site/read_table.js";
import { openSite, settled } from "./site.js";

const sites = inject("sites");
const unassigned = "unassigned";
const all = <T extends TableName>(tables: string, table: T) =>
  readTableFile(tables, table, Object.keys(schema[table].columns) as (keyof Row<T> & string)[]);

describe.each([
  ["the demo", sites.demo],
  ["adventureworks", sites.adventureworks],
])("in %s", (_name, site) => {
  test.skipIf(site === null)(
    "every figure of every customer, by window and by month, is what its lines add up to (adventureworks is skipped where ../shared/data is absent)",
    async () => {
      const [[facts], customers, allMonths, allLines] = await Promise.all([
        all(site!.tables, "report_facts"),
        all(site!.tables, "customers"),
        all(site!.tables, "customer_months"),
        all(site!.tables, "invoice_lines"),
      ]);
      const monthsOf = group(allMonths, (row) => row.customer_id);
      const linesOf = group(allLines, (row) => row.customer_id);
      const off: string[] = [];
      let checked = 0;
      for (const customer of customers) {
        const { customer_id } = customer;
        if (customer_id === unassigned) continue;
        const windows = windowsOf(customer, { facts: facts! } as Report);
        const months = monthsOf.get(customer_id) ?? [];
        const lines = linesOf.get(customer_id) ?? [];
        const periods = [
          "current",
          "prior",
          "baseline",
          ...months.map((row) => row.month.toISOString().slice(0, 7)),
        ];
        for (const period of periods) {
          const [part] = lineParts(lines, { period, product: null }, windows);
          if (!part?.window) continue;
          const sums = sumLines(part.lines);
          const held = sumMonths(months, part.window.from, part.window.to);
          if (period === "current" && Math.abs(sums.revenue - customer.revenue) >= 0.005)
            off.push(`${customer_id} revenue`);
          for (const figure of lineFigures) {
            const found = reckoning(figure, sums, held);
            if (!found) continue;
            checked++;
            if (!found.ties) off.push(`${customer_id} ${period} ${figure}: ${found.figure} and ${found.sum}`);
          }
        }
      }
      expect(off.slice(0, 10)).toEqual([]);
      expect(checked).toBeGreaterThan(10_000);
    },
  );
});

describe.each([
  ["the demo", sites.demo],
  ["adventureworks", sites.adventureworks],
])("in %s", (_name, site) => {
  test.skipIf(site === null)(
    "the products of every bar add up to it, and each product's margin, then and now, is that of its lines (adventureworks is skipped where ../shared/data is absent)",
    async () => {
      const [[facts], customers, products, bridges, allLines] = await Promise.all([
        all(site!.tables, "report_facts"),
        all(site!.tables, "customers"),
        all(site!.tables, "product_bridges"),
        all(site!.tables, "margin_bridges"),
        all(site!.tables, "invoice_lines"),
      ]);
      const customerOf = new Map(customers.map((customer) => [customer.customer_id, customer]));
      const linesOf = group(allLines, (line) => line.customer_id);
      const off: string[] = [];
      const key = (customer: string, comparison: string) => `${customer} ${comparison}`;
      const rowsOf = group(products, (row) => key(row.customer_id, row.comparison));
      for (const { customer_id, comparison, effect, amount } of bridges) {
        if (!isOfProducts(effect)) continue;
        const { total } = barProducts(rowsOf.get(key(customer_id, comparison)) ?? [], effect);
        if (Math.abs(total - amount) >= 0.005) off.push(`${customer_id} ${comparison} ${effect}`);
      }
      for (const row of products) {
        const customer = customerOf.get(row.customer_id);
        if (!customer) continue;
        const windows = windowsOf(customer, { facts: facts! } as Report);
        const lines = (linesOf.get(row.customer_id) ?? []).filter((line) => line.cost !== null);
        const parts = lineParts(lines, { period: `${row.comparison}_now`, product: row.product_id }, windows);
        const [before, after] = parts.map((part) => sumLines(part.lines).gross_margin ?? 0);
        const made = effectsOf([row]).reduce((sum, one) => sum + one.amount, 0);
        const ties = [
          Math.abs(before! - row.margin_before!),
          Math.abs(after! - row.margin_after!),
          Math.abs(after! - before! - made),
        ];
        if (!ties.every((difference) => difference < 0.005))
          off.push(`${row.customer_id} ${row.comparison} ${row.product_id}: ${ties.join(" ")}`);
      }
      expect(off.slice(0, 10)).toEqual([]);
      expect(products.length).toBeGreaterThan(1_000);
    },
  );
});

test("a reader opens the products of a bar, then the lines of one, and comes back to the bar", async () => {
  const site = await openSite(sites.demo.dist);
  const { page, open, trouble, close } = await site.newPage();
  await open("customer?id=10321");
  await settled(page);
  const bar = page.locator(".chart-bridge .hits [role=button]").nth(1);
  const [, amount] = /^Price, (.+): what is behind it$/.exec((await bar.getAttribute("aria-label"))!)!;
  await bar.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const panel = page.locator("#bar");
  const [, exact] = /^Price: (.+)\. Which products\?$/.exec(await panel.locator("h2").innerText())!;
  expect(Math.round(Number(exact!.replace(/[€,\u2060]/g, "")))).toBe(
    Number(amount!.replace(/[+€,\u2060]/g, "")),
  );
  expect(await panel.locator(".parts-total").innerText()).toContain(exact);
  await panel.locator(".parts .figure-link").first().click();
  await settled(page);
  expect(await page.locator("#lines .made-of").innerText()).toContain("to the cent, is made of");
  await page.getByRole("button", { name: "Back to the figure" }).click();
  expect([trouble.errors, trouble.console]).toEqual([[], []]);
  await close();
  await site.close();
});

test("a reader opens the lines behind a month and a rung by keyboard, downloads them, and the address opens the same", async () => {
  const site = await openSite(sites.demo.dist);
  const { page, open, trouble, close } = await site.newPage();
  await open("customer?id=10329");
  await settled(page);
  const summary = page.locator("#lines .lines-summary");
  await page.locator(".chart-months .hits [tabindex='0']").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  const [, amount] =
    /^Net revenue in Sept?\u00a02026: (€[\d,.]+)\. These lines add up to it to the cent\.$/m.exec(
      await summary.innerText(),
    )!;
  expect(await page.locator("#lines h2").evaluate((node) => node === document.activeElement)).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("invoice-lines-10329-2026-09.csv");
  const rows = csvParse((await readFile(await download.path(), "utf8")).replace("\uFEFF", ""));
  const cents = rows.reduce((sum, line) => sum + Math.round(100 * Number(line["Net revenue"])), 0);
  expect(cents).toBe(Math.round(100 * Number(amount!.replace(/[€,]/g, ""))));
  await page.getByRole("button", { name: "Back to the figure" }).click();
  await page.locator(".chart-ladder .hits [tabindex='0']").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect(await summary.innerText()).toContain(
    "It is made of these lines and of what stands below, to the cent.",
  );
  expect(new URL(page.url()).search).toBe("?id=10329&period=current&figure=contribution");
  const again = await site.newPage();
  await again.open(page.url());
  await settled(again.page);
  expect(await again.page.locator("#lines").innerText()).toBe(await page.locator("#lines").innerText());
  expect([trouble.errors, trouble.console]).toEqual([[], []]);
  await again.close();
  await close();
  await site.close();
});
