import { open } from "node:fs/promises";
import iconv from "iconv-lite";

/** What a file is by its first bytes; its name is not asked, since exports are often misnamed. */
export type FileKind =
  "empty" | "gzip" | "zip" | "xls" | "parquet" | "pdf" | "html" | "xml" | "json" | "text";

const magic: [FileKind, readonly number[]][] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
];

/** Tells the kind of a file from its first 4 KB. A zip may be a workbook: its entries tell. */
export async function fileKind(path: string): Promise<FileKind> {
  const head = await firstBytes(path, 4096);
  if (head.length === 0) return "empty";
  for (const [kind, bytes] of magic) if (bytes.every((byte, i) => head[i] === byte)) return kind;
  const text = firstText(head);
  if (/^<(!doctype html|html|table|meta|head|style)\b/i.test(text)) return "html";
  if (/^<(\?xml|!--|!doctype)|^<[a-z_][\w:.-]*(\s[^<>]*)?\/?>\s*(<|$)/i.test(text))
    return /<(html|table)\b/i.test(text) && !/<(auditfile|\w*:?AuditFile|Workbook)\b/.test(text)
      ? "html"
      : "xml";
  if (/^(\{\s*("|\}|$)|\[\s*([[{\]]|$))/.test(text)) return "json";
  return "text";
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function firstText(head: Buffer): string {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe
      ? "utf-16le"
      : head[0] === 0xfe && head[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return iconv.decode(head, encoding, { stripBOM: true }).trimStart();
}
