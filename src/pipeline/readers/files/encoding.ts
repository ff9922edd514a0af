import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import iconv from "iconv-lite";

/** The text encoding of a file, in the words of report.yaml, and the bytes of its byte order mark. */
export interface Encoding {
  name: string;
  bomLength: number;
}

/**
 * The encoding of a whole file: by its byte order mark, else UTF-16 by its NUL bytes, else UTF-8 where every byte fits,
 * else windows-1252. Null where the file is not text.
 */
export async function detectEncoding(path: string): Promise<Encoding | null> {
  let pending: Buffer = Buffer.alloc(0);
  let first = true;
  let fits = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (first) {
      const known = byMark(chunk) ?? byNuls(chunk);
      if (known && known.name !== "utf-8") return known;
    }
    first = false;
    if (chunk.includes(0)) return null;
    if (!fits) continue;
    const bytes: Buffer = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    const whole = bytes.length - openTail(bytes);
    fits = isUtf8(bytes.subarray(0, whole));
    pending = bytes.subarray(whole);
  }
  if (!fits || pending.length > 0) return { name: "windows-1252", bomLength: 0 };
  return { name: "utf-8", bomLength: await markLength(path) };
}

/** The decoded text of a file in chunks, without its byte order mark. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding.name, { stripBOM: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    yield decoder.write(chunk);
  const rest = decoder.end();
  if (rest) yield rest;
}

function byMark(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: "utf-8", bomLength: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "utf-16le", bomLength: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "utf-16be", bomLength: 2 };
  return null;
}

/** The line on which the first NUL byte of a file stands; the first where other bytes of it are no text either. */
export async function firstNul(path: string): Promise<number> {
  let line = 1;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const end = chunk.indexOf(0);
    // eslint-disable-next-line no-control-regex
    if (/[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(chunk.toString("latin1"))) return 1;
    for (let at = chunk.indexOf(10); at >= 0 && (end < 0 || at < end); at = chunk.indexOf(10, at + 1)) line++;
    if (end >= 0) break;
  }
  return line;
}

// In UTF-16 digits, delimiters and Latin letters have a NUL, all on the same side of a pair; one-byte text has none, and what is no text has some on both.
function byNuls(bytes: Buffer): Encoding | null {
  const pairs = Math.min(bytes.length >> 1, 32_768);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  const isSide = (most: number, least: number) =>
    (most > pairs * 0.6 && least < pairs * 0.1) || (most > pairs * 0.2 && least === 0);
  if (isSide(odd, even)) return { name: "utf-16le", bomLength: 0 };
  if (isSide(even, odd)) return { name: "utf-16be", bomLength: 0 };
  return null;
}

// How many bytes at the end belong to a character that the next chunk completes.
function openTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

async function markLength(path: string): Promise<number> {
  for await (const chunk of createReadStream(path, { end: 2 }) as AsyncIterable<Buffer>)
    return byMark(chunk)?.bomLength ?? 0;
  return 0;
}
