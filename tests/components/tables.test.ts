import { createServer, type Server } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readTable } from "../../src/components/tables.js";

type Host = "ranges" | "no ranges" | "gzip" | "ranges of gzip" | "refuses ranges" | "error";
let server: Server;
let base: string;
let folder: string;
let asked: { range: string | undefined; bytes: number }[] = [];

function answer(host: Host, file: string, range: string | undefined) {
  if (host === "error") return { status: 404, headers: {}, body: Buffer.from("not here") };
  const body = readFileSync(join(folder, file));
  const plain = { status: 200, headers: {}, body };
  if (host === "refuses ranges") return range ? { ...plain, status: 416, body: Buffer.alloc(0) } : plain;
  if (host === "no ranges" || !range) return plain;
  if (host === "gzip") return { status: 200, headers: { "content-encoding": "gzip" }, body: gzipSync(body) };
  const stored = host === "ranges of gzip" ? gzipSync(body) : body;
  const [from, to] = range.replace("bytes=", "").split("-");
  const start = from === "" ? Math.max(0, stored.length - Number(to)) : Number(from);
  const end = from === "" ? stored.length : Math.min(Number(to) + 1, stored.length);
  const headers: Record<string, string> = { "content-range": `bytes ${start}-${end - 1}/${stored.length}` };
  if (host === "ranges of gzip") headers["content-encoding"] = "gzip";
  return { status: 206, headers, body: stored.subarray(start, end) };
}

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
  server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://host");
    const [, host, file] = decodeURIComponent(url.pathname).split("/") as [string, Host, string];
    const { status, headers, body } = answer(host, file, request.headers.range);
    asked.push({ range: request.headers.range, bytes: body.length });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
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
    "error/settings.parquet: the host answered 404",
  );
  await expect(
    readTable(`${base}/ranges/customer_months.parquet`, "customer_months", { columns: ["orders", "lines"] }),
  ).rejects.toThrow("customer_months: column orders, lines is missing from http");
});
