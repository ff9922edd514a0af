import type { AsyncBuffer } from "hyparquet";
import { answerOf } from "./host_answer.js";

/** Bytes asked for first unless said otherwise: the tail of the file, which holds the footer and, where the file is small, all of it. */
export const tailSize = 1 << 14;

/**
 * A file on the site's own host, read by ranges where the host gives them and whole where it does not.
 * One request tells the length and brings the tail; a file that is no longer than the tail is complete with it.
 * Throws an `Unread` where the host gives no answer, or an error.
 */
export async function openRemoteFile(
  href: string,
  fetcher: typeof fetch = fetch,
  tail = tailSize,
): Promise<AsyncBuffer> {
  const response = await fetcher(href, { headers: { Range: `bytes=-${tail}` } }).catch(() => null);
  if (response?.status === 200) return whole((await answerOf(href, Promise.resolve(response))).bytes);
  const range = response?.status === 206 ? partOf(response) : null;
  if (!response || !range) return whole(await download(href, fetcher));
  const { bytes: held } = await answerOf(href, Promise.resolve(response));
  if (held.byteLength !== range.end - range.start) return whole(await download(href, fetcher));
  return {
    byteLength: range.length,
    async slice(start, end = range.length) {
      if (start >= range.start) return held.slice(start - range.start, end - range.start);
      return part(href, start, end, fetcher);
    },
  };
}

async function part(href: string, start: number, end: number, fetcher: typeof fetch): Promise<ArrayBuffer> {
  const headers = { Range: `bytes=${start}-${end - 1}` };
  const ask = async (cache?: RequestCache) => {
    const { bytes, status } = await answerOf(href, fetcher(href, { headers, ...(cache && { cache }) }));
    return status === 206 ? bytes : bytes.slice(start, end);
  };
  const bytes = await ask();
  // Chrome's cache may give less of a range than was asked for, while other ranges of the file are under way.
  return bytes.byteLength === end - start ? bytes : ask("no-store");
}

/** All bytes of a file, from the browser's cache where `how` does not say otherwise. Throws an `Unread` where the host gives no answer, or an error. */
export async function download(href: string, fetcher: typeof fetch, how?: RequestInit): Promise<ArrayBuffer> {
  return (await answerOf(href, fetcher(href, how))).bytes;
}

/** A file of which all bytes are there. */
export function whole(bytes: ArrayBuffer): AsyncBuffer {
  return { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) };
}

// A range of a compressed answer counts compressed bytes, which are of no use here.
function partOf(response: Response): { start: number; end: number; length: number } | null {
  const encoding = response.headers.get("content-encoding") ?? "identity";
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(response.headers.get("content-range") ?? "");
  if (encoding !== "identity" || !match) return null;
  return { start: Number(match[1]), end: Number(match[2]) + 1, length: Number(match[3]) };
}
