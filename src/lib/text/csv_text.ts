import type { Language } from "./format.js";

/** A value of a downloaded table. */
export type CsvValue = string | number | boolean | Date | null;

/**
 * Rows as a CSV text that a spreadsheet in the report's language opens by itself: UTF-8 with a byte order mark, CRLF,
 * `;` and decimal comma in Dutch, `,` and decimal point in English, dates as yyyy-mm-dd.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; a figure below zero that is given as text is none.
 */
export function csvText(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  language: Language,
): string {
  const lines = [csvLine(header, language)];
  for (const row of rows) lines.push(csvLine(row, language));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** One row of such a text, without its line end. */
export function csvLine(values: readonly CsvValue[], language: Language): string {
  const delimiter = language === "nl" ? ";" : ",";
  return values.map((value) => quoted(written(value, language), delimiter)).join(delimiter);
}

function written(value: CsvValue, language: Language): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return language === "nl" ? String(value).replace(".", ",") : String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^-\d+(\.\d+)?$/.test(value);
  return isFormula ? `'${value}` : value;
}

function quoted(text: string, delimiter: string): string {
  const special = text.includes(delimiter) || /["\r\n]/.test(text);
  return special ? `"${text.replaceAll('"', '""')}"` : text;
}
