import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";

/**
 * Every place in a folder where one of some texts stands, found by a way of its own: all bytes of all files and their names,
 * unpacked as far as they go, in lower case without accents, searched letter by letter; numbers as whole numbers.
 */
export function scan(folder: string, texts: readonly string[]): string[] {
  const found: string[] = [];
  const wanted = texts.map((text) => plain(text));
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const path = join(folder, name);
    const layers = [name, ...(statSync(path).isFile() ? unpacked(readFileSync(path), 0) : [])];
    for (const layer of layers.map(plain)) {
      const numbers = new Set(layer.match(/(?<!\d|\d[.,])\d+(?:[.,]\d+)*(?!\d)/g));
      for (const [index, text] of wanted.entries())
        if (/^[\d.,]+$/.test(text) ? numbers.has(text) : layer.includes(text))
          found.push(`${name}: ${texts[index]!}`);
    }
  }
  return [...new Set(found)];
}

function plain(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

function unpacked(bytes: Buffer, depth: number): string[] {
  if (depth > 5) return [];
  const layers = [bytes.toString("utf8"), bytes.toString("latin1"), bytes.toString("utf16le")];
  const inner: Buffer[] = [];
  for (const open of [gunzipSync, inflateRawSync])
    try {
      inner.push(open(bytes));
    } catch {
      // It is not packed in this way.
    }
  for (const [run] of layers[0]!.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g))
    inner.push(Buffer.from(run, "base64"));
  return [...layers, ...inner.flatMap((one) => unpacked(one, depth + 1))];
}
