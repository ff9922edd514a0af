import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withFolder, type ReadFolder } from "./folder.js";

const shared = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const there = existsSync(shared);

async function read<T>(
  files: Record<string, string>,
  use: (folder: ReadFolder) => Promise<T>,
  more: Record<string, string> = {},
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), "real-"));
  try {
    const sources = Object.entries(files).map(([source, file]) => {
      symlinkSync(join(shared, file), join(dataDir, `${source}.csv`));
      return `  ${source}: {file: ${source}.csv${more[source] ?? ""}}\n`;
    });
    writeFileSync(join(dataDir, "report.yaml"), `sources:\n${sources.join("")}`);
    return await withFolder(dataDir, use);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

describe.skipIf(!there)(
  "real exports, read with nothing said about them (skipped where ../shared/data is absent)",
  () => {
    it("adventureworks in English: revenue, cost and customers", () =>
      read({ invoice_lines: "adventureworks/adventureworks_reseller_lines_flat.csv" }, async ({ query }) => {
        expect(
          await query(
            `select count(*)::INTEGER as lines, count(problem)::INTEGER as problems, round(sum(revenue), 2) as revenue,
             round(sum(cost), 2) as cost, count(distinct customer_id)::INTEGER as customers, min(date) as first, max(date) as last,
             max(discount) as discount from raw_invoice_lines`,
          ),
        ).toEqual([
          {
            lines: 60855,
            problems: 0,
            revenue: "80450596.98",
            cost: "79980114.38",
            customers: 635,
            first: "2010-12-29",
            last: "2013-11-29",
            discount: 0.4,
          },
        ]);
      }));

    it("adventureworks in Dutch: Windows-1252 from line 32,608 on, decimal comma, percent", () =>
      read({ invoice_lines: "adventureworks/verkoopregels_nl_cp1252.csv" }, async ({ query, report }) => {
        expect(report.files[0]).toMatchObject({
          encoding: "windows-1252",
          delimiter: ";",
          decimal_mark: ",",
          date_format: "dd-mm-yyyy",
          rows_read: 60855,
        });
        expect(
          await query(
            `select count(*)::INTEGER as lines, count(problem)::INTEGER as problems, abs(sum(revenue) - 80450596.98) < 10 as near,
             max(discount) as discount, max(customer_name) filter (source_line = 32608) as name from raw_invoice_lines`,
          ),
        ).toEqual([{ lines: 60855, problems: 0, near: true, discount: 0.4, name: "Racing Tours" }]);
        expect(
          await query(
            "select count(*)::INTEGER as n from raw_invoice_lines where contains(product_name, '�')",
          ),
        ).toEqual([{ n: 0 }]);
      }));

    it("superstore: profit, US dates, commas in quotes", () =>
      read({ invoice_lines: "superstore/Sample - Superstore (2016-2019).csv" }, async ({ query }) => {
        expect(
          await query(
            `select count(*)::INTEGER as lines, count(problem)::INTEGER as problems, round(sum(revenue), 2) as revenue,
             round(sum(profit), 2) as profit, count(distinct customer_id)::INTEGER as customers, min(date) as first, max(date) as last
           from raw_invoice_lines`,
          ),
        ).toEqual([
          {
            lines: 9994,
            problems: 0,
            revenue: "2297200.86",
            profit: "286397.02",
            customers: 793,
            first: "2016-01-03",
            last: "2019-12-30",
          },
        ]);
      }));

    it("classicmodels: lines without date or customer, with their orders, products and customers", () =>
      read(
        {
          invoice_lines: "classicmodels/orderdetails.csv",
          invoices: "classicmodels/orders.csv",
          customers: "classicmodels/customers.csv",
          products: "classicmodels/products.csv",
        },
        async ({ query }) => {
          expect(
            await query(
              `select count(*)::INTEGER as lines, sum(quantity * unit_price)::DECIMAL(18,2) as revenue,
               sum(quantity * unit_cost)::DECIMAL(18,2) as cost,
               count(*) filter (excluded = 'status = Cancelled')::INTEGER as cancelled,
               sum(quantity * unit_price) filter (excluded is not null)::DECIMAL(18,2) as cancelled_revenue
             from (select line.quantity, line.unit_price, product.unit_cost, invoice.excluded from raw_invoice_lines as line
               join raw_invoices as invoice using (invoice_id) join raw_products as product using (product_id))`,
            ),
          ).toEqual([
            {
              lines: 2996,
              revenue: "9604190.61",
              cost: "5778310.36",
              cancelled: 79,
              cancelled_revenue: "238854.18",
            },
          ]);
          expect(await query("select count(*)::INTEGER as n from raw_customers")).toEqual([{ n: 122 }]);
          expect(
            await query("select name, product_group from raw_products where product_id = 'S10_1678'"),
          ).toEqual([{ name: "1969 Harley Davidson Ultimate Chopper", product_group: "Motorcycles" }]);
        },
        { invoices: ", exclude: {status: Cancelled}" },
      ));

    it(
      "uk-online-retail: ids written 17850.0 and lines without a customer",
      () =>
        read({ invoice_lines: "uk-online-retail/2010-2011_online_retail.csv" }, async ({ query }) => {
          expect(
            await query(
              `select count(*)::INTEGER as lines, count(problem)::INTEGER as problems,
             sum(quantity * unit_price)::DECIMAL(18,2) as revenue,
             count(distinct customer_id)::INTEGER as customers,
             count(*) filter (customer_id is null)::INTEGER as unassigned,
             sum(quantity * unit_price) filter (customer_id is null)::DECIMAL(18,2) as unassigned_revenue,
             min(customer_id_raw) as raw, min(customer_id) as id
           from raw_invoice_lines`,
            ),
          ).toEqual([
            {
              lines: 541909,
              problems: 0,
              revenue: "9747747.93",
              customers: 4372,
              unassigned: 135080,
              unassigned_revenue: "1447682.12",
              raw: "12346.0",
              id: "12346",
            },
          ]);
        }),
      60_000,
    );
  },
);
