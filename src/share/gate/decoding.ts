import { asLatin, mended } from "./misread.js";

/** Whether bytes begin with these. */
export function starts(bytes: Buffer, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Bytes as the text that they are: UTF-16 by its mark, UTF-8 where every byte fits, else a letter a byte. */
export function decode(bytes: Buffer): string {
  if (starts(bytes, [0xff, 0xfe])) return bytes.toString("utf16le");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}

/** The data that a text is as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const named: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "" },
  ...{ szlig: "ß", aelig: "æ", AElig: "Æ", oslash: "ø", Oslash: "Ø" },
};

/** The marks on letters by the ends of their names in markup, as the "uml" of "&uuml;". */
const marks: Record<string, string> = {
  ...{ uml: "\u0308", acute: "\u0301", grave: "\u0300", circ: "\u0302" },
  ...{ tilde: "\u0303", cedil: "\u0327", ring: "\u030a", caron: "\u030c" },
};

/** A text of markup with its entities as letters. */
export function entities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => letter(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => letter(parseInt(code, 16)))
    .replace(/&([a-z])([a-z]{3,5});/gi, (found, base: string, name: string) =>
      name in marks ? `${base}${marks[name]}`.normalize("NFC") : found,
    )
    .replace(/&([a-z]+);/gi, (found, name: string) => named[name] ?? named[name.toLowerCase()] ?? found);
}

/** A text of markup without its tags. */
export function untagged(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, " ");
}

/** A text with ä, ö, ü, ø and å as two letters, as those write them whose keyboard has none. */
export function spelledOut(text: string): string {
  // Most texts are plain, and there may be 100,000.
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[äöüøå]/gi, (found) => ({ ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" })[found.toLowerCase()]!);
}

/**
 * A text in every way in which it can be read, as it stands first: with its entities, escapes and %xx as letters, without tags, and each of these
 * with letters that look like Latin ones, or were read in the wrong encoding, as what they seem or were.
 */
export function views(text: string): string[] {
  if (/^[\w\s.,:;()/-]*$/.test(text)) return [text];
  const plain = entities(text);
  const read = [text, plain, untagged(plain), escapes(text), percents(text), spelledOut(plain)];
  return [...new Set(read.flatMap((way) => [way, asLatin(way), ...mended(way)]))];
}

/** A text of a script with its escapes as letters. */
export function escapes(text: string): string {
  return text
    .replace(/\\u(?:\{([\da-f]{1,6})\}|([\da-f]{4}))/gi, (_, long?: string, four?: string) =>
      letter(parseInt(long ?? four!, 16)),
    )
    .replace(/\\x([\da-f]{2})/gi, (_, code: string) => letter(parseInt(code, 16)));
}

/** A text with what an address writes as %xx as letters. */
export function percents(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (found) => {
    try {
      return decodeURIComponent(found);
    } catch {
      return found;
    }
  });
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
