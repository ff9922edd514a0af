import { formats, type Language } from "../lib/text/format.js";
import { readingText } from "../lib/text/reading_text.js";
import { check } from "../lib/words/check.js";
import type { Checked } from "../pipeline/check.js";
import { checkedHead, detectedText, identitiesOf } from "./check_text.js";
import { escape } from "./frame.js";

const style = `:root{color-scheme:light dark;--ink:#1c2322;--soft:#5a6664;--line:#d5dcda;--paper:#fff;--error:#b3261e;--warning:#8a5a00;--info:#0e4a49}
@media (prefers-color-scheme:dark){:root{--ink:#e8eeec;--soft:#a3b0ad;--line:#3a4543;--paper:#141a19;--error:#ff9a90;--warning:#f0c070;--info:#8fd0c8}}
body{margin:0 auto;max-width:70rem;padding:1.5rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem;line-height:1.2}h2{margin-top:2.5rem;font-size:1.2rem}h3{margin:1.5rem 0 0.25rem;font-size:1rem}
.box{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:0.9rem}th,td{padding:0.3rem 0.75rem 0.3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.soft{color:var(--soft)}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}td:first-child{white-space:nowrap}
@media screen and (max-width:40rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:0 0.75rem;padding:0.4rem 0;border-bottom:1px solid var(--line)}
tbody td,tbody td.n{padding:0.1rem 0;border:0;text-align:left;white-space:normal;overflow-wrap:anywhere}
td:empty{display:none}td[class]:first-child,td[class]:first-child+td{grid-column:1/-1}
tbody tr:has(td:not([class]):first-child){grid-template-columns:1fr 1fr auto}td:not([class]):first-child~td.n{grid-area:1/3}
td.n::before{content:attr(data-label) ": ";color:var(--soft)}}
@media print{body{padding:0;max-width:none;font-size:10pt}h2{break-after:avoid}tr{break-inside:avoid}}`;

/** What `check-data` found as one page that needs nothing else: no script, no picture, no other file. */
export function checkPage(
  { files, columns, findings, quarantined, facts }: Checked,
  language: Language,
): string {
  const words = check[language];
  const format = formats(language, facts?.currency ?? "EUR");
  const { errors, verdict, about } = checkedHead({ findings, quarantined, facts }, language);
  const found = findings.map(({ severity, message, file, line, row_count, amount }) => [
    `<td class="${escape(severity)}">${escape(words.severities[severity as "info"])}</td>`,
    `<td>${escape(message)}${file === null || message.includes(file) ? "" : ` <span class="soft">${escape(line === null ? file : `${file}:${line}`)}</span>`}</td>`,
    number(words.rows, row_count === null ? null : format.count(row_count)),
    number(words.revenue, amount === null ? null : format.cents(amount)),
  ]);
  const sections = files.map((file) => {
    const own = columns.filter(({ source, file: name }) => source === file.source && name === file.file);
    const rows = own.map(({ header, field, reading, origin, filled_count }) => [
      `<td>${escape(field ?? "–")}</td><td>${escape(header)}</td><td>${escape(reading === null ? "" : readingText(reading, language))}</td>`,
      `<td>${escape(words.origins[(origin ?? "unused") as "given"])}</td>`,
      number(words.filled, filled_count === null ? null : format.count(filled_count)),
    ]);
    return `<h3>${escape(`${file.source}: ${file.file}`)}</h3>
<p class="soft">${[detectedText(file, language), ...identitiesOf(file, language, format.cents)].map(escape).join("<br>")}</p>
${table([words.field, words.header, words.reading, words.because, words.filled], rows, [4])}`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escape(words.title)}</title><style>${style}</style></head>
<body><main><h1>${escape(words.title)}</h1>
<p class="${errors > 0 ? "error" : "info"}"><strong>${escape(verdict)}</strong></p>
${about.map((line) => `<p>${escape(line)}</p>`).join("\n")}
<h2>${escape(words.findings)}</h2>
${findings.length === 0 ? `<p>${escape(words.no_findings)}</p>` : table(["", words.findings, words.rows, words.revenue], found, [2, 3])}
<h2>${escape(words.files)}</h2>
${sections.join("\n")}
</main></body></html>
`;
}

/** A cell with a figure; its name stands before it on a phone. */
function number(name: string, figure: string | null): string {
  return `<td class="n" data-label="${escape(name)}">${figure === null ? "" : escape(figure)}</td>`;
}

function table(headings: readonly string[], rows: readonly string[][], numbers: readonly number[]): string {
  const head = headings
    .map((text, i) => `<th scope="col"${numbers.includes(i) ? ' class="n"' : ""}>${escape(text)}</th>`)
    .join("");
  return `<div class="box"><table><thead><tr>${head}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("\n")}
</tbody></table></div>`;
}
