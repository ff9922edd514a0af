import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { bundlePage } from "../../src/share/page/bundle.js";
import { share, type ShareInput } from "../../src/share/share.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { plantedFolder } from "../share/planted.js";
import { scan } from "../share/scanner.js";
import { openSite, type OpenedSite } from "./site.js";

const place = new Place();
afterAll(() => place.remove());

describe("an edition in the browser", () => {
  const out = join(place.root, "out");
  const passphrase = "koffie molen lantaarn dijk";
  const folders: Record<"english" | "dutch" | "sealed", string> = { english: "", dutch: "", sealed: "" };
  let site: OpenedSite;
  beforeAll(async () => {
    const data = plantedFolder(place, [
      "share:",
      "  fields: [revenue, orders, lines, products, hours, agreements, bands]",
      "  contact: {name: Ruth Bos, email: ruth@molen.example}",
    ]);
    writeFileSync(join(place.root, "passphrase.txt"), passphrase);
    const make = async (input: Partial<ShareInput>) =>
      (await share({ data, out, customer: "C1001", cacheDir: place.cacheDir, ...input })).folder!;
    folders.english = await make({});
    folders.dutch = await make({ language: "nl", expires: "2999-03-31" });
    folders.sealed = await make({
      passphraseFile: join(place.root, "passphrase.txt"),
      expires: "2999-03-31",
    });
    site = await openSite(out, { basePath: "/klanten/van/ons/" });
  });
  afterAll(() => site.close());

  /** Opens a page that may reach nothing but the folder itself. */
  async function opened(url: string, work: (page: Page) => Promise<void>, at?: Date): Promise<void> {
    const { page, trouble, close } = await site.newPage();
    if (at) await page.clock.setFixedTime(at);
    await page.route("**/*", (route) => {
      const isOwn = route.request().url().startsWith(site.url) || route.request().url().startsWith("file:");
      return isOwn ? route.continue() : route.abort();
    });
    await page.goto(url);
    await work(page);
    expect(trouble).toEqual({ console: [], errors: [], failed: [], foreign: [] });
    await close();
  }

  const served = (folder: string) => `${site.url}${folder}/`;
  const file = (folder: string) => pathToFileURL(join(out, `${folder}.html`)).href;

  async function violations(page: Page): Promise<string[]> {
    // The page's own policy would refuse a script that is added to it.
    await page.evaluate(axe.source);
    const found = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
    return found.violations.map(({ id }) => id);
  }

  test("a folder under a sub-path is read in English, passes axe, fits a phone and prints", async () => {
    await opened(served(folders.english), async (page) => {
      await page.getByRole("heading", { name: "Our co-operation with Bakkerij De Ster B.V." }).waitFor();
      expect(await page.title()).toBe("Bakkerij De Ster B.V. · Molen De Hoop");
      expect(await page.locator("main svg.months").count()).toBe(4);
      expect(await page.locator("main").innerText()).not.toMatch(
        /\b(NaN|undefined|Infinity|\[object|null)\b/,
      );
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Print or save as PDF" }).isVisible()).toBe(false);
    });
  });

  test("a single file is read in Dutch from the reader's own disk, and says when it has expired", async () => {
    await opened(file(folders.dutch), async (page) => {
      await page.getByRole("heading", { name: "Onze samenwerking met Bakkerij De Ster B.V." }).waitFor();
      expect(await page.locator("main svg.months").count()).toBe(4);
      expect(await page.locator("footer").innerText()).toContain("te lezen t/m 31\u00a0mrt\u00a02999");
      expect(await violations(page)).toEqual([]);
    });
    const later = new Date("2999-04-01T12:00:00");
    await opened(
      file(folders.dutch),
      async (page) => {
        await page.getByRole("heading", { name: "Deze pagina is verlopen" }).waitFor();
        expect(await page.locator("body").innerText()).not.toContain("Bakkerij");
      },
      later,
    );
  });

  test.each([
    ["a folder", served],
    ["a single file", file],
  ])("%s that is encrypted opens by its passphrase, and by no other", async (_, urlOf) => {
    await opened(urlOf(folders.sealed), async (page) => {
      await page.getByRole("heading", { name: "This page is for its reader only" }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel("Passphrase").fill("koffie molen lantaarn");
      await page.keyboard.press("Enter");
      await page.getByText("That is not the passphrase of this page").waitFor();
      expect(await page.locator("body").innerText()).not.toContain("Bakkerij");
      await page.getByLabel("Passphrase").fill(passphrase);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Our co-operation with Bakkerij De Ster B.V." }).waitFor();
      expect(await page.title()).toBe("Bakkerij De Ster B.V. · Molen De Hoop");
    });
  });

  test.each<[string, (base64: string) => string]>([
    ["its first byte", (base64) => `A${base64.slice(1)}`],
    ["the rounds of its key", (base64) => `${base64.slice(0, 8)}/////${base64.slice(13)}`],
    ["its last day", (base64) => `${base64.slice(0, 56)}////${base64.slice(60)}`],
    ["a sign that is no base64", (base64) => `${base64.slice(0, 100)}%${base64.slice(101)}`],
    ["all but its beginning, which is lost", (base64) => base64.slice(0, 20)],
  ])("an encrypted edition of which was changed %s says so, and shows nothing", async (_, change) => {
    const html = readFileSync(join(out, `${folders.sealed}.html`), "utf8");
    const changed = html.replace(
      /(id="sealed"[^>]*>\s*)([A-Za-z0-9+/=]+)/,
      (_, tag: string, base64: string) => tag + change(base64),
    );
    expect(changed).not.toBe(html);
    const path = join(place.root, "changed.html");
    writeFileSync(path, changed);
    await opened(pathToFileURL(path).href, async (page) => {
      await page.getByRole("heading", { name: "This page cannot be opened" }).waitFor();
      expect(await page.locator("main p").innerText()).toBe(
        "Something of it was changed or lost on its way. Ask your contact to send it again.",
      );
    });
  });

  test("an encrypted edition that has expired does not even ask for its passphrase", async () => {
    await opened(
      served(folders.sealed),
      async (page) => {
        await page.getByRole("heading", { name: "This page has expired" }).waitFor();
        expect(await page.getByLabel("Passphrase").count()).toBe(0);
      },
      new Date("2999-04-01T12:00:00"),
    );
  });
});

describe("editions of the reports that are built already", () => {
  /** Cells of a column of an export, each once. */
  function column(path: string, delimiter: string, header: string, encoding: BufferEncoding): string[] {
    const [head, ...rows] = readFileSync(path, encoding).trim().split(/\r?\n/);
    const at = head!.split(delimiter).indexOf(header);
    return [...new Set(rows.map((row) => row.split(delimiter)[at]!).filter(Boolean))];
  }

  /** The texts that the page's code does not hold by itself: it is the same for everybody, and made from no data. */
  async function notInCode(texts: readonly string[]): Promise<string[]> {
    const folder = join(place.root, `code-${texts.length}`);
    const { script, style } = await bundlePage();
    mkdirSync(folder);
    writeFileSync(join(folder, "code.txt"), script + style);
    const found = new Set(scan(folder, texts));
    return texts.filter((text) => !found.has(`code.txt: ${text}`));
  }

  async function holdNobodyElse(data: string, customers: readonly string[], texts: readonly string[]) {
    const foreign = await notInCode(texts);
    for (const customer of customers) {
      const out = join(place.root, `edition-${customer}`);
      await share({ data, out, customer });
      expect(scan(out, [customer])).not.toEqual([]);
      expect(
        scan(
          out,
          foreign.filter((text) => text !== customer),
        ),
      ).toEqual([]);
    }
  }

  test("of the demo hold no other customer, no employee and no account manager", async () => {
    // The register is written beside the exports, and a checkout is not for that.
    const data = join(place.root, "demo");
    cpSync(inject("sites").demo.data, data, { recursive: true });
    const exports = join(data, "exports");
    const foreign = [
      ...column(join(exports, "klanten.csv"), ";", "Debiteurnr", "latin1"),
      ...column(join(exports, "klanten.csv"), ";", "Accountmanager", "latin1"),
      ...column(join(exports, "uren.csv"), ";", "Medewerker", "latin1"),
    ];
    expect(foreign.length).toBeGreaterThan(400);
    await holdNobodyElse(data, ["10005", "10070", "10120"], foreign);
  });

  const { adventureworks } = inject("sites");
  test.skipIf(adventureworks === null)(
    "of adventureworks (skipped where ../shared/data is absent) hold no other customer",
    async () => {
      const lines = join(adventureworks!.data, "adventureworks_reseller_lines_flat.csv");
      const ids = column(lines, ",", "customer_id", "utf8");
      expect(ids.length).toBeGreaterThan(600);
      await holdNobodyElse(adventureworks!.data, ["AW00000676", "AW00000244"], ids);
    },
  );
});
