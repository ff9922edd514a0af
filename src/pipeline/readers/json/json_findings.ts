import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";

/** Names of lists that lower what was invoiced; cards, limits and terms of credit do not. */
const lowers =
  /refund|return|retour|storno|terugbetaling|gutschrift|avoir|credits?($|[-_ ]?(note|nota|memo|invoice|factu|line|regel|item|slip))/i;

/** A list within records that is not read. */
interface UnreadList {
  list: string;
  /** Records that hold it. */
  count: number;
  /** Where the records stand in the file. */
  place: string;
  /** The list that is read; null where the records are rows themselves. */
  read: string | null;
}

/** A list within records that is not read: a warning where its name says that it lowers what was invoiced. */
export function listNotRead(found: Found, { list, count, place, read }: UnreadList): FindingDraft {
  const isLower = found.source === "invoice_lines" && lowers.test(list);
  const records = [place, list].filter(Boolean).join(".");
  const [why, waarom] =
    read === null
      ? [
          `, since a record has all that ${found.source} needs`,
          `, want een record heeft alles wat ${found.source} nodig heeft`,
        ]
      : [` beside "${read}"`, ` naast "${read}"`];
  const isOpen =
    found.spec.options.records === undefined &&
    (found.source === "invoice_lines" || found.source === "hours");
  const [then, dan] = isLower
    ? [
        `: the revenue is what was invoiced before it. Export ${list} as rows of their own, with an amount below zero, and add that file`,
        `: de omzet is wat ervóór is gefactureerd. Exporteer ${list} als eigen regels, met een bedrag onder nul, en voeg dat bestand toe`,
      ]
    : !isOpen
      ? ["", ""]
      : [
          `; where its items are the lines, say options: {records: ${records}}`,
          `; zijn de onderdelen ervan de regels, zeg dan options: {records: ${records}}`,
        ];
  return finding(found, {
    severity: isLower ? "warning" : "info",
    rule: "list-not-read",
    row_count: count,
    example: list,
    message: {
      en: `the list "${list}" of ${counted(count, "record")} is not read${why}${then}`,
      nl: `de lijst "${list}" van ${geteld(count, "record", "records")} is niet gelezen${waarom}${dan}`,
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
