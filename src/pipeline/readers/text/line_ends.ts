import { Fault } from "../../../lib/fault.js";
import { fieldsOf } from "./fields.js";
import type { Dialect, RawRecord } from "./records.js";

/** What ends the lines of a text, by its beginning: CR where no LF stands outside quotes. */
export function lineEndOf(text: string, quote: string): "\n" | "\r" {
  const bare = quote === "" ? text : text.replaceAll(quote + quote, "").replace(quotedText(quote), "");
  return bare.includes("\n") || !bare.includes("\r") ? "\n" : "\r";
}

/** Why a row has more fields than the header, where a lone CR within it tells. */
export function lineEndWithin(raw: string, { quote }: Dialect): string {
  return /\r(?!\n)/.test(unquoted(raw, quote))
    ? ", with a line end of another kind (CR) within: save the file with line ends of one kind"
    : "";
}

/** @throws Fault where the header goes on in rows of as many fields, since another kind of line end cuts those */
export function checkHeaderEnd(
  file: string,
  dialect: Dialect,
  { raw, line }: Pick<RawRecord, "raw" | "line">,
): void {
  const [header, ...rows] = unquoted(raw, dialect.quote).split(/\r(?!\n)/);
  const width = fieldsOf(header!, dialect).length;
  if (width < 2 || !rows.some((row) => fieldsOf(row, dialect).length === width)) return;
  throw new Fault(
    "mixed-line-ends",
    "line ends of different kinds (CR beside LF): header and rows stand on one line; save the file with line ends of one kind",
    { file, line },
  );
}

function unquoted(raw: string, quote: string): string {
  return quote === "" ? raw : raw.replace(quotedText(quote), "");
}

function quotedText(quote: string): RegExp {
  const mark = `\\u${quote.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return new RegExp(`${mark}[^${mark}]*(${mark}|$)`, "g");
}
