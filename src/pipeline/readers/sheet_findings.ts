import { counted, finding } from "./findings.js";
import type { Found } from "./opened.js";
import type { FindingDraft } from "./report.js";
import type { MergedRange } from "./workbook_rows.js";

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

/** Cells below the header are merged over rows: only the first row holds their value. */
export function mergedRows(found: Found, ranges: readonly MergedRange[]): FindingDraft {
  const line = Math.min(...ranges.map(({ top }) => top));
  const count = ranges.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
  return finding(found, {
    severity: "warning",
    rule: "merged-cells",
    line,
    row_count: count,
    message: {
      en: `cells are merged over rows below the header, first on row ${line}: ${counted(count, "row lacks", "rows lack")} the value that stands in the first; unmerge and fill them in`,
      nl: `onder de kop zijn cellen over rijen samengevoegd, het eerst op rij ${line}: ${counted(count, "rij mist", "rijen missen")} de waarde uit de eerste; hef dat op en vul ze in`,
    },
  });
}
