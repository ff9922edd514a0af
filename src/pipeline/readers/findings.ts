import type { HeadRecord } from "./dialect.js";
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
      en: `${count} rows without any value skipped, first on line ${line}`,
      nl: `${count} rijen zonder enige waarde overgeslagen, de eerste op regel ${line}`,
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

/** Values of a column that the report can do without are not readable and were left empty. */
export function leftEmpty(
  found: Found,
  field: string,
  what: "date" | "yes or no",
  at: { line: number; count: number; example: string },
): FindingDraft {
  const nl = what === "date" ? "datum" : "ja of nee";
  return finding(found, {
    severity: "warning",
    rule: "value-left-empty",
    line: at.line,
    row_count: at.count,
    example: at.example,
    message: {
      en: `${field} "${at.example}" is not a ${what}; left empty in ${at.count} rows`,
      nl: `${field} "${at.example}" is geen ${nl}; leeg gelaten in ${at.count} rijen`,
    },
  });
}

/** A column of shares could be read in two ways. */
export function shareReading(
  found: Found,
  field: string,
  header: string,
  reading: "share" | "percent" | "amount",
  severity: "warning" | "info",
): FindingDraft {
  const nl = { share: "aandelen (0,05 = 5%)", percent: "procenten (5 = 5%)", amount: "bedragen" }[reading];
  const en = { share: "shares (0.05 = 5%)", percent: "percent (5 = 5%)", amount: "amounts" }[reading];
  const other = reading === "share" ? "percent" : "share";
  const say = reading === "amount" ? "columns: {discount_amount: …}" : `options: {discount: ${other}}`;
  return finding(found, {
    severity,
    rule: "share-or-percent",
    example: header,
    message: {
      en: `${field} in "${header}" read as ${en}, by its values; where that is wrong, say ${say}`,
      nl: `${field} in "${header}" gelezen als ${nl}, op grond van de waarden; klopt dat niet, zeg dan ${say}`,
    },
  });
}
