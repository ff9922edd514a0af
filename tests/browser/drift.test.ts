import { DuckDBInstance } from "@duckdb/node-api";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { productEffects } from "../../src/schema.js";
import type { OpenedSite } from "./site.js";
import { openSite, settled } from "./site.js";

const { demo, adventureworks } = inject("sites");
let site: OpenedSite;
beforeAll(async () => void (site = await openSite(demo.dist)));
afterAll(() => site.close());

/** Effects in euros that the tables add up to, by the name that the page gives them; those that round to nothing are absent. */
async function recomputed(sql: string): Promise<Record<string, number>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`set file_search_path = '${demo.tables}'`);
  const read = await connection.runAndReadAll(`
    with amounts as (${sql})
    select effect, sum(amount)::double as amount from amounts group by effect having abs(sum(amount)) >= 0.5`);
  connection.closeSync();
  const names: Record<string, string> = {
    price: "Price",
    discount: "Discount",
    cost: "Cost of goods",
    mix: "Product mix",
    volume: "Volume",
    new: "New products",
    lost: "Lost products",
    not_decomposable: "Not decomposable",
    service_volume: "Service for volume",
    order_size: "Order size",
    handling_time: "Handling time",
    rate: "Hourly rate",
    other: "Other costs",
  };
  return Object.fromEntries(
    read.getRows().map(([effect, amount]) => [names[String(effect)]!, Number(amount)]),
  );
}

/** The steps of the bridge on the page, in whole euros. */
async function drawn(page: Page): Promise<Record<string, number>> {
  const rows = await page.$$eval(".chart-bridge tbody tr", (lines) =>
    lines.slice(1, -1).map((line) => [...line.children].map((cell) => cell.textContent ?? "")),
  );
  return Object.fromEntries(
    rows.map(([name, amount]) => [
      name!,
      Number(amount!.replace(/[^\d]/g, "")) * (amount!.startsWith("−") ? -1 : 1),
    ]),
  );
}

async function agree(page: Page, sql: string): Promise<void> {
  const expected = await recomputed(sql);
  expect(Object.keys(expected).length).toBeGreaterThan(3);
  await expect
    .poll(async () => Object.keys(await drawn(page)).sort(), { timeout: 5_000 })
    .toEqual(Object.keys(expected).sort());
  for (const [name, amount] of Object.entries(await drawn(page)))
    expect(
      Math.abs(amount - expected[name]!),
      `${name}: ${amount}, in the tables ${expected[name]}`,
    ).toBeLessThan(0.51);
}

test("each filter of the drift page shows the bridge that the tables add up to", async () => {
  const { page, open, trouble, close } = await site.newPage();
  await open("drift");
  await settled(page);
  await agree(
    page,
    "select effect, amount from 'margin_bridges.parquet' where comparison = 'baseline' and customer_id <> 'unassigned'",
  );
  const customers = "select customer_id from 'customers.parquet' where segment = 'Installateur'";
  await page.getByLabel("Segment").selectOption("Installateur");
  await agree(
    page,
    `select effect, amount from 'margin_bridges.parquet' where comparison = 'baseline' and customer_id in (${customers})`,
  );
  await page.getByLabel("A year ago").check();
  await page.getByLabel("Tier by net revenue").selectOption("small");
  await agree(
    page,
    `select effect, amount from 'margin_bridges.parquet'
     where comparison = 'prior' and customer_id in (${customers} and tier_revenue = 'small')`,
  );
  await page.getByLabel("Tier by net revenue").selectOption("");
  await page.getByLabel("Product group").selectOption("Sanitair");
  const ofGroup = `unpivot (
      select ${productEffects.join(", ")} from 'group_bridges.parquet'
      where product_group = 'Sanitair' and comparison = 'prior' and customer_id in (${customers})
    ) on ${productEffects.join(", ")} into name effect value amount`;
  await agree(page, ofGroup);

  const link = await site.newPage();
  await link.open(page.url());
  await settled(link.page);
  await agree(link.page, ofGroup);
  expect(await drawn(link.page)).toEqual(await drawn(page));
  expect([trouble.errors, link.trouble.errors]).toEqual([[], []]);
  await link.close();
  await close();
});

test.each([
  ["drift", "mostly"],
  // Main effects and margins of a product group are read after the amounts, and take room then.
  ["drift?product_group=Ventilatie", "margin %"],
])(
  "on a phone no amount of the list of %s is cut off: a column that has no room is left out, and named",
  async (address, left) => {
    const watched = await site.newPage({ viewport: { width: 390, height: 900 } });
    const { page } = watched;
    await watched.open(address);
    await page.locator(".list-box tbody td").first().waitFor();
    await settled(page);
    const cut = await page.$$eval(".list-box tbody td", (cells) =>
      cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
    );
    expect(cut).toEqual([]);
    const wider = await page.$eval(".list-box", (box) => box.scrollWidth - box.clientWidth);
    expect(wider).toBe(0);
    expect(await page.locator(".list-fit").innerText()).toContain(left);
    await watched.close();
  },
);

test.skipIf(adventureworks === null)(
  "a few filters stand right below what is said of the customers (skipped where ../shared/data is absent)",
  async () => {
    const other = await openSite(adventureworks!.dist);
    const { page, open } = await other.newPage({ viewport: { width: 1440, height: 900 } });
    await open("drift");
    await page.locator(".controls-place select").first().waitFor();
    await settled(page);
    const [said, filters] = await Promise.all([
      page.locator(".drift-view > div .muted").first().boundingBox(),
      page.locator(".controls-place").boundingBox(),
    ]);
    expect(filters!.y - said!.y - said!.height).toBeLessThan(40);
    await other.close();
  },
);
