import { mkdtempSync, rmSync, statSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { tableNames } from "../../src/schema.js";
import { largeFiles } from "../../src/site/large_files.js";
import { queries } from "./explore_queries.js";
import type { OpenedSite, WatchedPage } from "./site.js";
import { openSite } from "./site.js";

const { demo } = inject("sites");
const quiet = { console: [], errors: [], failed: [], foreign: [] };
let site: OpenedSite;
let watched: WatchedPage;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "explore-"));
  site = await openSite(demo.dist);
  watched = await site.newPage();
  page = watched.page;
  // What a reader would save is kept instead.
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { saved?: Blob }).saved = blob;
      return make(blob);
    };
  });
  await watched.open("explore");
  await answered(page);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until the page is at rest with a result, an error or a sentence. */
async function answered(on: Page): Promise<void> {
  await on.locator(".explore-run:enabled").waitFor({ timeout: 30_000 });
}

/** Asks a query as a link to it would. */
async function ask(sql: string, on: Page = page): Promise<void> {
  await on.evaluate((query) => {
    history.pushState(null, "", `?sql=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, sql);
  await answered(on);
}

/** In the page: asks a query and gives the bytes that its button for Parquet saves, in one go, since thirty are asked. */
async function downloaded(sql: string): Promise<string> {
  const until = async (is: () => unknown) => {
    while (!is()) await new Promise((resolve) => setTimeout(resolve, 4));
  };
  const kept = globalThis as { saved?: Blob };
  const runButton = document.querySelector<HTMLButtonElement>(".explore-run")!;
  history.pushState(null, "", `?sql=${encodeURIComponent(sql)}`);
  dispatchEvent(new PopStateEvent("popstate"));
  await until(() => !runButton.disabled);
  delete kept.saved;
  document.querySelectorAll<HTMLButtonElement>(".explore-result .buttons button")[1]!.click();
  await until(() => kept.saved);
  const bytes = new Uint8Array(await kept.saved!.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Tables asked of the host since a number of exchanges, with the bytes of each. */
function tablesRead(since: number, { exchanges }: WatchedPage = watched): Record<string, number> {
  const read: Record<string, number> = {};
  for (const { url, bytes } of exchanges.slice(since)) {
    const table = /\/data\/(?:parts\/)?(\w+)\.[0-9a-f]{8}\.parquet$/.exec(url)?.[1];
    if (table) read[table] = (read[table] ?? 0) + bytes;
  }
  return read;
}

describe("explore", () => {
  test("reads of the tables that a query names only the columns that it uses, each once", async () => {
    let before = watched.exchanges.length;
    await ask("select count(*) as n from invoice_lines where revenue < 0");
    const data = join(demo.dist, "_file", "data");
    const whole = readdirSync(data, { recursive: true, encoding: "utf8" })
      .filter((name) => /\binvoice_lines\./.test(name))
      .reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
    const first = tablesRead(before);
    expect(Object.keys(first)).toEqual(["invoice_lines"]);
    expect(first.invoice_lines).toBeLessThan(whole / 3);
    before = watched.exchanges.length;
    await ask("select sum(revenue) as revenue from invoice_lines");
    expect(tablesRead(before)).toEqual({});
    await ask("describe invoice_lines");
    expect(await page.locator(".list-summary").first().innerText()).toMatch(/^15 rows/);
    expect(tablesRead(before)).toEqual({});
  });

  test("of a few customers, or of the first rows, reads the row groups that hold them, and of all customers all again", async () => {
    const connection = await nodeDuckdb();
    const other = await site.newPage();
    await other.open("explore");
    await answered(other.page);
    const read = async (sql: string) => {
      const before = other.exchanges.length;
      await ask(sql, other.page);
      const cells = other.page.locator(".explore-result tbody tr").first().locator("td");
      const [expected] = await rowsOf(connection, sql);
      const digits = (texts: readonly unknown[]) => texts.map((text) => String(text).replace(/\D/g, ""));
      expect(digits(await cells.allInnerTexts()), sql).toEqual(digits(expected as unknown[]));
      return tablesRead(before, other).invoice_lines ?? 0;
    };
    const counted = "select count(*) as lines, count(distinct invoice_id) as invoices from invoice_lines";
    const first = await read("select invoice_id, source_line from invoice_lines limit 1 offset 2");
    expect(await read("select source_line from invoice_lines limit 1 offset 1")).toBe(0);
    const one = await read(`${counted} where customer_id = '10004'`);
    const two = await read(`${counted} where customer_id in ('10004', '10090')`);
    expect(await read(`${counted} where customer_id = '10090'`)).toBe(0);
    expect(await read(`${counted} where customer_id = '0'`)).toBe(0);
    const all = await read(counted);
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(all / 5);
    expect(two).toBeGreaterThan(0);
    expect(two).toBeLessThan(all / 2);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(all);
    connection.closeSync();
    await other.close();
  });

  test("answers thirty queries as DuckDB in Node does, every digit, through the parquet file that it offers", async () => {
    const connection = await nodeDuckdb();
    expect(queries).toHaveLength(30);
    for (const [at, sql] of queries.entries()) {
      const file = join(folder, `${at}.parquet`);
      await writeFile(file, Buffer.from(await page.evaluate(downloaded, sql), "base64"));
      const expected = await rowsOf(connection, sql);
      expect(expected.length, sql).toBeGreaterThan(0);
      expect(await rowsOf(connection, `from '${file}'`), sql).toEqual(expected);
    }
    connection.closeSync();
  });

  test("shows intervals and bytes as DuckDB writes them, within lists and structs too", async () => {
    await ask(
      "select interval '14 months 90 minutes' as i, [interval '1 month', null] as l, {'took': interval '2 days'} as s, '\\xAA\\x00abc'::blob as b",
    );
    expect(await page.locator(".explore-result tbody tr td").allInnerTexts()).toEqual([
      "1 year 2 months 01:30:00",
      '["1 month",null]',
      '{"took":"2 days"}',
      "\\xAA\\x00abc",
    ]);
  });

  test("shows values of an enum, and days that no calendar holds, in the place of what was there before", async () => {
    await ask("select 'b'::enum('a', 'b') as e, ['a'::enum('a', 'b')] as l");
    const cells = page.locator(".explore-result tbody tr td");
    expect(await cells.allInnerTexts()).toEqual(["b", '["a"]']);
    await ask("select date 'infinity' as d, timestamp '-infinity' as t, date '0044-03-15 (BC)' as bc");
    expect(await cells.allInnerTexts()).toEqual(["infinity", "-infinity", "0044-03-15 (BC)"]);
  });

  test("shows an error in DuckDB's words with its place marked, and goes on", async () => {
    await ask("select name,\n  revenu\nfrom customers");
    const error = page.locator(".explore-error pre");
    expect(await error.innerText()).toMatch(
      /^Binder Error: Referenced column "revenu" not found[\s\S]*LINE 2: {3}revenu\n +\^$/,
    );
    expect(await page.locator(".cm-lintRange-error").innerText()).toBe("revenu");
    await ask("select name, revenue from customers");
    expect(await page.locator(".cm-lintRange-error").count()).toBe(0);
    expect(await page.locator(".explore-result").count()).toBe(1);
  });

  test("wraps what is said on a phone, where what may be meant instead stands at its end", async () => {
    const phone = await site.newPage({ viewport: { width: 390, height: 844 } });
    await phone.open(`explore?sql=${encodeURIComponent("select tier_revenu from customers")}`);
    await answered(phone.page);
    const error = phone.page.locator(".explore-error pre");
    expect(await error.innerText()).toContain('Candidate bindings: "tier_revenue"');
    const beyond = await error.evaluate((pre) => {
      const { right } = pre.getBoundingClientRect();
      return [...pre.querySelector(".said")!.getClientRects()].filter((line) => line.right > right + 1)
        .length;
    });
    expect(beyond).toBe(0);
    expect(phone.trouble).toEqual(quiet);
    await phone.close();
  });

  test("asks in the words of the report what a chart of tiers answers", async () => {
    await ask(
      "select tier_revenue, sum(revenue) as revenue from customers where is_active group by 1 order by 2 desc",
    );
    expect(await page.locator(".explore-chart .chart-title").innerText()).toBe(
      "How does net revenue differ by net revenue tier?",
    );
  });

  test("stays usable after a query that was cancelled", async () => {
    await page.evaluate(() => {
      history.pushState(null, "", "?sql=select count(*) as n from range(1000000000000) where range % 7 = 3");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await page.getByRole("button", { name: "Cancel" }).click();
    await answered(page);
    expect(await page.locator(".explore-status").innerText()).toContain("Cancelled");
    await ask("select 40 + 2 as answer, 'x' as name");
    expect(await page.locator(".explore-result tbody tr").first().innerText()).toMatch(/42/);
  });

  test("a step back while a query runs stops it and shows the step before", async () => {
    await ask("select 'the step before' as x");
    await page.evaluate(() => {
      history.pushState(null, "", "?sql=select count(*) as n from range(1000000000000) where range % 7 = 3");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(await page.locator(".explore-run").isDisabled()).toBe(true);
    await page.goBack();
    await answered(page);
    expect(await page.locator(".cm-content").innerText()).toContain("the step before");
    expect(await page.locator(".explore-result tbody").allInnerTexts()).toContainEqual(
      expect.stringContaining("the step before"),
    );
  });

  test("sums over rollup, cube and grouping sets, of which DuckDB's plan tells no column, with a table that was not read yet", async () => {
    await ask(
      "select count(segment) as n from bridge_parts where comparison = 'baseline' group by rollup(comparison)",
    );
    const counts = await page.locator(".explore-result tbody tr td:last-child").allInnerTexts();
    expect(counts.filter((text) => Number(text.replace(/\D/g, "")) > 0)).toHaveLength(2);
  });

  test("counts the rows of a table without reading a column of it", async () => {
    const before = watched.exchanges.length;
    await ask("select count(*) as n from product_bridges");
    expect(await page.locator(".explore-result tbody tr").first().innerText()).toMatch(/[\d,]{4,}/);
    const read = watched.exchanges.slice(before).filter(({ url }) => url.includes("product_bridges"));
    expect(read.map(({ url }) => /\/parts\//.test(url))).toEqual([false]);
  });

  test("writes nothing and asks no other host, whatever a query wants of one", async () => {
    const refused: [string, RegExp][] = [
      ["from 'https://example.com/x.csv'", /does not exist|Permission Error/],
      ["from read_csv('https://example.com/x.csv')", /Permission Error/],
      ["from read_parquet('https://example.com/x.parquet')", /extension/],
      ["load parquet", /Permission Error/],
      ["select to_json(1)", /extension/],
      ["set enable_external_access = true", /Cannot/],
      ["drop table customers", /read-only mode/],
      ["attach 'https://example.com/x.duckdb'", /Error/],
    ];
    for (const [sql, why] of refused) {
      await ask(sql);
      expect(await page.locator(".explore-error pre").innerText(), sql).toMatch(why);
    }
    expect(watched.trouble).toEqual(quiet);
    await page.goBack();
    await answered(page);
    expect(await page.locator(".cm-content").innerText()).toContain("drop table customers");
  });

  test("lets a reader leave the editor by Tab, run by Ctrl+Enter and take up a proposal", async () => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("select grain_of_nothing from customers");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Run");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("select revenue_pri");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("select cust");
    await page.locator(".cm-tooltip-autocomplete").waitFor();
    expect(await page.locator(".cm-tooltip-autocomplete").innerText()).toContain("customers");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("select 7 as seven");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.locator(".explore-result thead", { hasText: "seven" }).waitFor();
    expect(new URL(page.url()).searchParams.get("sql")).toBe("select 7 as seven");
  });
});

test("explore works below a sub-path, on a host that gives no ranges and compresses nothing", async () => {
  const plain = await openSite(demo.dist, { basePath: "/reports/2026/", ranges: false, compression: false });
  const there = await plain.newPage();
  await there.open(`explore?sql=${encodeURIComponent("select count(*) as n from customers")}`);
  await answered(there.page);
  expect(await there.page.locator(".explore-result tbody tr").first().innerText()).toMatch(/401/);
  expect(there.trouble).toEqual(quiet);
  await plain.close();
});

test("no file of a site is larger than hosts take", async () => {
  expect(await largeFiles(demo.dist)).toEqual([]);
  const engine = readdirSync(join(demo.dist, "_file", "engine"));
  expect(engine).toEqual([
    expect.stringMatching(/^duckdb-browser-eh\.worker\.[0-9a-f]{8}\.js$/),
    expect.stringMatching(/^duckdb-eh\.wasm\.[0-9a-f]{8}\.gz$/),
  ]);
});

/** DuckDB in Node on the same tables. */
async function nodeDuckdb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  for (const table of tableNames) {
    const file = join(demo.tables, `${table}.parquet`);
    const listed = (await connection.runAndReadAll(`from '${file}'`)).getRowObjectsJson();
    const parts = listed.flatMap(({ part_file }) =>
      part_file ? [join(demo.tables, String(part_file))] : [],
    );
    const files = (parts.length > 0 ? parts : [file]).map((name) => `'${name}'`).join();
    await connection.run(`create view "${table}" as from read_parquet([${files}])`);
  }
  return connection;
}

/** Rows as text, so that whole numbers of all widths and texts of them compare alike. */
async function rowsOf(connection: DuckDBConnection, sql: string): Promise<(string | null)[][]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJson().map((row) => row.map((value) => (value === null ? null : String(value))));
}
