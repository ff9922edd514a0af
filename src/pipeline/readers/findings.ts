import { counted, geteld } from "./counted.js";
import type { HeadRecord } from "./text/dialect.js";
import type { Found } from "./opened.js";
import type { FindingDraft } from "./report.js";

/** A finding about a file, with what is not said left empty. */
export function finding(
  { source, file }: Pick<Found, "source" | "file">,
  draft: Pick<FindingDraft, "severity" | "rule" | "message"> & Partial<FindingDraft>,
): FindingDraft {
  return { line: null, row_count: null, amount: null, example: null, source, file, ...draft };
}

/** Title lines above the header were skipped. */
export function linesAboveHeader(
  found: Found,
  head: readonly HeadRecord[],
  headerRow: number,
): FindingDraft[] {
  const above = head.filter(({ line }) => line < headerRow);
  const [first] = above;
  if (!first) return [];
  return [
    finding(found, {
      severity: "info",
      rule: "lines-above-header",
      line: first.line,
      row_count: above.length,
      example: first.raw.slice(0, 200),
      message: {
        en: `the header stands on line ${headerRow}; ${above.length} above it skipped`,
        nl: `de kop staat op regel ${headerRow}; ${above.length} daarboven overgeslagen`,
      },
    }),
  ];
}

/** Rows of nothing but delimiters were skipped. */
export function blankRows(found: Found, count: number, line: number): FindingDraft {
  return finding(found, {
    severity: "info",
    rule: "blank-rows",
    line,
    row_count: count,
    message: {
      en: `${counted(count, "row")} without any value skipped, first on line ${line}`,
      nl: `${geteld(count, "rij", "rijen")} zonder enige waarde overgeslagen, de eerste op regel ${line}`,
    },
  });
}

/** A source that may be empty has a file with a header and no rows. */
export function noRows(found: Found): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "no-rows",
    row_count: 0,
    message: { en: "the file has a header and no rows", nl: "het bestand heeft een kop en geen rijen" },
  });
}

/** A column that report.yaml names is absent from one of several files. */
export function absentColumn(found: Found, field: string, header: string): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "column-absent",
    example: header,
    message: {
      en: `no column "${header}" in this file; ${field} is empty in its rows`,
      nl: `geen kolom "${header}" in dit bestand; ${field} is leeg in deze rijen`,
    },
  });
}

/** An `exclude` value that no row has. */
export function excludesNothing(found: Found, header: string, value: string): FindingDraft {
  return finding(found, {
    severity: "warning",
    rule: "exclude-without-effect",
    example: value,
    message: {
      en: `exclude ${header} = ${value} leaves out no row`,
      nl: `exclude ${header} = ${value} laat geen enkele rij weg`,
    },
  });
}

/** Entries of a zip that are no table, or lack what the source needs, beside one that has it. */
export function entriesLeftOut(found: Found, names: readonly string[]): FindingDraft {
  const list = names.map((name) => `"${name}"`).join(", ");
  return finding(found, {
    severity: "warning",
    rule: "entries-left-out",
    row_count: null,
    example: names[0] ?? null,
    message: {
      en: `not read, since without the columns: ${list}; where one belongs in, say options: {entry: …}`,
      nl: `niet gelezen, want zonder de kolommen: ${list}; hoort er een bij, zeg dan options: {entry: …}`,
    },
  });
}

/** Quotes within fields are escaped by a backslash. */
export function quotesEscaped(found: Found, count: number): FindingDraft {
  return finding(found, {
    severity: "info",
    rule: "quotes-escaped",
    row_count: count,
    example: '\\"',
    message: {
      en: `quotes within fields stand behind a backslash (${counted(count, "row")}) and are read so; where a backslash means nothing, say options: {escape: double}`,
      nl: `aanhalingstekens binnen velden staan achter een backslash (${geteld(count, "rij", "rijen")}) en zijn zo gelezen; betekent een backslash niets, zeg dan options: {escape: double}`,
    },
  });
}
