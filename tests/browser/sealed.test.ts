import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sealSite } from "../../src/site/seal_site.js";
import { openSite, settled, type OpenedSite } from "./site.js";

const passphrase = "ketel vlieger dinsdag kroos";
let folder: string;
let site: OpenedSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sealed-"));
  cpSync(inject("sites").demoDutch.dist, folder, { recursive: true });
  await sealSite(folder, passphrase);
  site = await openSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("an encrypted report", () => {
  test("asks for its passphrase once a tab, says when it is wrong, and then shows every page", async () => {
    const watched = await site.newPage();
    const { page, trouble } = watched;
    await watched.open("./");
    const dialog = page.getByRole("dialog", { name: "Dit rapport is alleen voor de lezers" });
    await dialog.waitFor();
    expect(await page.locator("main svg").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await dialog.isVisible()).toBe(true);
    await page.addScriptTag({ content: axe.source });
    const { violations } = (await page.evaluate("axe.run(document.querySelector('dialog'))")) as {
      violations: { id: string }[];
    };
    expect(violations.map(({ id }) => id)).toEqual([]);
    await dialog.getByLabel("Wachtzin").fill("ketel vlieger dinsdag");
    await page.keyboard.press("Enter");
    await dialog.getByText("Dat is niet de wachtzin van dit rapport").waitFor();
    await dialog.getByLabel("Wachtzin").fill(` ${passphrase}`);
    await page.keyboard.press("Enter");
    await page.locator("main svg").first().waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);

    await watched.open("customers");
    await page.locator(".list-box tbody tr a").first().waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await watched.open(`explore?sql=${encodeURIComponent("select count(*) as klanten from customers")}`);
    await page.locator(".explore-result tbody tr", { hasText: "401" }).waitFor();
    await settled(page);
    expect(trouble).toEqual({ console: [], errors: [], failed: [], foreign: [] });
    await watched.close();
  });

  test("another tab is asked again, and a changed byte is refused", async () => {
    const table = readdirSync(join(folder, "_file", "data")).find((name) => name.startsWith("report_facts"))!;
    const path = join(folder, "_file", "data", table);
    const bytes = readFileSync(path);
    bytes[60]! ^= 1;
    writeFileSync(path, bytes);
    const watched = await site.newPage();
    await watched.open("method");
    const dialog = watched.page.getByRole("dialog");
    await dialog.getByLabel("Wachtzin").fill(passphrase);
    await watched.page.keyboard.press("Enter");
    await dialog.getByText("of het rapport is onderweg veranderd").waitFor();
    expect(await watched.page.locator("main h1").count()).toBe(0);
    await watched.close();
  });
});
