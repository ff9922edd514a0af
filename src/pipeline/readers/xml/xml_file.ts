import { open } from "node:fs/promises";
import iconv from "iconv-lite";
import { decoded, detectEncoding, type Encoding } from "../files/encoding.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";
import { XmlReader, type XmlEvents } from "./xml_events.js";
import { Fault } from "../../../lib/fault.js";

/** How the bytes of an xml file are to be read, and what is to be said about that. */
export interface XmlEncoding {
  encoding: Encoding;
  findings: FindingDraft[];
}

/** The encoding that the bytes prove; a declaration that they contradict is told and not followed. */
export async function xmlEncoding(found: Found): Promise<XmlEncoding> {
  const { file, path } = found;
  const proven = await detectEncoding(path);
  if (!proven) throw new Fault("not-text", "the file is not text; export it again", { file });
  const declared = await declaredEncoding(path, proven);
  if (declared === null || isSame(declared, proven.name)) return { encoding: proven, findings: [] };
  // Bytes that are not UTF-8 fit any one-byte encoding: then the declaration is all there is to go by.
  if (proven.name === "windows-1252" && !/utf|ucs/i.test(declared) && iconv.encodingExists(declared))
    return { encoding: { name: declared, bomLength: 0 }, findings: [] };
  if (proven.name === "utf-8" && (await isAscii(path))) return { encoding: proven, findings: [] };
  const contradicted = finding(found, {
    severity: "warning",
    rule: "declared-encoding",
    line: 1,
    example: declared,
    message: {
      en: `the xml says it is ${declared}, but its bytes are ${proven.name}; read as ${proven.name}`,
      nl: `de xml zegt ${declared} te zijn, maar de bytes zijn ${proven.name}; gelezen als ${proven.name}`,
    },
  });
  return { encoding: proven, findings: [contradicted] };
}

/** Reads an xml file and pauses after every piece. @throws Fault where it is not well-formed */
export async function* xmlPieces(
  file: string,
  { path, encoding }: { path: string; encoding: Encoding },
  events: XmlEvents,
): AsyncGenerator<number> {
  const reader = new XmlReader(file, events);
  for await (const piece of decoded(path, encoding)) {
    reader.write(piece);
    yield reader.line;
  }
  reader.end();
  yield reader.line;
}

/** Reads an xml file from beginning to end; what it holds comes by its events. @throws Fault where it is not well-formed */
export async function readXml(
  file: string,
  encoding: Parameters<typeof xmlPieces>[1],
  events: XmlEvents,
): Promise<void> {
  for await (const _ of xmlPieces(file, encoding, events)) continue;
}

async function declaredEncoding(path: string, { name }: Encoding): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(400), 0, 400, 0);
    const head = iconv.decode(buffer.subarray(0, bytesRead), name);
    return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? null;
  } finally {
    await file.close();
  }
}

function isSame(declared: string, proven: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const [a, b] = [plain(declared), plain(proven)];
  return a === b || (a === "utf16" && b.startsWith("utf16")) || (a === "iso88591" && b === "windows1252");
}

async function isAscii(path: string): Promise<boolean> {
  for await (const piece of decoded(path, { name: "latin1", bomLength: 0 }))
    if (/[^\0-\x7f]/.test(piece)) return false;
  return true;
}
