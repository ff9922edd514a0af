import { data_quality } from "../../lib/words/data_quality.js";
import type { Finding } from "../../schema.js";
import { element } from "../dom.js";
import { parted } from "../parted.js";
import type { Report } from "../report.js";

/** Letters below which an example may stand in a sentence by chance. */
const short = 5;

const severities = ["error", "warning", "info"] as const;

/** The findings, worst first: each sentence with its place, rows, money and an example. */
export function FindingsList(findings: readonly Finding[], report: Report): HTMLElement {
  const { words, formats } = report;
  const text = data_quality[words.language].findings;
  const groups = severities.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const count = text.count(found.length, formats.count(found.length));
    return [
      element(
        "div",
        { class: "chart" },
        element("h3", { class: "chart-title" }, text.severities[severity]),
        element("p", { class: "chart-caption" }, `${count}. ${text.severity_notes[severity]}`),
        element("ul", { class: "ranked" }, ...found.map((finding) => item(finding, report))),
      ),
    ];
  });
  return element(
    "section",
    { class: "section", id: "findings" },
    element("h2", {}, text.title),
    ...(groups.length > 0 ? groups : [element("p", { class: "note" }, text.none)]),
  );
}

function item(finding: Finding, { words, formats }: Report): HTMLElement {
  const { findings: text, lists } = data_quality[words.language];
  const { file, line, row_count, amount, rule, message } = finding;
  const example =
    finding.example !== null && isSaid(finding.example, message, formats) ? null : finding.example;
  const facts = [
    file === null ? null : line === null ? file : lists.line(file, formats.count(line)),
    row_count === null ? null : text.rows(row_count, formats.count(row_count)),
    amount === null ? null : text.amount(formats.cents(amount)),
    example === null ? null : text.example(example),
    text.rule(rule),
  ];
  return element(
    "li",
    {},
    element("span", {}, sentence(message)),
    element("p", { class: "why" }, parted(facts)),
  );
}

/** Whether a sentence gives its example itself: as it stands or, of a day or a month by its first, in words; a short one between quotation marks, since it may be part of anything. */
function isSaid(example: string, message: string, formats: Report["formats"]): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(example))
    return message.includes(example.length < short ? `"${example}"` : example);
  const day = new Date(example);
  const isFirst = day.getUTCDate() === 1;
  return message.includes(formats.date(day)) || (isFirst && message.includes(formats.month(day)));
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
