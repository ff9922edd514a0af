import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readTableFile } from "../../src/site/read_table.js";
import { measure, type PageCost } from "./measure.js";
import type { OpenedSite } from "./site.js";
import { openSite } from "./site.js";

const { demo } = inject("sites");
let site: OpenedSite;
beforeAll(async () => void (site = await openSite(demo.dist, { compression: "gzip" })));
afterAll(() => site.close());

function isLight({ firstChart, firstChartBytes, shift }: PageCost): void {
  expect(firstChart).not.toBeNull();
  expect(firstChartBytes).toBeGreaterThan(50_000);
  expect(firstChartBytes).toBeLessThan(400_000);
  expect(shift).toBeLessThan(0.05);
}

describe("on the demo, with gzip and an empty cache", () => {
  test.each(["./", "pyramid", "drift"])(
    "%s draws its first chart from less than 400 KB, all requests together, and nothing moves as it opens",
    async (page) => isLight(await measure(site, page)),
  );

  test("so does a customer with invoice lines", async () => {
    const customers = await readTableFile(demo.tables, "customers", ["customer_id", "revenue"]);
    const [largest] = customers.sort((a, b) => b.revenue - a.revenue);
    isLight(await measure(site, `customer?id=${encodeURIComponent(largest!.customer_id)}`));
  });
});
