import { formats, type Language } from "../lib/text/format.js";
import { dateLetters, readingText } from "../lib/text/reading_text.js";
import { check } from "../lib/words/check.js";
import type { Checked } from "../pipeline/check.js";
import type { SourceFile } from "../schema.js";

/** The width of a terminal for which lines are broken. */
const width = 100;

/** The lines that `check-data` prints: the verdict, findings worst first, then every file with its totals and columns. */
export function checkText(
  { files, columns, findings, quarantined, facts }: Checked,
  language: Language,
): string[] {
  const words = check[language];
  const { verdict, about } = checkedHead({ findings, quarantined, facts }, language);
  const lines = [verdict, ...about];
  lines.push("", words.findings);
  if (findings.length === 0) lines.push(`  ${words.no_findings}`);
  for (const { severity, message, file, line } of findings) {
    const isNamed = file === null || message.includes(file);
    const place = isNamed ? "" : ` [${line === null ? file : `${file}:${line}`}]`;
    lines.push(...wrapped(`${words.severities[severity as "info"]}: ${message}${place}`));
  }
  lines.push("", words.files);
  for (const file of files) {
    lines.push(`  ${file.source}: ${file.file}`, `    ${detectedText(file, language)}`);
    for (const identity of identitiesOf(file, language)) lines.push(`    ${identity}`);
    const own = columns.filter(({ source, file: name }) => source === file.source && name === file.file);
    for (const { field, header, reading, origin } of own.filter((column) => column.field !== null))
      lines.push(
        `    ${field} = "${header}" (${[reading && readingText(reading, language), origin && words.origins[origin as "given"]].filter(Boolean).join(", ")})`,
      );
    const unused = own.filter(({ field }) => field === null).map(({ header }) => `"${header}"`);
    if (unused.length > 0) lines.push(...wrapped(`${words.not_used}: ${unused.join(", ")}`, "    "));
  }
  return lines;
}

/** The verdict on a folder, and what its data are about: the window, the totals, and what could not be read. */
export function checkedHead(
  { findings, quarantined, facts }: Pick<Checked, "findings" | "quarantined" | "facts">,
  language: Language,
): { errors: number; verdict: string; about: string[] } {
  const words = check[language];
  const { month, count, cents } = formats(language, facts?.currency ?? "EUR");
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const about: string[] = [];
  if (facts)
    about.push(
      words.window(month(facts.as_of), month(facts.current_from), month(facts.history_from)),
      words.totals(count(facts.line_count), cents(facts.line_revenue), count(facts.customer_count)),
    );
  if (quarantined.length > 0) about.push(words.quarantine(quarantined.length, count(quarantined.length)));
  return { errors, verdict: errors > 0 ? words.fails(words.errors(errors)) : words.passes, about };
}

/** What was detected about a file, in one line. */
export function detectedText(file: SourceFile, language: Language): string {
  const words = check[language];
  const { format, encoding, delimiter, decimal_mark, date_format, header_row } = file;
  const parts = [
    format,
    encoding,
    delimiter && words.delimiter(delimiter === "\t" ? "tab" : delimiter),
    decimal_mark && words.decimal(decimal_mark),
    date_format && words.dates(dateLetters(date_format, language)),
    header_row && words.header_row(String(header_row)),
  ];
  return parts.filter(Boolean).join(", ");
}

/** The control totals of a file: rows, and net revenue where it has any, as `money` writes it; plain as other programs print it unless that is given. */
export function identitiesOf(
  file: SourceFile,
  language: Language,
  money = (amount: number) => amount.toFixed(2),
): string[] {
  const words = check[language];
  const format = formats(language, "EUR");
  const identity = (of: (name: "read" | "used" | "excluded" | "quarantined") => string) =>
    words.identity(of("read"), of("used"), of("excluded"), of("quarantined"));
  const rows = `${words.rows}: ${identity((name) => format.count(file[`rows_${name}`]))}`;
  if (file.revenue_read === null) return [rows];
  return [rows, `${words.revenue}: ${identity((name) => money(file[`revenue_${name}`] ?? 0))}`];
}

function wrapped(text: string, indent = "  "): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
