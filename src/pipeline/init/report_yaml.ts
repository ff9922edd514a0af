import { stringify } from "yaml";
import { sourceNames } from "../../sources.js";
import { partName, type Candidate } from "./candidates.js";
import type { DraftCurrency } from "./currency.js";
import type { Entry } from "./entries.js";
import { perhapsOf } from "./proposals.js";

/** What a first report.yaml is written from. */
export interface Draft {
  language: "en" | "nl";
  currency: DraftCurrency;
  entries: readonly Entry[];
  /** Files that fit no source. */
  left: readonly Candidate[];
}

/** A first report.yaml: what was recognised, and comments at what is open. */
export function reportYaml({ language, currency, entries, left }: Draft): string {
  const lines = [
    "# Written by check-data --init from what the files hold. Look at the comments, then build.",
    "# title: Customer portfolio",
    "# company: Your company",
    `language: ${language}`,
    `${currency.isSure ? "" : "# "}currency: ${currency.code}`,
    "sources:",
  ];
  for (const source of sourceNames) {
    const own = entries.filter((entry) => entry.source === source);
    if (own.length === 0) continue;
    const isOff = own.every((entry) => entry.isOff);
    lines.push(isOff ? `  # ${source}:` : `  ${source}:`);
    for (const entry of own) lines.push(...entryLines(entry));
  }
  const [likely] = entries.filter(({ perhaps }) => perhaps !== null);
  if (!entries.some(({ source, isOff }) => source === "invoice_lines" && !isOff))
    lines.push(
      "  # No file has all that invoice lines need: a customer, a date and revenue (or quantity and unit price).",
      "  # invoice_lines:",
      `  #   - file: ${likely ? stringify(likely.file).trim() : "lines.csv"}`,
      `  #     ${likely?.perhaps ?? "columns: {customer_id: <its header>, date: <its header>, revenue: <its header>}"}`,
    );
  for (const one of left) {
    const { headers, nearest, missing, fields, beside, fault } = one;
    lines.push(`# Not used: ${partName(one)}`);
    if (fault) lines.push(`#   ${fault.message}`);
    else {
      const seen = headers.slice(0, 12).join(", ");
      lines.push(`#   headers seen: ${seen}${headers.length > 12 ? " …" : ""}`);
      if (nearest !== null && missing.length > 0)
        lines.push(
          `#   nearest to ${nearest}, of which ${fields.join(", ")} ${fields.length === 1 ? "is" : "are"} recognised; missing: ${missing.join(", ")}`,
        );
      if (beside !== null) lines.push(`#   ${beside}`);
      const perhaps = perhapsOf(headers);
      if (perhaps !== null)
        lines.push(`#   where it holds invoice lines, these may be what is missing: ${perhaps}`);
    }
  }
  lines.push(
    "# What one hour of service costs, once hours are there:",
    "# hour_rate: 60",
    "# Where only services are sold, so that a line without a cost costs nothing but hours:",
    "# costs: {goods: none}",
    "# Exact duplicates of an invoice line stay in; to leave them out:",
    "# duplicates: drop",
  );
  return `${lines.map(onOneLine).join("\n")}\n`;
}

/**
 * A comment on one line: a header may hold line ends, and what comes after one would be a setting. The comment stands where the choice is
 * made; the line that a fault names moved when the comments came in, or is of no entry at all.
 */
function onOneLine(line: string): string {
  return /^\s*#/.test(line) ? line.replace(/[\r\n]+/g, " ").replaceAll(/ at report\.yaml:\d+/g, "") : line;
}

function entryLines({
  file,
  sheet,
  entry,
  records,
  notes,
  options,
  columns,
  offers,
  isOff,
}: Entry): string[] {
  const off = isOff ? "# " : "";
  const scalar = (text: string) => stringify(text).trim();
  const named = Object.entries(columns).map(([field, header]) => `${field}: ${JSON.stringify(header)}`);
  return [
    ...notes.map((note) => `    # ${note}`),
    `    ${off}- file: ${scalar(file)}`,
    ...(sheet === null ? [] : [`    ${off}  options: {sheet: ${scalar(sheet)}}`]),
    ...(entry === null ? [] : [`    ${off}  options: {entry: ${scalar(entry)}}`]),
    ...(records === null ? [] : [`    ${off}  options: {records: ${scalar(records)}}`]),
    ...(named.length === 0 ? [] : [`    ${off}  columns: {${named.join(", ")}}`]),
    ...options.map((option) => `    #   options: ${option}`),
    ...offers.map((offer) => `    #   ${offer}`),
  ];
}
