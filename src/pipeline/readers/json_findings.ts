import { counted, geteld } from "./counted.js";
import { finding } from "./findings.js";
import type { Found } from "./opened.js";
import type { FindingDraft } from "./report.js";

/** A list within records that is not read, since the records are rows themselves. */
export function listNotRead(found: Found, place: string, list: string): FindingDraft {
  const records = [place, list].filter(Boolean).join(".");
  return finding(found, {
    severity: "info",
    rule: "list-not-read",
    example: list,
    message: {
      en: `the list "${list}" within the records is not read, since a record has all that ${found.source} needs; where its items are the lines, say options: {records: ${records}}`,
      nl: `de lijst "${list}" in de records is niet gelezen, want een record heeft alles wat ${found.source} nodig heeft; zijn de onderdelen ervan de regels, zeg dan options: {records: ${records}}`,
    },
  });
}

/** Names of lists that lower what was invoiced. */
const lowers = /refund|credit|return|retour|storno|terugbetaling/i;

/** A list beside the one that is read, within so many records: a warning where its name says that it lowers what was invoiced. */
export function listBeside(found: Found, read: string, list: string, count: number): FindingDraft {
  const isLower = found.source === "invoice_lines" && lowers.test(list);
  return finding(found, {
    severity: isLower ? "warning" : "info",
    rule: "list-not-read",
    row_count: count,
    example: list,
    message: {
      en: `the list "${list}" of ${counted(count, "record")} is not read beside "${read}"${isLower ? `: the revenue is what was invoiced before it. Export ${list} as rows of their own, with an amount below zero, and add that file` : ""}`,
      nl: `de lijst "${list}" van ${geteld(count, "record", "records")} is niet gelezen naast "${read}"${isLower ? `: de omzet is wat ervóór is gefactureerd. Exporteer ${list} als eigen regels, met een bedrag onder nul, en voeg dat bestand toe` : ""}`,
    },
  });
}

/** Amounts of a record that are none of its lines. */
export function amountsOfRecords(found: Found, names: readonly string[]): FindingDraft {
  const listed = names.map((name) => `"${name}"`).join(", ");
  return finding(found, {
    severity: "info",
    rule: "amounts-of-records",
    example: names[0] ?? null,
    message: {
      en: `${listed} ${names.length === 1 ? "stands" : "stand"} once in a record and not in its lines, which have amounts of their own: not read, since ${names.length === 1 ? "it" : "they"} would count on each line`,
      nl: `${listed} ${names.length === 1 ? "staat" : "staan"} eenmaal in een record en niet in de regels, die eigen bedragen hebben: niet gelezen, want dan zou dat op elke regel meetellen`,
    },
  });
}
