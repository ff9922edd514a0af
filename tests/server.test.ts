import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServeOptions, Served } from "../src/server.js";
import { parseRange } from "../src/serve_file.js";
import { findPort, serve } from "../src/server.js";

const folder = mkdtempSync(join(tmpdir(), "served-"));
const long = "Margin leaks where nobody looks. ".repeat(100);
writeFileSync(join(folder, "index.html"), "start");
writeFileSync(join(folder, "customer.html"), long);
writeFileSync(join(folder, "404.html"), "nothing here");
writeFileSync(join(folder, ".klantenpiramide"), "hidden");
mkdirSync(join(folder, "_file", "data"), { recursive: true });
writeFileSync(join(folder, "_file", "data", "customers.0a1b2c3d.parquet"), "0123456789".repeat(100));
mkdirSync(join(folder, "sub"));
writeFileSync(join(folder, "sub", "index.html"), "below");
const table = "_file/data/customers.0a1b2c3d.parquet";

const running: Served[] = [];
async function started(options: ServeOptions = {}): Promise<Served> {
  const served = await serve(folder, { port: 0, ...options });
  running.push(served);
  return served;
}
let site: Served;
beforeAll(async () => void (site = await started()));
afterAll(async () => {
  await Promise.all(running.map((served) => served.close()));
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks by the path as written: `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, at = site, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(at.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: `/${path}`, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject).end();
  });
}

describe("serve(folder)", () => {
  test("answers clean addresses, with a query or with .html", async () => {
    for (const path of ["customer", "customer?id=K1", "customer.html", "customer.html?id=K1"]) {
      const { status, headers, body } = await get(path);
      expect([path, status, headers["content-type"], body.toString()]).toEqual([
        path,
        200,
        "text/html; charset=utf-8",
        long,
      ]);
    }
    expect((await get("")).body.toString()).toBe("start");
    expect((await get("sub/")).body.toString()).toBe("below");
  });

  test("answers who asks by a name of this machine only: another's name may lead here from a page of theirs", async () => {
    const answers: [string, number][] = [];
    for (const host of ["localhost", "LOCALHOST:3000", "127.0.0.1:3000", "[::1]:3000"])
      answers.push([host, (await get("", { host })).status]);
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example:3000",
      "localhost.evil.example",
      "192.168.1.5",
    ])
      answers.push([host, (await get("", { host })).status]);
    expect(answers).toEqual([
      ["localhost", 200],
      ["LOCALHOST:3000", 200],
      ["127.0.0.1:3000", 200],
      ["[::1]:3000", 200],
      ["evil.example", 403],
      ["127.0.0.1.evil.example:3000", 403],
      ["localhost.evil.example", 403],
      ["192.168.1.5", 403],
    ]);
    expect((await get("", { host: "evil.example" })).body.toString()).toBe(
      `this report is for this machine only, as http://localhost:${new URL(site.url).port}/\n`,
    );
  });

  test("sends a folder without its slash to the address with it, query kept", async () => {
    const { status, headers } = await get("sub?a=1");
    expect([status, headers.location]).toEqual([301, "/sub/?a=1"]);
    // Never to another host, as //sub/ would be.
    expect((await get("/sub")).headers.location).toBe("/sub/");
  });

  test("shows 404.html for what is not there, and never a hidden file or one outside", async () => {
    for (const path of [
      "none",
      "none/",
      ".klantenpiramide",
      "../server.test.ts",
      "%2e%2e/%2e%2e/etc/passwd",
      "a%00b",
      "customer.html/",
      "customer.html/more",
      "a".repeat(300),
    ]) {
      const { status, body } = await get(path);
      expect([path, status, body.toString()]).toEqual([path, 404, "nothing here"]);
    }
    expect((await get("%zz")).status).toBe(404);
  });

  test("refuses to be written to", async () => {
    const { status, headers } = await get("", {}, site, "POST");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD tells the length without the body", async () => {
    const { status, headers, body } = await get(table, {}, site, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([200, "1000", 0]);
  });

  test.each([
    ["bytes=0-9", "0123456789", "bytes 0-9/1000"],
    ["bytes=995-", "56789", "bytes 995-999/1000"],
    ["bytes=-3", "789", "bytes 997-999/1000"],
    ["bytes=998-5000", "89", "bytes 998-999/1000"],
  ])("range %s is %s", async (range, text, contentRange) => {
    const { status, headers, body } = await get(table, { Range: range });
    expect([status, headers["content-range"], headers["content-length"], body.toString()]).toEqual([
      206,
      contentRange,
      String(text.length),
      text,
    ]);
  });

  test("a range past the end is refused with the length", async () => {
    const { status, headers } = await get(table, { Range: "bytes=1000-" });
    expect([status, headers["content-range"]]).toEqual([416, "bytes */1000"]);
  });

  test("a range of a file that changed since brings the whole file", async () => {
    expect((await get(table, { Range: "bytes=0-1", "If-Range": '"other"' })).status).toBe(200);
    const { headers } = await get(table);
    expect((await get(table, { Range: "bytes=0-1", "If-Range": headers.etag! })).status).toBe(206);
  });

  test("text is compressed for who accepts it, tables and ranges are not", async () => {
    const br = await get("customer", { "Accept-Encoding": "gzip, deflate, br" });
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.body).toString()).toBe(long);
    const gzip = await get("customer", { "Accept-Encoding": "gzip;q=1, br;q=0" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    const part = await get("customer", { "Accept-Encoding": "br", Range: "bytes=0-5" });
    expect([part.status, part.headers["content-encoding"], part.body.toString()]).toEqual([
      206,
      undefined,
      "Margin",
    ]);
    expect((await get(table, { "Accept-Encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });

  test("a host that knows only gzip gives no brotli", async () => {
    const old = await started({ compression: "gzip" });
    expect((await get("customer", { "Accept-Encoding": "br, gzip" }, old)).headers["content-encoding"]).toBe(
      "gzip",
    );
    expect(
      (await get("customer", { "Accept-Encoding": "br" }, old)).headers["content-encoding"],
    ).toBeUndefined();
  });

  test("what the client has is not sent again; the tag tells encodings apart", async () => {
    const plain = await get("customer");
    const br = await get("customer", { "Accept-Encoding": "br" });
    expect(plain.headers.etag).not.toBe(br.headers.etag);
    const again = await get("customer", { "If-None-Match": `"x", W/${plain.headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get("customer", { "If-None-Match": br.headers.etag! })).status).toBe(200);
  });

  test("files named by their content are kept for good, pages are asked for anew", async () => {
    expect((await get(table)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("customer")).headers["cache-control"]).toBe("no-cache");
  });

  test("under a base path only what lies below it is there", async () => {
    const below = await started({ basePath: "/reports/2026/" });
    expect(new URL(below.url).pathname).toBe("/reports/2026/");
    expect((await get("reports/2026/customer", {}, below)).body.toString()).toBe(long);
    expect((await get("customer", {}, below)).status).toBe(404);
  });

  test("without ranges and compression it answers as the plainest host does", async () => {
    const plain = await started({ ranges: false, compression: false });
    const { status, headers, body } = await get(
      table,
      { Range: "bytes=0-9", "Accept-Encoding": "br" },
      plain,
    );
    expect([status, headers["accept-ranges"], body.length]).toEqual([200, undefined, 1000]);
    expect(
      (await get("customer", { "Accept-Encoding": "br" }, plain)).headers["content-encoding"],
    ).toBeUndefined();
  });

  test("a port that is taken is a fault with a way out, unless none was asked for", async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve(folder, { port })).rejects.toThrow(
      `cannot listen on port ${port} of 127.0.0.1 (EADDRINUSE): choose another with --port, or --port 0 for any that is free`,
    );
    expect(await findPort("127.0.0.1")).toBeGreaterThanOrEqual(3000);
  });
});

test("parseRange never leaves the file and keeps first ≤ last", () => {
  const bound = fc.option(fc.nat(200), { nil: "" as const });
  fc.assert(
    fc.property(bound, bound, fc.nat(150), (from, to, size) => {
      const range = parseRange(`bytes=${from}-${to}`, size);
      if (typeof range === "string") return true;
      return range.first >= 0 && range.first <= range.last && range.last < size;
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(parseRange(undefined, 10)).toBe("whole");
  expect(parseRange("bytes=0-1,4-5", 10)).toBe("whole");
  expect(parseRange("lines=0-1", 10)).toBe("whole");
});
