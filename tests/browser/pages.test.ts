import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { formats } from "../../src/lib/text/format.js";
import { readTableFile } from "../../src/site/read_table.js";
import type { OpenedSite, WatchedPage } from "./site.js";
import { openSite, settled } from "./site.js";

const sites = inject("sites");
const quiet = { console: [], errors: [], failed: [], foreign: [] };
const pages = [
  "./",
  "pyramid",
  "drift",
  "attention",
  "exit",
  "conversations",
  "customers",
  "data-quality",
  "explore",
  "method",
];
const charts: Record<string, number> = { "./": 3, pyramid: 3, drift: 3, customer: 3, explore: 1 };

/** Lists wider than their box; what a query of the reader's own gives has the columns that it names. */
const cutLists = (page: WatchedPage["page"]) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main :not(.explore-result) > .list > .list-box")]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.getAttribute("aria-label")),
  );

const reports = [
  { name: "the demo", site: sites.demo, language: "en" as const, currency: "EUR" },
  { name: "the demo in Dutch", site: sites.demoDutch, language: "nl" as const, currency: "EUR" },
  { name: "adventureworks", site: sites.adventureworks, language: "en" as const, currency: "USD" },
];

for (const { name, site: built, language, currency } of reports) {
  describe.skipIf(built === null)(
    `${name} in a browser (adventureworks is skipped where ../shared/data is absent)`,
    () => {
      const format = formats(language, currency);
      let site: OpenedSite;
      let largest: { customer_id: string; name: string; revenue: number };
      beforeAll(async () => {
        site = await openSite(built!.dist);
        const customers = await readTableFile(built!.tables, "customers", [
          "customer_id",
          "name",
          "revenue",
          "drift_amount",
        ]);
        largest = customers
          .filter(({ drift_amount }) => drift_amount !== null)
          .sort((a, b) => b.revenue - a.revenue)[0]!;
      });
      afterAll(() => site.close());

      const visit = async <T>(path: string, look: (watched: WatchedPage) => Promise<T>): Promise<T> => {
        const watched = await site.newPage({ viewport: { width: 1024, height: 900 } });
        try {
          await watched.open(path);
          await settled(watched.page);
          return await look(watched);
        } finally {
          await watched.close();
        }
      };
      const customerPath = () => `customer?id=${encodeURIComponent(largest.customer_id)}`;
      const path = (page: string) => (page === "customer" ? customerPath() : page);

      test.concurrent.each([...pages, "customer"])(
        "%s draws without an error or a request to another host, passes axe, and neither it nor a list scrolls sideways at 390 px",
        async (page) => {
          await visit(path(page), async ({ page: browser, trouble }) => {
            const chart = charts[page];
            if (chart)
              await browser
                .locator("main svg")
                .nth(chart - 1)
                .waitFor({ state: "attached" });
            expect(trouble).toEqual(quiet);
            expect(await browser.locator(".observablehq--error").count()).toBe(0);
            expect(await browser.locator("html").getAttribute("lang")).toBe(language);
            expect(await browser.locator("main h1").count()).toBe(1);
            const text = await browser.locator("main").innerText();
            expect(text).not.toMatch(/\b(NaN|undefined|Infinity|\[object)/);
            expect(await cutLists(browser)).toEqual([]);
            await browser.setViewportSize({ width: 390, height: 900 });
            await settled(browser);
            expect(await cutLists(browser)).toEqual([]);
            const wide = await browser.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            );
            expect(wide).toBeLessThanOrEqual(0);
            await browser.addScriptTag({ content: axe.source });
            const { violations } = await browser.evaluate(async () =>
              (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
                resultTypes: ["violations"],
              }),
            );
            const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
            expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
          });
        },
      );

      test.concurrent("the summary, the list and a customer show the figures of the tables", async () => {
        const [facts] = await readTableFile(built!.tables, "report_facts", [
          "revenue",
          "customer_count",
          "unassigned_revenue",
        ]);
        await visit("./", async ({ page: browser }) => {
          // Node and the browser may write the M of a million in another case.
          const text = (await browser.locator("main").innerText()).toLowerCase();
          expect(text).toContain(format.compact(facts!.revenue).toLowerCase());
        });
        await visit("customers", async ({ page: browser }) => {
          const text = await browser.locator("main").innerText();
          expect(text).toContain(format.count(facts!.customer_count));
          expect(text).toContain(format.money(facts!.revenue - facts!.unassigned_revenue));
        });
        await visit(customerPath(), async ({ page: browser }) => {
          const text = await browser.locator("main").innerText();
          expect(text).toContain(largest.name);
          expect(text).toContain(format.money(largest.revenue));
        });
      });

      test.concurrent("the pyramid shows every tier's number of customers", async () => {
        const tiers = await readTableFile(built!.tables, "pyramid_tiers", [
          "measure",
          "period",
          "tier",
          "customer_count",
        ]);
        const sizes = tiers.filter(
          ({ measure, period, tier }) => measure === "revenue" && period === "current" && tier !== "inactive",
        );
        expect(sizes).toHaveLength(4);
        await visit("pyramid?measure=revenue", async ({ page: browser }) => {
          const text = await browser.locator("main").textContent();
          for (const { customer_count } of sizes) expect(text).toContain(format.count(customer_count));
        });
      });
    },
  );
}
