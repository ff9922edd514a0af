import { createReadStream, statSync } from "node:fs";
import type { Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import { createBrotliCompress, createGzip, constants as zlib } from "node:zlib";
import { isLocalHost } from "./local_host.js";

/** How a host answers. */
export interface Manner {
  /** Path under which the folder stands, as `/reports/`. */
  basePath: string;
  /** Whether range requests are answered, as nearly every host does. */
  ranges: boolean;
  /** Whether text is compressed for clients that accept it; "gzip": as a host that knows nothing newer. */
  compression: boolean | "gzip";
  /** Whether only who asks by a name of this machine is answered. */
  isLocal: boolean;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".parquet": "application/vnd.apache.parquet",
};
const compressible = new Set([".html", ".js", ".css", ".json", ".csv", ".txt", ".svg", ".wasm"]);

/** A range of bytes of a file of `size` bytes: whole file, first and last byte, or none that can be given. */
export function parseRange(
  header: string | undefined,
  size: number,
): "whole" | "none" | { first: number; last: number } {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return "whole";
  const [, from = "", to = ""] = match;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < first) return "whole";
  return first > last ? "none" : { first, last };
}

/** Answers one request with a file of the folder, or says why not. */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  manner: Manner,
): void {
  if (manner.isLocal && !isLocalHost(request.headers.host)) {
    const sentence = `this report is for this machine only, as http://localhost:${request.socket.localPort}/\n`;
    return void response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" }).end(sentence);
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  const inside = under(manner.basePath, path);
  if (inside === null) return void response.writeHead(404).end("not found");
  const found = find(folder, inside);
  if (found === "folder") {
    // One slash in front: two would name another host.
    const place = `${path.replace(/^\/+/, "/")}/`;
    response.writeHead(301, { Location: query === undefined ? place : `${place}?${query}` }).end();
    return;
  }
  const file = found ?? find(folder, "/404.html");
  if (file === null || file === "folder") return void response.writeHead(404).end("not found");
  send(request, response, file, found === null ? 404 : 200, manner);
}

/** The decoded path below the base path; null where it lies outside or cannot be decoded. */
function under(basePath: string, path: string): string | null {
  if (!path.startsWith(basePath)) return null;
  try {
    return `/${decodeURIComponent(path.slice(basePath.length))}`;
  } catch {
    return null;
  }
}

interface Found {
  path: string;
  stat: Stats;
}

function find(folder: string, path: string): Found | "folder" | null {
  const local = normalize(path);
  if (local.includes("\0") || local.split(sep).some((part) => part.startsWith("."))) return null;
  for (const name of path.endsWith("/") ? [join(local, "index.html")] : [local, `${local}.html`]) {
    const file = join(folder, name);
    const stat = statOf(file);
    if (stat?.isFile()) return { path: file, stat };
    if (stat?.isDirectory() && find(folder, `${path}/`) !== null) return "folder";
  }
  return null;
}

/** What stands at a path; null where nothing does, or where it asks for what no file system holds, as a name too long or a file as a folder. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { path, stat }: Found,
  status: 200 | 404,
  { ranges, compression }: Manner,
): void {
  const extension = extname(path);
  const range = ranges && status === 200 ? parseRange(request.headers.range, stat.size) : "whole";
  const encoding =
    compression && range === "whole" && compressible.has(extension) && stat.size > 512
      ? accepted(request.headers["accept-encoding"], compression === "gzip")
      : null;
  const tag = `"${stat.size.toString(36)}-${Math.floor(stat.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ""}"`;
  response.setHeader("Content-Type", types[extension] ?? "application/octet-stream");
  response.setHeader("ETag", tag);
  response.setHeader("Last-Modified", stat.mtime.toUTCString());
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (ranges) response.setHeader("Accept-Ranges", "bytes");
  if (compressible.has(extension)) response.setHeader("Vary", "Accept-Encoding");
  // The names of everything below a folder that begins with an underscore carry a hash of their content.
  const isHashed = /[/\\]_[a-z]+[/\\].*\.[0-9a-f]{8}\.\w+$/.test(path);
  response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");

  const known = request.headers["if-none-match"];
  if (
    status === 200 &&
    known?.split(/\s*,\s*/).some((one) => one.replace(/^W\//, "") === tag || one === "*")
  ) {
    return void response.writeHead(304).end();
  }
  if (range === "none") {
    return void response.writeHead(416, { "Content-Range": `bytes */${stat.size}` }).end();
  }
  const condition = request.headers["if-range"];
  const part = range !== "whole" && (condition === undefined || condition === tag) ? range : null;
  if (encoding) response.setHeader("Content-Encoding", encoding);
  else response.setHeader("Content-Length", part ? part.last - part.first + 1 : stat.size);
  if (part) response.setHeader("Content-Range", `bytes ${part.first}-${part.last}/${stat.size}`);
  response.writeHead(part ? 206 : status);
  if (request.method === "HEAD" || stat.size === 0) return void response.end();

  const source = createReadStream(path, part ? { start: part.first, end: part.last } : {});
  // A client that goes away in the middle is no error of ours.
  const done = () => undefined;
  if (encoding === "br") {
    const quality = { params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } };
    pipeline(source, createBrotliCompress(quality), response, done);
  } else if (encoding === "gzip") pipeline(source, createGzip(), response, done);
  else pipeline(source, response, done);
}

function accepted(header: string | string[] | undefined, isGzipOnly: boolean): "br" | "gzip" | null {
  const names = String(header ?? "")
    .split(",")
    .map((one) => one.trim().split(/;\s*q=/))
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return names.includes("br") && !isGzipOnly ? "br" : names.includes("gzip") ? "gzip" : null;
}
