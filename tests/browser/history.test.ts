import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { OpenedSite } from "./site.js";
import { openSite, settled } from "./site.js";

const { demo } = inject("sites");

/** What a reader sees of a page: its words, where its controls stand and how its lists are sorted. */
async function seen(page: Page): Promise<string> {
  await page.mouse.move(2, 2);
  await settled(page);
  return page.evaluate(() => {
    const main = document.querySelector("main")!;
    const controls = [...main.querySelectorAll<HTMLInputElement>("input, select")].map((one) =>
      one.type === "radio" || one.type === "checkbox" ? String(one.checked) : one.value,
    );
    const sorted = [...main.querySelectorAll("[aria-sort]:not([aria-sort=none])")].map(
      (head) => `${head.textContent} ${head.getAttribute("aria-sort")}`,
    );
    return [location.search, main.innerText, controls.join(), sorted.join()].join("\n");
  });
}

/** Goes to the end of a page, and waits for what is read only once a reader comes there. */
async function goToTheEnd(page: Page, late?: string): Promise<void> {
  await settled(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  if (late) await page.locator(late).waitFor();
}

type Step = (page: Page) => Promise<unknown>;
const select =
  (label: string, index: number): Step =>
  (page) =>
    page
      .locator("main label.control")
      .filter({ has: page.locator(".control-label", { hasText: new RegExp(`^${label}$`) }) })
      .locator("select")
      .selectOption({ index });
const turn =
  (label: string): Step =>
  (page) =>
    page.locator("main .switch").getByText(label, { exact: true }).first().click();
const sortBy =
  (head: string): Step =>
  (page) =>
    page.locator("main thead").getByRole("button", { name: head, exact: true }).first().click();

/** Pages with what is chosen on them, each a step of the browser's history; `within` replaces: it is part of the step before. What is `late` is read last. */
const walks: readonly { page: string; late?: string; steps: readonly Step[]; within?: Step }[] = [
  {
    page: "pyramid",
    steps: [
      turn("Net revenue"),
      (page) => page.locator("[data-flow]").first().press("Enter"),
      (page) => page.locator(".chart-profitability .pyramid-row").last().press("Enter"),
      turn("Thresholds of a year ago"),
      (page) => page.getByRole("button", { name: "Close the list" }).click(),
    ],
  },
  {
    page: "drift",
    late: 'role=heading[name="When did the slips begin?"]',
    steps: [
      turn("A year ago"),
      select("Segment", 1),
      select("Product group", 1),
      (page) => page.locator(".chart-bridge .hits [role=button]").nth(2).press("Enter"),
    ],
    within: sortBy("Customer"),
  },
  {
    page: "customers",
    steps: [
      select("Segment", 1),
      select("Profitability", 2),
      (page) => page.getByText("Clear search and filters").click(),
    ],
    within: async (page) => {
      await page.getByRole("searchbox").fill("a");
      await sortBy("Hours")(page);
    },
  },
  {
    page: "attention",
    steps: [
      select("Hours of", 1),
      (page) => page.locator(".chart-attention-bands svg a").last().click(),
      select("Hours against contribution", 0),
    ],
    within: sortBy("Hours"),
  },
  {
    page: "conversations",
    steps: [select("Result", 1), select("Review", 1), (page) => page.getByText("Clear all").click()],
    within: (page) => page.getByRole("searchbox").fill("e"),
  },
  {
    page: "exit?ids=10004~10005",
    steps: [(page) => page.getByRole("button", { name: "Choose nobody" }).click()],
    within: async (page) => {
      await page.getByRole("checkbox").nth(3).check();
      await page.getByRole("searchbox").fill("a");
    },
  },
  {
    page: "customer?id=10329",
    late: "#lines",
    steps: [
      turn("A year ago"),
      (page) => page.locator(".chart-bridge .hits [role=button]").nth(1).press("Enter"),
      (page) => page.locator("#bar .parts button").first().click(),
      select("Period", 1),
      (page) => page.getByRole("button", { name: "Try it" }).first().click(),
    ],
  },
];

describe.concurrent(
  "Back undoes what was chosen, step by step, and Forward brings it again, as their addresses open the page:",
  () => {
    let site: OpenedSite;
    beforeAll(async () => void (site = await openSite(demo.dist)));
    afterAll(() => site.close());

    test.each(walks)("$page", async ({ page: path, late, steps, within }) => {
      const watched = await site.newPage({ viewport: { width: 1280, height: 900 } });
      const { page } = watched;
      // Where lines begin to be read, and slips are dated, depends on where a reader stands: that is told by other tests.
      await watched.open(path);
      await goToTheEnd(page, late);
      const before = await page.evaluate(() => history.length);
      const views = [await seen(page)];
      for (const [at, step] of steps.entries()) {
        await step(page);
        if (at === 0) await within?.(page);
        views.push(await seen(page));
      }
      for (const at of steps.keys()) expect(views[at + 1], `step ${at + 1}`).not.toBe(views[at]);
      expect(await page.evaluate(() => history.length)).toBe(before + steps.length);
      const last = await page.evaluate(() => location.pathname + location.search);
      for (const at of [...steps.keys()].reverse()) {
        await page.goBack();
        expect(await seen(page), `back to step ${at}`).toBe(views[at]);
      }
      await page.evaluate((count) => history.go(count), steps.length);
      await page.waitForURL((url) => `${url.pathname}${url.search}` === last);
      expect(await seen(page), "forward again").toBe(views.at(-1));
      await page.reload();
      await goToTheEnd(page, late);
      expect(await seen(page), "opened anew").toBe(views.at(-1));
      expect(watched.trouble.errors).toEqual([]);
      await watched.close();
    });
  },
);
