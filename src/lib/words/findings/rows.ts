import { section } from "../section.js";
import { many } from "../many.js";
import { lines, regels } from "./counted_lines.js";

/** What became of rows: unassigned, excluded, repeated, quarantined. */
export const rows = section(
  {
    excluded: (source: string, rows: string, revenue: string | null, rule: string) =>
      `${rows} ${many(rows, "row", "rows")} of ${source}${revenue === null ? "" : ` (${revenue})`} ${many(rows, "is", "are")} left out by the rule ${rule}`,
    quarantined: (source: string, rows: string, reason: string) =>
      `${rows} ${many(rows, "row", "rows")} of ${source} could not be used and ${many(rows, "stands", "stand")} in quarantine; the first: ${reason}`,
    unassignedLines: (rows: string, revenue: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "carries no customer; it is", "carry no customer; they are")} kept under "unassigned", in every total`,
    unassignedHours: (rows: string, hours: string) =>
      `${rows} ${many(rows, "registration", "registrations")} (${hours} hours) ${many(rows, "carries no customer; it is", "carry no customer; they are")} kept under "unassigned"`,
    duplicatesDropped: (rows: string, revenue: string) =>
      `${lines(rows)} (${revenue}) repeated another line in every field and ${many(rows, "was", "were")} left out by the rule "duplicates: drop"`,
    duplicates: (rows: string, revenue: string, example: string) =>
      `${lines(rows)} (${revenue}) ${many(rows, "repeats", "repeat")} another line in every field, such as invoice ${example}; ${many(rows, "it is", "they are")} kept. Say "duplicates: drop" in report.yaml to leave ${many(rows, "it", "them")} out`,
    overlap: (
      kind: "same_file" | "same_lines" | "same_invoices",
      outcome: "kept" | "dropped" | "replaced",
      file: string,
      other: string,
      rows: string,
      revenue: string,
    ) =>
      `${
        {
          same_file: `${file} holds the very lines of ${other}: ${lines(rows)} (${revenue})`,
          same_lines: `${lines(rows)} (${revenue}) of ${file} ${many(rows, "stands", "stand")} in ${other} too`,
          same_invoices: `${lines(rows)} (${revenue}) ${many(rows, "is on an invoice", "are on invoices")} that ${file} and ${other} both hold with other content`,
        }[kind]
      }; ${
        {
          kept: `${many(rows, "it counts", "they count")} in both. Leave one file out, or say "${kind === "same_invoices" ? "repeated_invoices: first" : "overlaps: drop"}" in report.yaml`,
          dropped: `${many(rows, "it was", "they were")} left out of ${file} by a rule in report.yaml`,
          replaced: `${many(rows, "it was", "they were")} left out of ${other} by a rule in report.yaml`,
        }[outcome]
      }`,
  },
  {
    excluded: (source, rows, revenue, rule) =>
      `${rows} ${many(rows, "rij", "rijen")} van ${source}${revenue === null ? "" : ` (${revenue})`} ${many(rows, "is", "zijn")} weggelaten door de regel ${rule}`,
    quarantined: (source, rows, reason) =>
      `${rows} ${many(rows, "rij", "rijen")} van ${source} ${many(rows, "is niet bruikbaar en staat", "zijn niet bruikbaar en staan")} in quarantaine; de eerste: ${reason}`,
    unassignedLines: (rows, revenue) =>
      `${regels(rows)} (${revenue}) ${many(rows, "noemt geen klant; die staat", "noemen geen klant; ze staan")} onder "niet toegewezen", en in elk totaal`,
    unassignedHours: (rows, hours) =>
      `${rows} ${many(rows, "urenregel", "urenregels")} (${hours} uur) ${many(rows, "noemt geen klant; die staat", "noemen geen klant; ze staan")} onder "niet toegewezen"`,
    duplicatesDropped: (rows, revenue) =>
      `${regels(rows)} (${revenue}) ${many(rows, "herhaalde", "herhaalden")} een andere regel in elk veld en ${many(rows, "is", "zijn")} weggelaten door de regel "duplicates: drop"`,
    duplicates: (rows, revenue, example) =>
      `${regels(rows)} (${revenue}) ${many(rows, "herhaalt", "herhalen")} een andere regel in elk veld, zoals factuur ${example}; ${many(rows, "die blijft", "ze blijven")} staan. Zet "duplicates: drop" in report.yaml om ${many(rows, "die", "ze")} weg te laten`,
    overlap: (kind, outcome, file, other, rows, revenue) =>
      `${
        {
          same_file: `${file} bevat precies de regels van ${other}: ${regels(rows)} (${revenue})`,
          same_lines: `${regels(rows)} (${revenue}) van ${file} ${many(rows, "staat", "staan")} ook in ${other}`,
          same_invoices: `${regels(rows)} (${revenue}) ${many(rows, "staat op een factuur", "staan op facturen")} die ${file} en ${other} allebei hebben, met andere inhoud`,
        }[kind]
      }; ${
        {
          kept: `${many(rows, "die telt", "ze tellen")} in beide mee. Laat een van de bestanden weg, of zet "${kind === "same_invoices" ? "repeated_invoices: first" : "overlaps: drop"}" in report.yaml`,
          dropped: `${many(rows, "die is", "ze zijn")} door een regel in report.yaml weggelaten uit ${file}`,
          replaced: `${many(rows, "die is", "ze zijn")} door een regel in report.yaml weggelaten uit ${other}`,
        }[outcome]
      }`,
  },
);
