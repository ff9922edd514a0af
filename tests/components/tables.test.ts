import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readTable } from "../../src/components/tables.js";
import { serveAsHosts, type Hosts } from "./hosts.js";

let hosts: Hosts;
let base: string;
let folder: string;
let asked: Hosts["asked"];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tables-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`copy (
    select 2 as conversation_id, 'K1' as customer_id, date '2026-03-09' as date, null::varchar as topic,
      'prijs' as agreed_action, 1234.56::decimal(18,4) as target_amount, null::date as review_on,
      null::varchar as status, -0.3::decimal(18,4) as amount_before, null::decimal(18,4) as amount_after
  ) to '${folder}/conversations.parquet' (format parquet, compression zstd)`);
  await connection.run(`copy (
    select printf('K%05d', i // 24) as customer_id, date '2024-01-01' + to_months((i % 24)::integer) as month,
      (i * 0.1)::decimal(18,4) as revenue, md5(i::varchar) as list_revenue
    from range(480000) t(i) order by 1, 2
  ) to '${folder}/customer_months.parquet' (format parquet, compression zstd, row_group_size 12000)`);
  connection.closeSync();
  hosts = await serveAsHosts(folder);
  ({ base, asked } = hosts);
});
afterAll(() => {
  hosts.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked.length = 0;
});

const conversation = {
  conversation_id: 2,
  customer_id: "K1",
  date: new Date("2026-03-09"),
  topic: null,
  agreed_action: "prijs",
  target_amount: 1234.56,
  review_on: null,
  status: null,
  amount_before: -0.3,
  amount_after: null,
};
const columns = Object.keys(conversation) as (keyof typeof conversation)[];

test("a page that a host gives in the place of a table is told as such", async () => {
  const page = () => Promise.resolve(new Response("<!doctype html><title>Not here</title>".padEnd(20_000)));
  await expect(readTable(`${base}/news.parquet`, "news", { fetch: page })).rejects.toThrow(
    "news.parquet is not the file that was published with this report: it was changed on its way, or is of another report. Reload the page; if that does not help, have the report published again.",
  );
});

test("a small table is read in one request, decimals as numbers and dates as UTC midnights", async () => {
  expect(await readTable(`${base}/ranges/conversations.parquet`, "conversations", { columns })).toEqual([
    conversation,
  ]);
  expect(asked.map((one) => one.range)).toEqual(["bytes=-16384"]);
});

test("a second read of the same table asks for nothing more", async () => {
  const href = `${base}/ranges/conversations.parquet?again`;
  await readTable(href, "conversations", { columns: ["date"] });
  const rows = await readTable(href, "conversations", { columns: ["agreed_action", "target_amount"] });
  expect(rows).toEqual([{ agreed_action: "prijs", target_amount: 1234.56 }]);
  expect(asked).toHaveLength(1);
});

for (const [host, requests] of [
  ["no ranges", 1],
  ["gzip", 1],
  ["ranges of gzip", 2],
  ["refuses ranges", 2],
] as const) {
  test(`a host that answers "${host}" is read whole, in ${requests} request(s)`, async () => {
    const href = `${base}/${encodeURIComponent(host)}/conversations.parquet`;
    expect(await readTable(href, "conversations", { columns })).toEqual([conversation]);
    expect(asked).toHaveLength(requests);
  });
}

test("one customer of 20,000 costs three requests and a small part of the file", async () => {
  const size = readFileSync(join(folder, "customer_months.parquet")).length;
  const rows = await readTable(`${base}/ranges/customer_months.parquet`, "customer_months", {
    columns: ["month", "revenue"],
    filter: { customer_id: { $eq: "K01234" } },
  });
  expect(rows).toHaveLength(24);
  expect(rows[0]).toEqual({ month: new Date("2024-01-01"), revenue: 2961.6 });
  expect(rows[1]).toEqual({ month: new Date("2024-02-01"), revenue: 2961.7 });
  expect(asked.length).toBeLessThanOrEqual(3);
  const bytes = asked.reduce((sum, one) => sum + one.bytes, 0);
  expect(size).toBeGreaterThan(4_000_000);
  expect(bytes).toBeLessThan(200_000);
});

test("a large table on a host without ranges is read whole, once", async () => {
  const rows = await readTable(`${base}/no%20ranges/customer_months.parquet`, "customer_months", {
    columns: ["revenue"],
    filter: { customer_id: { $eq: "K19999" } },
  });
  expect(rows.at(-1)).toEqual({ revenue: 47999.9 });
  expect(asked).toHaveLength(1);
});

test("a range that a browser's cache cuts short is asked for again, past the cache", async () => {
  const asks: (RequestCache | undefined)[] = [];
  const cutting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const isPart = /^bytes=\d/.test(new Headers(init?.headers).get("range") ?? "");
    if (isPart) asks.push(init?.cache);
    if (!isPart || init?.cache === "no-store") return response;
    return new Response((await response.arrayBuffer()).slice(0, 100), response);
  };
  const rows = await readTable(`${base}/ranges/customer_months.parquet?cut`, "customer_months", {
    columns: ["revenue"],
    filter: { customer_id: { $eq: "K01234" } },
    fetch: cutting,
  });
  expect(rows[0]).toEqual({ revenue: 2961.6 });
  expect(asks.filter((cache) => cache === "no-store")).toHaveLength(asks.length / 2);
});

test("a customer that is not there gives no rows", async () => {
  const rows = await readTable(`${base}/ranges/customer_months.parquet`, "customer_months", {
    columns: ["month"],
    filter: { customer_id: { $eq: "nobody" } },
  });
  expect(rows).toEqual([]);
});

test("an absent table and a missing column are told in a sentence", async () => {
  await expect(readTable(`${base}/error/settings.parquet`, "settings")).rejects.toThrow(
    "(settings.parquet: the host answered 404)",
  );
  await expect(
    readTable(`${base}/ranges/customer_months.parquet`, "customer_months", { columns: ["orders", "lines"] }),
  ).rejects.toThrow("customer_months: column orders, lines is missing from http");
});
