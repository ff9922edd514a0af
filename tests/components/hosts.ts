import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Ways in which hosts answer a request for a part of a file. */
export type Manner = "ranges" | "no ranges" | "gzip" | "ranges of gzip" | "refuses ranges" | "error";

/** A folder served in every manner, under its name, with a record of what was asked for. */
export interface Hosts {
  base: string;
  asked: { file: string; range: string | undefined; bytes: number }[];
  close(): void;
}

/** Serves a folder: `/no ranges/customers.parquet` is a file of it as a host without ranges gives it. */
export async function serveAsHosts(folder: string): Promise<Hosts> {
  const asked: Hosts["asked"] = [];
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://host");
    const [, manner, ...path] = decodeURIComponent(url.pathname).split("/") as [string, Manner, ...string[]];
    const file = path.join("/");
    const { status, headers, body } = answer(manner, join(folder, file), request.headers.range);
    asked.push({ file, range: request.headers.range, bytes: body.length });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return { base, asked, close: () => server.close() };
}

function answer(manner: Manner, path: string, range: string | undefined) {
  if (manner === "error") return { status: 404, headers: {}, body: Buffer.from("not here") };
  const body = readFileSync(path);
  const plain = { status: 200, headers: {}, body };
  if (manner === "refuses ranges") return range ? { ...plain, status: 416, body: Buffer.alloc(0) } : plain;
  if (manner === "no ranges" || !range) return plain;
  if (manner === "gzip")
    return { status: 200, headers: { "content-encoding": "gzip" }, body: gzipSync(body) };
  const stored = manner === "ranges of gzip" ? gzipSync(body) : body;
  const [from, to] = range.replace("bytes=", "").split("-");
  const start = from === "" ? Math.max(0, stored.length - Number(to)) : Number(from);
  const end = from === "" ? stored.length : Math.min(Number(to) + 1, stored.length);
  const headers: Record<string, string> = { "content-range": `bytes ${start}-${end - 1}/${stored.length}` };
  if (manner === "ranges of gzip") headers["content-encoding"] = "gzip";
  return { status: 206, headers, body: stored.subarray(start, end) };
}
