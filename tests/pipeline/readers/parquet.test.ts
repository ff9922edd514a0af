import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatDetected } from "../../../src/pipeline/readers/index.js";
import { withFolder } from "./folder.js";

describe("a parquet file", () => {
  let dataDir = "";
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "parquet-"));
    writeFileSync(join(dataDir, "report.yaml"), "sources: {invoice_lines: {file: lines.parquet}}\n");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(
      `copy (select * from (values
          (17850::DOUBLE, timestamp '2026-02-01 08:26:00', 1.234::DOUBLE, 2::INTEGER, true, '2,50'),
          (null, timestamp '2026-02-03 00:00:00', -1e-7::DOUBLE, null, false, '3')
        ) as t("Customer ID", "Invoice Date", revenue, quantity, rush, "Kostprijs"))
       to '${join(dataDir, "lines.parquet")}' (format parquet)`,
    );
    connection.closeSync();
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it("is read by its types where it has them and by its texts where it has not", async () => {
    await withFolder(dataDir, async ({ query, report }) => {
      expect(
        await query(
          `select source_line, customer_id, customer_id_raw, date, revenue, quantity, rush, cost, problem
           from raw_invoice_lines order by source_line`,
        ),
      ).toEqual([
        {
          source_line: 1,
          customer_id: "17850",
          customer_id_raw: "17850.0",
          date: "2026-02-01",
          revenue: "1.234000",
          quantity: "2.000000",
          rush: true,
          cost: "2.500000",
          problem: null,
        },
        {
          source_line: 2,
          customer_id: null,
          customer_id_raw: null,
          date: "2026-02-03",
          revenue: "0.000000",
          quantity: null,
          rush: false,
          cost: "3.000000",
          problem: null,
        },
      ]);
      expect(formatDetected(report)[0]).toBe("invoice_lines: lines.parquet: parquet, 2 rows");
    });
  });

  it("that is none is refused", async () => {
    writeFileSync(join(dataDir, "other.parquet"), "customer_id,date\n");
    writeFileSync(join(dataDir, "report.yaml"), "sources: {invoice_lines: {file: other.parquet}}\n");
    await expect(withFolder(dataDir, async () => null)).rejects.toThrow(
      /^other\.parquet: the parquet file is damaged or cut off /,
    );
  });
});

describe("a parquet file whose columns hold several values", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "parquet-nested-"));
  afterAll(() => rmSync(dataDir, { recursive: true }));
  const write = async (select: string) => {
    writeFileSync(join(dataDir, "report.yaml"), "sources: {invoice_lines: {file: lines.parquet}}\n");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`copy (${select}) to '${join(dataDir, "lines.parquet")}' (format parquet)`);
    connection.closeSync();
  };

  it("has each of them by its own name, as json has, moments in UTC too", async () => {
    await write(
      `select 'F1' as invoice, {'id': 'K1', 'name': 'Jansen'} as customer,
         {'date': timestamptz '2026-02-01 10:00:00+00', 'money': {'amount': 5.5, 'x.y': 1}} as document`,
    );
    await withFolder(dataDir, async ({ query, report }) => {
      expect(
        await query("select customer_id, customer_name, date, revenue, problem from raw_invoice_lines"),
      ).toEqual([
        {
          customer_id: "K1",
          customer_name: "Jansen",
          date: "2026-02-01",
          revenue: "5.500000",
          problem: null,
        },
      ]);
      expect(report.columns.map(({ header }) => header)).toEqual([
        "invoice",
        "customer.id",
        "customer.name",
        "document.date",
        "amount",
        "document.money.x.y",
      ]);
    });
  });

  it("says of a column that holds rows of its own what it is, and reads none of them", async () => {
    await write(
      `select 'F1' as invoice, 'K1' as customer, date '2026-02-01' as date, [{'product': 'A', 'amount': 5.5}] as lines`,
    );
    await expect(withFolder(dataDir, async () => null)).rejects.toThrow(
      "headers seen: invoice, customer, date, lines (a list in each row)",
    );
  });
});
