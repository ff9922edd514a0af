import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readTableFile } from "../../src/site/read_table.js";
import { measure } from "./measure.js";
import type { OpenedSite } from "./site.js";
import { openSite } from "./site.js";

const { demo } = inject("sites");
let site: OpenedSite;
beforeAll(async () => void (site = await openSite(demo.dist, { compression: "gzip" })));
afterAll(() => site.close());

describe("on the demo, with gzip and an empty cache", () => {
  test.each(["./", "pyramid", "drift"])(
    "%s draws its first chart from less than 400 KB, all requests together",
    async (page) => {
      const { firstChart, firstChartBytes } = await measure(site, page);
      expect(firstChart).not.toBeNull();
      expect(firstChartBytes).toBeGreaterThan(50_000);
      expect(firstChartBytes).toBeLessThan(400_000);
    },
  );

  test("so does a customer with invoice lines", async () => {
    const customers = await readTableFile(demo.tables, "customers", ["customer_id", "revenue"]);
    const [largest] = customers.sort((a, b) => b.revenue - a.revenue);
    const { firstChart, firstChartBytes } = await measure(
      site,
      `customer?id=${encodeURIComponent(largest!.customer_id)}`,
    );
    expect(firstChart).not.toBeNull();
    expect(firstChartBytes).toBeGreaterThan(50_000);
    expect(firstChartBytes).toBeLessThan(400_000);
  });
});
