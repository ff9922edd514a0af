import { closeSync, openSync, writeSync } from "node:fs";
import { decoded, type Encoding } from "../files/encoding.js";
import { fieldsOf } from "./fields.js";
import { lineEndWithin } from "./line_ends.js";
import { cutOtherwise } from "./cut_otherwise.js";
import { RecordSplitter, type Dialect } from "./records.js";
import { misfit } from "./misfit.js";
import { swallowsRows } from "./swallowed_rows.js";

/** What to copy of a text file. */
export interface Canonical extends Dialect {
  path: string;
  encoding: Encoding;
  lineEnd: "\n" | "\r";
  headerRow: number;
  /** Fields of the header; a row may leave out or add fields at its end where they are empty or have no header. */
  headers: readonly string[];
}

/**
 * Copies the rows below the header to a UTF-8 csv that DuckDB reads without guessing: line, fault, raw text, then the
 * fields. A well-formed row is copied as it stands; one that cannot be cut into the header's fields keeps only its text.
 * @returns how many rows held nothing but delimiters and were left out, and the line of the first; and the line of the first row that
 * took in rows below it, since its quote is not closed
 */
export async function writeCanonical(
  source: Canonical,
  target: string,
): Promise<{ blankCount: number; blankLine: number | null; openLine: number | null }> {
  const { delimiter, quote, headers, escape } = source;
  const width = headers.length;
  const least = headers.findLastIndex((header) => header.trim() !== "") + 1;
  const blank = { blankCount: 0, blankLine: null as number | null, openLine: null as number | null };
  const empty = delimiter.repeat(width);
  const file = openSync(target, "w");
  let text = "";
  const splitter = new RecordSplitter(
    source,
    (record) => {
      if (record.line <= source.headerRow) return;
      const { raw, line } = record;
      if (swallowsRows(raw, width, source, source.lineEnd)) blank.openLine ??= line;
      if (isBlank(raw, delimiter, quote)) {
        blank.blankCount++;
        blank.blankLine ??= line;
      } else if (
        record.clean &&
        record.width === width &&
        quote === '"' &&
        !(escape === "backslash" && raw.includes("\\"))
      ) {
        text += `${line}${delimiter}${delimiter}${delimiter}${raw}\n`;
      } else {
        const fields = fieldsOf(raw, source);
        const fits = fields.length >= least && fields.slice(width).every((field) => field.trim() === "");
        text += fits
          ? `${line}${delimiter}${delimiter}${delimiter}${row(fields, width, delimiter)}\n`
          : `${line}${delimiter}${quoted(`${misfit(fields.length, width)}${lineEndWithin(raw, source)}${cutOtherwise(raw, fields.length, width)}`)}${delimiter}${quoted(raw)}${empty}\n`;
      }
    },
    source.lineEnd,
  );
  const flush = () => {
    if (text !== "") writeSync(file, text);
    text = "";
  };
  try {
    for await (const chunk of decoded(source.path, source.encoding)) {
      splitter.push(chunk);
      flush();
    }
    splitter.push("", true);
    flush();
  } finally {
    closeSync(file);
  }
  return blank;
}

function row(fields: readonly string[], width: number, delimiter: string): string {
  return Array.from({ length: width }, (_, i) => quoted(fields[i] ?? "")).join(delimiter);
}

function quoted(text: string): string {
  return `"${text.replaceAll("\0", "").replaceAll('"', '""')}"`;
}

function isBlank(raw: string, delimiter: string, quote: string): boolean {
  const first = raw.charCodeAt(0);
  if (first > 34 && raw[0] !== delimiter && raw[0] !== quote) return false;
  return (
    raw
      .replaceAll(delimiter, "")
      .replaceAll(quote || " ", "")
      .trim() === ""
  );
}
