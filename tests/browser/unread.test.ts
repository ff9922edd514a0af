import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { OpenedSite, WatchedPage } from "./site.js";
import { openSite, settled } from "./site.js";

const { demo, demoDutch } = inject("sites");

/** Lets the host break off every answer with such a file until told otherwise. */
async function cut(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.abort("connectionreset"));
  return () => page.unroute(file);
}

const note = (page: Page) => page.locator("main [role=alert]");

/** What a page shows there is what its address opens by itself. */
async function opensTheSame({ page }: WatchedPage, site: OpenedSite, where = "main"): Promise<void> {
  const again = await site.newPage();
  await again.open(page.url());
  await settled(again.page);
  const shown = await page.locator(where).allInnerTexts();
  expect(shown.join("")).not.toBe("");
  expect(await again.page.locator(where).allInnerTexts()).toEqual(shown);
  await again.close();
}

describe.concurrent(
  "a host that breaks off is told in a sentence, and another choice works afterwards:",
  () => {
    let site: OpenedSite;
    beforeAll(async () => void (site = await openSite(demo.dist)));
    afterAll(() => site.close());

    test("behind a bar of a customer there are no lines of the choice before", async () => {
      const watched = await site.newPage({ viewport: { width: 1024, height: 900 } });
      const { page } = watched;
      await watched.open("customer?id=10329&period=2026-03#lines");
      await settled(page);
      const rows = page.locator("#lines tbody tr[aria-rowindex]:visible");
      await rows.first().waitFor();
      const mend = await cut(page, /product_bridges/);
      const bars = page.locator(".chart-bridge .hits [role=button]");
      await bars.nth(1).press("Enter");
      await note(page).nth(1).waitFor();
      expect(await note(page).allInnerTexts()).toEqual([
        expect.stringMatching(/^What stands behind this bar could not be read. Try again/),
        expect.stringMatching(/^The invoice lines behind this figure could not be read. Try again/),
      ]);
      expect(await rows.count()).toBe(0);
      await mend();
      await bars.nth(2).press("Enter");
      await page.locator("#bar h2").waitFor();
      await rows.first().waitFor();
      expect(await note(page).count()).toBe(0);
      await watched.close();
    });

    test("the next customer, which a second try brings", async () => {
      const watched = await site.newPage();
      const { page } = watched;
      await watched.open("customer?id=10005");
      await settled(page);
      const mend = await cut(page, /dossiers/);
      // Far from the first, so that its rows stand in another file.
      await page.evaluate(() => history.pushState(null, "", "?id=10329"));
      await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
      await note(page).waitFor();
      expect(await page.locator("main").innerText()).toMatch(/^This customer could not be read. Try again/);
      await mend();
      await note(page).getByRole("button").click();
      await settled(page);
      await opensTheSame(watched, site);
      await watched.close();
    });

    test("a tier of the pyramid", async () => {
      const watched = await site.newPage();
      const { page } = watched;
      await watched.open("pyramid");
      await settled(page);
      const mend = await cut(page, /customers\.\w+\.parquet/);
      await page.locator("[data-flow='small.medium'] text").first().click();
      expect(await note(page).innerText()).toMatch(/^The customers behind this choice could not be read./);
      await mend();
      await page.locator(".chart-profitability .pyramid-row").last().press("Enter");
      await page.locator(".opened h2").waitFor();
      expect(await note(page).count()).toBe(0);
      await watched.close();
    });

    test("a product group of the drift page, whose figures do not stay those of all", async () => {
      const watched = await site.newPage();
      const { page } = watched;
      await watched.open("drift");
      await settled(page);
      const mend = await cut(page, /group_bridges/);
      const group = page.getByLabel("Product group");
      await group.selectOption({ index: 1 });
      await note(page).waitFor();
      expect(await note(page).innerText()).toMatch(/^What this choice adds up to could not be read./);
      expect(await page.locator(".drift-view .finding:visible, .drift-view svg:visible").count()).toBe(0);
      await mend();
      await group.selectOption({ index: 2 });
      await page.getByRole("heading", { name: "When did the slips begin?" }).waitFor();
      await settled(page);
      expect(await note(page).count()).toBe(0);
      await page.mouse.move(2, 2);
      // What dates the slips comes last, and in its own time.
      await opensTheSame(watched, site, ".finding, .chart-bridge, #customers, .list-summary");
      await watched.close();
    });
  },
);

test("a page whose first read fails says so in one sentence, in the report's language", async () => {
  const site = await openSite(demoDutch.dist);
  const watched = await site.newPage();
  await cut(watched.page, /report_facts/);
  await watched.open("pyramid");
  await watched.page.locator(".observablehq--error").nth(1).waitFor({ state: "attached" });
  expect(await watched.page.locator("main").innerText()).toMatch(
    /^Dit kon niet worden gelezen van de plek waar het rapport staat \(report_facts\.\w+\.parquet: geen antwoord\)\. Laad de pagina opnieuw, of open die later nog eens\.$/,
  );
  await site.close();
});
