import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import type { Found } from "../opened.js";
import type { FindingDraft } from "../report.js";
import type { MergedRange } from "./sheet_row.js";

/** Sheets of a workbook that were not read. */
export function sheetsLeftOut(
  found: Found,
  sheets: readonly { name: string; isHidden: boolean }[],
): FindingDraft {
  const en = sheets.map(({ name, isHidden }) => `"${name}"${isHidden ? " (hidden)" : ""}`).join(", ");
  const nl = sheets.map(({ name, isHidden }) => `"${name}"${isHidden ? " (verborgen)" : ""}`).join(", ");
  return finding(found, {
    severity: "info",
    rule: "sheets-left-out",
    row_count: null,
    example: sheets[0]?.name ?? null,
    message: {
      en: `not read, since hidden or without the columns: sheet ${en}; where one belongs in, say options: {sheet: …}`,
      nl: `niet gelezen, want verborgen of zonder de kolommen: werkblad ${nl}; hoort er een bij, zeg dan options: {sheet: …}`,
    },
  });
}

/** Rows that the spreadsheet hides are read as all others are: whoever set a filter may have meant them to be left out. */
export function hiddenRows(found: Found, lines: readonly number[]): FindingDraft {
  const [line, count] = [lines[0]!, lines.length];
  return finding(found, {
    severity: "info",
    rule: "hidden-rows",
    line,
    row_count: count,
    message: {
      en: `${counted(count, "row is", "rows are")} hidden in the workbook, by a filter or by hand, first row ${line}; ${count === 1 ? "it counts" : "they count"} as all others do. To leave them out, save the rows that are shown as a file of their own, or exclude them by a column`,
      nl: `${geteld(count, "rij is", "rijen zijn")} in de werkmap verborgen, door een filter of met de hand, het eerst rij ${line}; ${count === 1 ? "ze telt" : "ze tellen"} mee als alle andere. Om ze weg te laten bewaart u de zichtbare rijen als eigen bestand, of sluit u ze uit met een kolom`,
    },
  });
}

/** Cells below the header are merged over rows: each of these rows has the value of the first. */
export function mergedRows(found: Found, ranges: readonly MergedRange[]): FindingDraft {
  const { line, count } = covered(ranges);
  return finding(found, {
    severity: "info",
    rule: "merged-cells",
    line,
    row_count: count,
    message: {
      en: `cells are merged over rows below the header, first on row ${line}: ${counted(count, "row takes", "rows take")} the value that stands in the first`,
      nl: `onder de kop zijn cellen over rijen samengevoegd, het eerst op rij ${line}: ${geteld(count, "rij krijgt", "rijen krijgen")} de waarde uit de eerste`,
    },
  });
}

/** Cells with amounts below the header are merged over rows: the amount is that of the first row, or of all of them together. */
export function mergedAmounts(found: Found, ranges: readonly MergedRange[]): FindingDraft {
  const { line, count } = covered(ranges);
  return finding(found, {
    severity: "warning",
    rule: "merged-amounts",
    line,
    row_count: count,
    message: {
      en: `cells with numbers are merged over rows below the header, first on row ${line}: the number counts in the first of them, and ${counted(count, "row has", "rows have")} none; unmerge them and fill them in`,
      nl: `onder de kop zijn cellen met getallen over rijen samengevoegd, het eerst op rij ${line}: het getal telt in de eerste daarvan, en ${geteld(count, "rij heeft", "rijen hebben")} er geen; hef dat op en vul ze in`,
    },
  });
}

function covered(ranges: readonly MergedRange[]): { line: number; count: number } {
  return {
    line: Math.min(...ranges.map(({ top }) => top)),
    count: ranges.reduce((sum, { top, bottom }) => sum + bottom - top, 0),
  };
}
