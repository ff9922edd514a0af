import { isNothing } from "../../lib/text/cents.js";
import { data_quality } from "../../lib/words/data_quality.js";
import type { Row } from "../../schema.js";
import { nameOf } from "../../lib/words/name_of.js";
import { element } from "../dom.js";
import { parted } from "../parted.js";
import type { Report } from "../report.js";
import { addExactly } from "./control_totals.js";
import { dateLetters, markName } from "../../lib/text/reading_text.js";
import { SourceColumns } from "./source_columns.js";

type File = Row<"source_files">;

/** One file: how it was recognised, what became of its rows and money, and its columns. */
export function SourceFile(
  file: File,
  columns: readonly Row<"source_columns">[],
  report: Report,
): HTMLElement {
  const { formats, words } = report;
  const { files: text, lists } = data_quality[words.language];
  const source = nameOf(text.sources, file.source);
  const money = file.revenue_read === null ? null : moneyParts(file);
  const rows = [file.rows_read, file.rows_used, file.rows_excluded, file.rows_quarantined] as const;
  return element(
    "article",
    { class: "source-file" },
    element("h3", {}, file.file),
    element("p", { class: "chart-caption" }, parted([source, ...recognised(file, report)])),
    element(
      "div",
      { class: "chart-body" },
      identity(rows, formats.count, report),
      money && identity(money, formats.cents, report),
      file.date_from && file.date_to
        ? element(
            "p",
            { class: "page-facts" },
            `${lists.dates}: ${lists.period(formats.date(file.date_from), formats.date(file.date_to))}`,
          )
        : null,
    ),
    SourceColumns(columns, report),
  );
}

type Parts = readonly [read: number, used: number, excluded: number, quarantined: number];

function moneyParts(file: File): Parts {
  return [
    file.revenue_read ?? 0,
    file.revenue_used ?? 0,
    file.revenue_excluded ?? 0,
    file.revenue_quarantined ?? 0,
  ];
}

function recognised(file: File, { words, formats }: Report): string[] {
  const text = data_quality[words.language].files;
  const facts: [label: string, value: string | null][] = [
    [text.format, file.format],
    [text.encoding, file.encoding],
    [text.delimiter, file.delimiter && markName(file.delimiter, words.language)],
    [text.decimal_mark, file.decimal_mark && markName(file.decimal_mark, words.language)],
    [text.date_format, file.date_format && dateLetters(file.date_format, words.language)],
    [text.header_row, file.header_row === null ? null : formats.count(file.header_row)],
  ];
  return facts.filter(([, value]) => value !== null).map(([label, value]) => `${label}: ${value}`);
}

/** What the parts add up to; null where everything was used, which the table of files says. */
function identity(parts: Parts, write: (value: number) => string, { words }: Report): HTMLElement | null {
  const text = data_quality[words.language].files;
  const [read, used, excluded, quarantined] = parts;
  const difference = addExactly([read, -used, -excluded, -quarantined]);
  const isWhole = isNothing(difference);
  if (isWhole && excluded === 0 && quarantined === 0) return null;
  return element(
    "p",
    { class: isWhole ? "page-facts" : "note loss" },
    isWhole
      ? text.identity(write(read), write(used), write(excluded), write(quarantined))
      : text.identity_broken(write(difference)),
  );
}
