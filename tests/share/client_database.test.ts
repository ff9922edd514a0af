import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFields, shareFields, type ShareField } from "../../src/lib/client/share_fields.js";
import { rows } from "../../src/pipeline/database.js";
import type { Database } from "../../src/pipeline/build.js";
import { allowList } from "../../src/share/allow_list.js";
import { openClientDatabase, type ClientDatabase } from "../../src/share/client_database.js";
import { readEdition } from "../../src/share/read_edition.js";
import { Place } from "../fixtures/pipeline/folder.js";
import { markers, plantedFolder } from "./planted.js";

const place = new Place();
let built: Database;
beforeAll(async () => void (built = await place.build(plantedFolder(place))), 60_000);
afterAll(() => place.remove());

async function opened<T>(
  fields: readonly ShareField[],
  work: (client: ClientDatabase) => Promise<T>,
): Promise<T> {
  const client = await openClientDatabase(built.path, { customerId: "C1001", fields, minBand: 10 });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

const texts = { language: "en", contact: null, minBand: 10, expires: null } as const;

describe("a client's database", () => {
  test("holds the tables and columns of the fields allowed, of one customer, and bands", async () => {
    await opened(["revenue", "agreements", "bands"], async ({ connection, copied }) => {
      expect(copied).toEqual([
        {
          table: "report_facts",
          columns: [
            "company",
            "as_of",
            "current_from",
            "current_to",
            "prior_from",
            "prior_to",
            "history_from",
            "currency",
            "has_agreements",
          ],
          rows: 1,
        },
        { table: "customers", columns: ["customer_id", "name", "since"], rows: 1 },
        { table: "customer_months", columns: ["month", "revenue"], rows: 30 },
        {
          table: "agreements",
          columns: ["valid_from", "valid_to", "discount", "rebate_share", "index_clause"],
          rows: 2,
        },
      ]);
      const tables = await rows<{ name: string }>(
        connection,
        "select table_name as name from duckdb_tables() order by table_name",
      );
      expect(tables.map(({ name }) => name)).toEqual([
        "agreements",
        "bands",
        "customer_months",
        "customers",
        "report_facts",
      ]);
    });
  });

  test("cannot reach the report's database, nor any file, once it is made", async () => {
    await opened(openFields, async ({ connection }) => {
      await expect(connection.run("select * from report.customers")).rejects.toThrow(/report/);
      await expect(connection.run(`attach '${built.path}' as again (read_only)`)).rejects.toThrow(/disabled/);
      await expect(connection.run("set enable_external_access = true")).rejects.toThrow();
    });
  });

  test("holds nothing of anybody else, in no column of no table, even with every field allowed", async () => {
    await opened(shareFields, async ({ connection, copied }) => {
      const texts: string[] = [];
      for (const { table } of copied)
        for (const row of await rows<Record<string, unknown>>(connection, `select * from ${table}`))
          texts.push(...Object.values(row).map(String));
      const { manager: _allowed, note: _also, ...foreign } = markers;
      for (const marker of Object.values(foreign))
        expect(texts.filter((text) => text.includes(marker))).toEqual([]);
      expect(texts).toContain("Bakkerij De Ster B.V.");
    });
  });
});

describe("the list of what may leave", () => {
  test("names no column that a customer may not see without a guarded field", () => {
    const open = allowList.filter(({ fields }) =>
      fields.every((field) => (openFields as readonly string[]).includes(field)),
    );
    const columns = open.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
    expect(
      columns.filter((column) =>
        /cost|margin|contribution|rate\b|tier|note|manager|segment|drift/.test(column),
      ),
    ).toEqual([]);
  });

  test("gives every field something to show, but bands, which are no column", () => {
    const named = new Set(allowList.flatMap(({ fields }) => fields));
    expect(shareFields.filter((field) => !named.has(field))).toEqual(["bands"]);
  });
});

describe("the data of an edition", () => {
  test("are the client's own months, products, hours and agreements in force", async () => {
    const data = await opened(openFields, ({ connection }) =>
      readEdition(connection, { ...texts, fields: openFields }),
    );
    expect(data.customer).toEqual({
      customer_id: "C1001",
      name: "Bakkerij De Ster B.V.",
      since: "2024-01-01",
      rush_orders: 0,
    });
    expect(data.report.as_of).toBe("2026-06-30");
    expect(data.months).toHaveLength(30);
    expect(data.months[0]).toEqual({
      month: "2024-01-01",
      revenue: 1125.5,
      orders: 1,
      lines: 2,
      quantity: 14,
      hours: 2,
    });
    expect(data.products).toEqual([
      {
        product_id: "P-1",
        product_name: "Bloem 25 kg",
        quantity: 132,
        quantity_prior: 132,
        revenue: 13360.5,
        revenue_prior: 12892.5,
      },
      {
        product_id: "P-2",
        product_name: "Gist",
        quantity: 36,
        quantity_prior: 36,
        revenue: 1062,
        revenue_prior: 1062,
      },
    ]);
    expect(data.activities).toEqual([
      { activity: "order handling", hours: 27, hours_prior: 27, estimated_hours: 0 },
    ]);
    expect(data.agreements).toEqual([
      {
        valid_from: "2024-01-01",
        valid_to: null,
        discount: 0.125,
        rebate_share: 0.015,
        index_clause: "yearly",
      },
    ]);
    expect(data.bands).toEqual([
      { kind: "order_size", value: 1950 },
      { kind: "minutes_per_order", value: 75 },
    ]);
  });

  test("hold nothing of what is not allowed, down to the keys", async () => {
    const data = await opened(["orders"], ({ connection }) =>
      readEdition(connection, { ...texts, fields: ["orders"] }),
    );
    expect(Object.keys(data.months[0]!)).toEqual(["month", "orders"]);
    expect([data.products, data.activities, data.agreements, data.bands]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  test("hold no agreements, rather than none, where the exports have those of nobody", async () => {
    const fields: ShareField[] = ["agreements"];
    const data = await opened(fields, async ({ connection }) => {
      await connection.run("update report_facts set has_agreements = false; delete from agreements");
      return readEdition(connection, { ...texts, fields });
    });
    expect(data.agreements).toBeUndefined();
  });

  test("hold proposals in figures that a client may see, where its handles are allowed", async () => {
    const fields: ShareField[] = ["handles"];
    const data = await opened(fields, ({ connection }) => readEdition(connection, { ...texts, fields }));
    for (const proposal of data.proposals!) expect(Object.keys(proposal)).toEqual(["kind", "from", "to"]);
  });

  test("hold what is guarded when it is allowed for this client", async () => {
    const fields: ShareField[] = [
      "agreements",
      "margin",
      "tier",
      "handles",
      "agreement_notes",
      "account_manager",
    ];
    const data = await opened(fields, ({ connection }) => readEdition(connection, { ...texts, fields }));
    expect(data.customer).toMatchObject({ tier_revenue: "small", account_manager: markers.manager });
    expect(data.months[0]).toEqual({ month: "2024-01-01", gross_margin: expect.any(Number) });
    expect(data.agreements?.[0]?.note).toBe(markers.note);
  });
});
