import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import type { OpenedSite } from "./site.js";
import { openSite, settled } from "./site.js";

const sites = inject("sites");
const quiet = { console: [], errors: [], failed: [], foreign: [] };

describe.concurrent("a reader of the demo", () => {
  let site: OpenedSite;
  beforeAll(async () => void (site = await openSite(sites.demo.dist)));
  afterAll(() => site.close());

  test("reaches a customer from the summary by clicking, and the copied address opens the same view", async () => {
    const watched = await site.newPage();
    await watched.open("./");
    await settled(watched.page);
    const link = watched.page.locator("main a[href*='customer.html']").filter({ hasText: /\w/ }).first();
    const name = (await link.innerText()).trim();
    await link.click();
    await settled(watched.page);
    const heading = await watched.page.locator("main h1").innerText();
    expect(`${heading} ${await watched.page.locator("main").innerText()}`).toContain(name);
    const again = await site.newPage();
    await again.open(watched.page.url());
    await settled(again.page);
    expect(await again.page.locator("main").innerText()).toBe(await watched.page.locator("main").innerText());
    await watched.close();
    await again.close();
  });

  test("goes from one customer to the next and back without leaving the page, and reads the dossier only", async () => {
    const watched = await site.newPage();
    const { page } = watched;
    const heading = page.locator("main h1");
    await watched.open("customer?id=10005");
    await settled(page);
    const [first, text] = [await heading.innerText(), await page.locator("main").innerText()];
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const asked = watched.exchanges.length;
    const next = page.locator(".neighbours a[rel=next]");
    const name = (await next.innerText()).replace(" →", "");
    await next.click();
    await settled(page);
    expect(await heading.innerText()).toBe(name);
    expect(await page.title()).toContain(name);
    expect(await page.locator("main h1").count()).toBe(1);
    const files = watched.exchanges.slice(asked).map(({ url }) => url.split(".").pop());
    expect(new Set(files)).toEqual(new Set(["dossiers"]));
    const other = await site.newPage();
    await other.open(page.url());
    await settled(other.page);
    expect(await other.page.locator("main").innerText()).toBe(await page.locator("main").innerText());
    await page.goBack();
    await settled(page);
    expect(await heading.innerText()).toBe(first);
    expect(await page.locator("main").innerText()).toBe(text);
    expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);
    expect(watched.trouble).toEqual(quiet);
    await other.close();
    await watched.close();
  });

  test("scrolls through the customers as far as the wheel turns, and sees the columns that had no room on demand", async () => {
    const watched = await site.newPage({ viewport: { width: 1024, height: 900 } });
    const { page } = watched;
    await watched.open("customers");
    await settled(page);
    const box = page.locator(".list-box");
    await box.hover();
    for (const turned of [300, 600, 900]) {
      await page.mouse.wheel(0, 300);
      await expect.poll(() => box.evaluate((node) => Math.round(node.scrollTop))).toBe(turned);
    }
    const heads = () => page.locator(".list-box thead th:visible").allInnerTexts();
    expect((await heads()).join()).not.toContain("Hours");
    await page.locator(".list-fit button").click();
    expect((await heads()).join()).toContain("Hours");
    await watched.close();
  });

  test("finds a selection again in the address of the pyramid", async () => {
    const watched = await site.newPage();
    await watched.open("pyramid");
    await settled(watched.page);
    await watched.page.getByText("Gross margin", { exact: true }).first().click();
    await settled(watched.page);
    expect(new URL(watched.page.url()).search).toContain("gross_margin");
    const again = await site.newPage();
    await again.open(watched.page.url());
    await settled(again.page);
    expect(await again.page.locator("main").innerText()).toBe(await watched.page.locator("main").innerText());
    await watched.close();
    await again.close();
  });

  test("sees who moved as a matrix with the bands beside it, and below it where the window is narrow", async () => {
    const watched = await site.newPage({ viewport: { width: 1440, height: 900 } });
    await watched.open("pyramid?measure=contribution");
    await settled(watched.page);
    const top = async (name: string) =>
      Math.round((await watched.page.locator(`.chart-${name}`).boundingBox())!.y);
    expect(await top("flows")).toBe(await top("movements"));
    expect(await top("profitability")).toBe(await top("tier-matrix"));
    await watched.page.setViewportSize({ width: 1024, height: 900 });
    await settled(watched.page);
    expect(await top("flows")).toBeGreaterThan((await top("movements")) + 200);
    await watched.close();
  });

  test("opens the customers of a band, a label and a single contact on the pyramid's page; the address follows", async () => {
    const watched = await site.newPage();
    await watched.open("pyramid?measure=contribution");
    await settled(watched.page);
    const opened = watched.page.locator(".opened h2");
    const show = () => new URL(watched.page.url()).searchParams.get("show");
    await watched.page.locator("[data-flow='small.medium'] text").first().click();
    expect(show()).toBe("move.small.medium");
    expect(await opened.innerText()).toContain("Small a year ago, Medium now, by contribution");
    await watched.page.locator(".chart-profitability .pyramid-row").last().press("Enter");
    expect(show()).toBe("profit.lead");
    expect(await opened.innerText()).toBe("Lead by profitability · 3 customers");
    expect(await watched.page.locator(".opened tbody tr").count()).toBe(3);
    await watched.page.getByRole("button", { name: "Show them", exact: true }).click();
    expect(await opened.innerText()).toContain("One known contact person");
    await watched.page
      .locator(".opened")
      .getByRole("link", { name: "All of them in the customer list" })
      .click();
    await settled(watched.page);
    const listed = await watched.page.locator(".list-summary").innerText();
    await watched.page.goBack();
    await settled(watched.page);
    expect(listed.split(" ")[0]).toBe(/· (\d+)/.exec(await opened.innerText())?.[1]);
    await watched.close();
  });

  test("tries a handle on a customer's page: the levers move, the gap closes, and the address opens the same", async () => {
    const watched = await site.newPage();
    await watched.open("customer?id=10329");
    await settled(watched.page);
    const table = watched.page.locator("#what-if tbody tr").first();
    expect(await table.innerText()).toContain("€93,574\t€93,574");
    await watched.page.getByRole("button", { name: "Try it" }).first().click();
    expect(await watched.page.locator("#what-if .finding-more").innerText()).toContain("that closes the gap");
    expect(new URL(watched.page.url()).searchParams.get("minutes")).toMatch(/^\d+\.\d+$/);
    await watched.page.mouse.move(2, 2);
    const again = await site.newPage();
    await again.open(watched.page.url());
    await settled(again.page);
    expect(await again.page.locator("#what-if").innerText()).toBe(
      await watched.page.locator("#what-if").innerText(),
    );
    await watched.close();
    await again.close();
  });

  test.sequential(
    "sees the bars of the pyramid move when the measure is switched, or stand at once where less motion is asked",
    async () => {
      for (const [reducedMotion, moving] of [
        ["no-preference", true],
        ["reduce", false],
      ] as const) {
        const watched = await site.newPage({ reducedMotion });
        await watched.open("pyramid");
        await settled(watched.page);
        await watched.page.getByText("Net revenue", { exact: true }).first().click();
        const animations = await watched.page.evaluate(
          () =>
            document
              .getAnimations()
              .filter((one) => (one.effect as KeyframeEffect).target?.tagName === "rect").length,
        );
        expect(animations > 0).toBe(moving);
        await watched.close();
      }
    },
  );

  test("on a phone finds the levers folded until a handle is tried, and a heading where the lines will stand", async () => {
    const watched = await site.newPage({ viewport: { width: 390, height: 844 } });
    await watched.open("customer?id=10005");
    await settled(watched.page);
    const sliders = watched.page.locator("#what-if .levers");
    expect(await watched.page.locator("#lines").innerText()).toContain("Which invoice lines are behind it?");
    expect(await watched.page.locator("#lines .list").count()).toBe(0);
    expect(await sliders.isVisible()).toBe(false);
    await watched.page.getByRole("button", { name: "Try it" }).first().click();
    expect(await sliders.isVisible()).toBe(true);
    await watched.page.locator("#lines").scrollIntoViewIfNeeded();
    await watched.page.locator("#lines .list").waitFor();
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(watched.trouble).toEqual(quiet);
    await watched.close();
  });

  test("asks which conversations yield more; sentence, chart, list and address follow, and a row leads to its customer", async () => {
    const watched = await site.newPage();
    await watched.open("conversations");
    await settled(watched.page);
    const rows = watched.page.locator("#list tbody tr");
    expect(await watched.page.locator(".finding").innerText()).toMatch(
      /^2\sof the 13\sagreements whose review date has come yield more/,
    );
    await watched.page.getByLabel("Result").selectOption("more");
    await settled(watched.page);
    expect(new URL(watched.page.url()).search).toBe("?result=more");
    expect([await rows.count(), await watched.page.locator("svg.talks .talk").count()]).toEqual([1, 1]);
    const again = await site.newPage();
    await again.open(watched.page.url());
    await settled(again.page);
    expect(await again.page.locator("main").innerText()).toBe(await watched.page.locator("main").innerText());
    await again.close();
    const name = await rows.first().locator("a").innerText();
    await rows.first().locator("a").click();
    await settled(watched.page);
    expect(await watched.page.locator("main h1").innerText()).toBe(name);
    const told = watched.page.locator(".context").filter({ hasText: "What was talked about?" });
    expect(await told.innerText()).toContain("at today's volume: +\u2060€3,559");
    await watched.close();
  });

  test("chooses customers and a share of hours to re-use; the effect and the address follow", async () => {
    const watched = await site.newPage();
    await watched.open("exit");
    await settled(watched.page);
    await watched.page.getByRole("checkbox").first().check();
    await watched.page.getByRole("checkbox").nth(1).check();
    await watched.page.getByRole("slider").fill("50");
    const said = await watched.page.locator(".finding").innerText();
    expect(said).toMatch(/Without these 2\scustomers/);
    expect(said).toContain("With 50% of their hours re-used");
    const query = new URL(watched.page.url()).searchParams;
    expect([query.get("ids")?.split("~").length, query.get("reuse")]).toEqual([2, "50"]);
    const again = await site.newPage();
    await again.open(watched.page.url());
    await settled(again.page);
    expect(await again.page.locator("main").innerText()).toBe(await watched.page.locator("main").innerText());
    await again.close();
    await watched.page.getByRole("button", { name: "Choose nobody" }).click();
    expect(await watched.page.locator(".finding").innerText()).toContain("would fall most without");
    await watched.close();
  });

  test("chooses a team and a band of attention; the list and the address follow", async () => {
    const watched = await site.newPage();
    await watched.open("attention");
    await settled(watched.page);
    const all = await watched.page.locator(".finding").innerText();
    await watched.page.getByLabel("Hours of").selectOption("Service");
    expect(await watched.page.locator(".finding").innerText()).not.toBe(all);
    await watched.page.locator(".chart-attention-bands svg a").last().click();
    await settled(watched.page);
    const query = new URL(watched.page.url()).searchParams;
    expect([query.get("team"), query.get("band")]).toEqual(["Service", "no_value"]);
    const rows = await watched.page.locator("#customers tbody tr").count();
    expect(rows).toBe(3);
    await watched.page.mouse.move(2, 2);
    const again = await site.newPage();
    await again.open(watched.page.url());
    await settled(again.page);
    expect(await again.page.locator("main").innerText()).toBe(await watched.page.locator("main").innerText());
    await watched.close();
    await again.close();
  });

  test.each([
    "./",
    "pyramid",
    "drift",
    "attention",
    "exit",
    "conversations",
    "customers",
    "customer?id=10329",
    "data-quality",
    "method",
  ])("reaches every control of %s by keyboard", async (page) => {
    const watched = await site.newPage();
    await watched.open(page);
    if (page.startsWith("customer?")) await watched.page.locator("main .context").first().waitFor();
    await settled(watched.page);
    const wanted = await watched.page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]"),
      ];
      const visible = controls.filter((control) => {
        const isSkipped =
          control.tabIndex < 0 || control.hasAttribute("disabled") || !control.checkVisibility();
        const radio = control instanceof HTMLInputElement && control.type === "radio" && !control.checked;
        // A list draws its rows anew as it scrolls; its box is the stop, and takes the arrow keys.
        const row = control.closest(".list-box tbody") !== null;
        return !isSkipped && !radio && !row;
      });
      visible.forEach((control, i) => control.setAttribute("data-stop", String(i)));
      return visible.length;
    });
    const reached = new Set<string>();
    // What stands below a long list is nearer from the end of the page.
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let i = 0; i < wanted + 40 && reached.size < wanted; i++) {
        await watched.page.keyboard.press(key);
        const stop = await watched.page.evaluate(
          () => document.activeElement?.getAttribute("data-stop") ?? null,
        );
        if (stop !== null) reached.add(stop);
      }
      await watched.page.evaluate(() => document.querySelector<HTMLElement>("a[href]")?.focus());
    }
    expect(reached.size).toBe(wanted);
    await watched.close();
  });

  test("prints the head of a long list above its rows on every sheet, and no sheet without anything", async () => {
    const watched = await site.newPage();
    const sheets = async (path: string) => {
      await watched.open(path);
      await settled(watched.page);
      const pdf = await watched.page.pdf({ preferCSSPageSize: true });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      return text;
    };
    const list = await sheets("customers");
    expect(list.length).toBeGreaterThan(2);
    for (const sheet of list) expect(sheet).toContain("Profitability");
    // Five sheets with holes were four full ones, the last with what is left out.
    const summary = await sheets("./");
    expect(summary).toHaveLength(4);
    expect(summary[3]).toContain("What is left out?");
    // Both curves stand on the last one.
    expect(await sheets("pyramid")).toHaveLength(4);
    // What is due fills the first sheet, and the chart stands whole on the next.
    expect((await sheets("conversations"))[1]).toContain("What did each conversation bring?");
    expect((await sheets("exit?ids=10005")).map((sheet) => sheet.trim().length > 0)).toEqual([true]);
    await watched.close();
  });

  test("is told in a sentence when a customer does not exist", async () => {
    const watched = await site.newPage();
    await watched.open("customer?id=nobody");
    await settled(watched.page);
    expect(await watched.page.locator("main").innerText()).toContain("nobody");
    expect(watched.trouble).toEqual(quiet);
    await watched.close();
  });
});
