import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DriftCustomer } from "../../src/components/drift/drift_data.js";
import { readListed } from "../../src/components/drift/group_customers.js";
import { openDossier } from "../../src/components/dossiers.js";
import { readTable, rowCount } from "../../src/components/tables.js";
import { writeSiteFiles } from "../../src/pipeline/site_files/index.js";
import { duckdbTypes, schema, tableNames, type Column } from "../../src/schema.js";
import { readTableFile } from "../../src/site/read_table.js";
import { serveAsHosts, type Hosts } from "../components/hosts.js";

const customerCount = 3000;
const id = (at: number) => `K${String(at).padStart(5, "0")}`;
const root = mkdtempSync(join(tmpdir(), "site-files-"));
const [folder, again] = [join(root, "one"), join(root, "two")];
let hosts: Hosts;

/** 3,000 customers with 45 lines, 24 months and, at some, a conversation; the other tables are empty. */
const filled: Partial<Record<keyof typeof schema, { from: string; columns: Record<string, string> }>> = {
  customers: {
    from: `range(${customerCount}) t(c)`,
    columns: {
      name: "'Name ' || c",
      revenue: "c + 0.1",
      drift_rank: "case when c % 2 = 0 then 1 + c // 2 end",
    },
  },
  drift_ranking: {
    from: `range(0, ${customerCount}, 2) t(c)`,
    columns: { drift_rank: "1 + c // 2", name: "'Name ' || c" },
  },
  customer_months: {
    from: `range(${customerCount}) t(c), range(24) u(m)`,
    columns: { month: "date '2024-01-01' + to_months(m::integer)", revenue: "hash(c, m) % 100000 / 100" },
  },
  invoice_lines: {
    from: `range(${customerCount}) t(c), range(45) u(m)`,
    columns: {
      date: "date '2024-01-01' + (m * 7)::integer",
      revenue: "(hash(c, m) % 1000000) / 100",
      invoice_id: "md5(c || '-' || m)",
      source_file: "'lines.csv'",
      source_line: "c * 45 + m",
    },
  },
  group_bridges: {
    from: `(values ('Glas'), ('Hout')) g (name), (values ('baseline'), ('prior')) h (compared), range(${customerCount}) t(c)`,
    columns: {
      product_group: "name",
      comparison: "compared",
      customer_place: "c",
      drift_amount: "(c * 7919 % 3001) / 10.0",
      price: "(hash(c, name, compared) % 1000000) / 100",
    },
  },
  conversations: {
    from: `range(0, ${customerCount}, 100) t(c)`,
    columns: { conversation_id: "c", topic: "'about ' || c" },
  },
};

beforeAll(async () => {
  const path = join(root, "report.duckdb");
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const table of tableNames) {
    const fill = filled[table];
    const values = Object.entries<Column>(schema[table].columns).map(([column, { kind, nullable }]) => {
      const given = column === "customer_id" ? "printf('K%05d', c)" : fill?.columns[column];
      const none = nullable ? "null" : kind === "text" || kind === "id" ? "''" : "0";
      return `(${given ?? (kind === "date" && !nullable ? "date '2024-01-01'" : none)})::${duckdbTypes[kind]} as "${column}"`;
    });
    await connection.run(
      `create table ${table} as select ${values.join(", ")} from ${fill?.from ?? "range(0) t(c)"}`,
    );
  }
  connection.closeSync();
  instance.closeSync();
  for (const into of [folder, again]) {
    mkdirSync(into);
    await writeSiteFiles(path, into);
  }
  hosts = await serveAsHosts(folder);
}, 60_000);
afterAll(() => {
  hosts.close();
  rmSync(root, { recursive: true });
});
beforeEach(() => void (hosts.asked.length = 0));

const bytesAsked = () => hosts.asked.reduce((sum, { bytes }) => sum + bytes, 0);
const parts = (table: string) => readdirSync(join(folder, "parts")).filter((name) => name.startsWith(table));

test("what the list of a product group is read by lies side by side: a request for the end of the file, and one a row group", async () => {
  const href = `${hosts.base}/ranges/group_bridges.parquet`;
  const all = Array.from({ length: customerCount }, (_, at) => ({ at }) as DriftCustomer);
  const listed = await readListed({ href, group: "Hout", all });
  expect(listed).toHaveLength(customerCount);
  // 7,919 × 0 is nothing, and 7,919 × 1,088 leaves 1 of 3,001.
  expect(listed.slice(0, 2).map(({ at, drift_amount }) => [at, drift_amount])).toEqual([
    [0, 0],
    [1088, 0.1],
  ]);
  expect(hosts.asked).toHaveLength(1 + 2);
  // The customers' numbers would take 12 kB more.
  expect(bytesAsked()).toBeLessThan(16_384 + 30_000);
});

describe("a table that is kept in several files", () => {
  test("has no file near the limit of hosts, and none is left of the making", () => {
    expect(parts("invoice_lines")).toHaveLength(4);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".parquet"))).toEqual(["parts"]);
    for (const name of readdirSync(join(folder, "parts")))
      expect(statSync(join(folder, "parts", name)).size).toBeLessThan(4 << 20);
  });

  test("reads as one, in the order of the data model", async () => {
    const rows = await readTableFile(folder, "invoice_lines", ["customer_id", "source_line"]);
    expect(rows).toHaveLength(135_000);
    expect(rows.every(({ source_line }, at) => source_line === at)).toBe(true);
    expect(rows.at(-1)).toEqual({ customer_id: id(2999), source_line: 134_999 });
  });

  test("tells how many rows it has without a row read, in one request", async () => {
    const href = `${hosts.base}/ranges/invoice_lines.parquet?count`;
    expect(await rowCount(href, { table: "invoice_lines" })).toBe(135_000);
    const filter = { customer_id: { $in: [id(0), id(2999)] } };
    expect(await rowCount(href, { table: "invoice_lines", filter })).toBe(40_960 + 12_120);
    expect(hosts.asked).toHaveLength(1);
  });

  test("one customer's lines come from one of them, and of that from the row groups that hold it", async () => {
    const href = `${hosts.base}/ranges/invoice_lines.parquet`;
    const rows = await readTable(href, "invoice_lines", { filter: { customer_id: { $eq: id(1500) } } });
    expect(rows.map(({ source_line }) => source_line)).toEqual(
      Array.from({ length: 45 }, (_, at) => 67_500 + at),
    );
    const read = hosts.asked.filter(({ file }) => file.startsWith("parts/"));
    expect(new Set(read.map(({ file }) => file)).size).toBe(1);
    expect(read.length).toBeLessThanOrEqual(2);
    expect(read.at(-1)!.bytes).toBeLessThan(statSync(join(folder, read[0]!.file)).size / 10);
    expect(bytesAsked()).toBeLessThan(200_000);
  });

  test("a customer whose lines begin in one file and go on in the next has all of them", async () => {
    const list = await readTableFile(folder, "invoice_lines", ["customer_id"]);
    const cut = list[2048 * 20]!.customer_id;
    expect(list[2048 * 20 - 1]!.customer_id).toBe(cut);
    const rows = await readTable(`${hosts.base}/ranges/invoice_lines.parquet?cut`, "invoice_lines", {
      columns: ["source_line"],
      filter: { customer_id: { $in: [cut, id(0)] } },
    });
    expect(rows).toHaveLength(90);
    expect(
      new Set(hosts.asked.filter(({ file }) => file.startsWith("parts/")).map(({ file }) => file)).size,
    ).toBe(2);
  });

  test("on a host without ranges one file of them is read, once", async () => {
    const href = `${hosts.base}/no%20ranges/invoice_lines.parquet`;
    const columns = ["source_line"] as const;
    for (const at of [2, 3]) {
      const filter = { customer_id: { $eq: id(at) } };
      expect((await readTable(href, "invoice_lines", { columns, filter }))[0]).toEqual({
        source_line: at * 45,
      });
    }
    expect(hosts.asked).toHaveLength(2);
    expect(bytesAsked()).toBeLessThan(2 << 20);
  });

  test("a customer that is in no file gives no rows", async () => {
    const href = `${hosts.base}/ranges/invoice_lines.parquet`;
    expect(await readTable(href, "invoice_lines", { filter: { customer_id: { $eq: "nobody" } } })).toEqual(
      [],
    );
  });
});

describe("the dossiers of customers", () => {
  test("give one customer's rows of every table, in four requests and less than 100 KB", async () => {
    const dossier = (await openDossier(`${hosts.base}/ranges/dossiers.parquet`, id(200)))!;
    expect(hosts.asked).toHaveLength(2);
    const [[customer], months] = await Promise.all([
      dossier.rows("customers"),
      dossier.rows("customer_months"),
    ]);
    expect(hosts.asked).toHaveLength(3);
    expect([customer!.name, customer!.revenue, months.length]).toEqual(["Name 200", 200.1, 24]);
    expect(months[1]!.month).toEqual(new Date("2024-02-01"));
    expect((await dossier.rows("conversations")).map(({ topic }) => topic)).toEqual(["about 200"]);
    expect((await dossier.rows("drift_ranking")).map(({ drift_rank }) => drift_rank)).toContain(102);
    expect(await dossier.rows("handles")).toEqual([]);
    expect(hosts.asked).toHaveLength(4);
    expect(bytesAsked()).toBeLessThan(100_000);
  });

  test("hold the same as the tables, for every customer", async () => {
    const whole = await readTableFile(folder, "customer_months", ["customer_id", "month", "revenue"]);
    const read: typeof whole = [];
    for (let at = 0; at < customerCount; at += 97) {
      const dossier = (await openDossier(`${folder}/dossiers.parquet`, id(at), fromDisk))!;
      const rows = await dossier.rows("customer_months");
      read.push(...rows.map(({ customer_id, month, revenue }) => ({ customer_id, month, revenue })));
    }
    const asked = new Set(read.map(({ customer_id }) => customer_id));
    expect(asked.size).toBe(Math.ceil(customerCount / 97));
    expect(read).toEqual(whole.filter(({ customer_id }) => asked.has(customer_id)));
  });

  test("have the neighbours by drift of the first and the last of their customers too", async () => {
    for (const at of [0, 30, 2998]) {
      const dossier = (await openDossier(`${folder}/dossiers.parquet`, id(at), fromDisk))!;
      const ranks = (await dossier.rows("drift_ranking")).map(({ drift_rank }) => drift_rank);
      const wanted = [at / 2, at / 2 + 1, at / 2 + 2].filter((rank) => rank >= 1 && rank <= 1500);
      expect(ranks).toEqual(expect.arrayContaining(wanted));
    }
  });

  test("come whole from a host without ranges, in one request a file", async () => {
    const dossier = (await openDossier(`${hosts.base}/no%20ranges/dossiers.parquet`, id(7)))!;
    expect((await dossier.rows("customers"))[0]!.name).toBe("Name 7");
    expect(await dossier.rows("customer_months")).toHaveLength(24);
    expect(hosts.asked).toHaveLength(2);
  });

  test("know nobody beyond the last customer, and nobody between two", async () => {
    const href = `${hosts.base}/ranges/dossiers.parquet`;
    expect(await openDossier(href, "Z")).toBeNull();
    const between = (await openDossier(href, `${id(5)}x`))!;
    expect(await between.rows("customers")).toEqual([]);
  });
});

test("the same database gives the same files, to the byte", () => {
  const state = (of: string) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(parentPath, name)))
          .digest("hex"),
      ])
      .sort();
  expect(state(folder).length).toBeGreaterThan(tableNames.length);
  expect(state(again)).toEqual(state(folder));
});

async function fromDisk(path: Parameters<typeof fetch>[0]): Promise<Response> {
  return new Response(new Uint8Array(readFileSync(String(path))));
}
