import { Fault } from "../../../lib/fault.js";
import { matchesAny } from "../../../lib/text/wildcard.js";
import { sources, type Field } from "../../../sources.js";
import type { HeadRecord } from "../text/dialect.js";
import { layoutOf } from "../rows/customer_rows.js";
import { linesAboveHeader } from "../findings.js";
import { headerRow } from "../headers/header_row.js";
import { numberColumns, recogniseColumns, type Found, type Opened } from "../opened.js";
import type { Format } from "../report.js";
import { missingFields } from "../headers/requirements.js";
import { rowsTable, type CellRow } from "../rows_table.js";
import { lookThrough, type Sheet, type SheetLook } from "./sheet_look.js";
import { hiddenRows, mergedAmounts, mergedRows } from "./sheet_findings.js";
import type { MergedRange, SheetRow } from "./sheet_row.js";

/** A sheet that has been looked through for the table of a source. */
interface Surveyed extends SheetLook {
  sheet: Sheet;
  header: HeadRecord;
  score: number;
  isComplete: boolean;
}

/**
 * Opens the sheets of a workbook that hold the table of a source: those that `options.sheet` names, else every visible
 * sheet with a header that has all the source needs. What is left out becomes a finding.
 * @throws Fault where no sheet holds a table, a named sheet is absent, or sheets with other headers both would do
 */
export async function openSheets(found: Found, format: Format, sheets: readonly Sheet[]): Promise<Opened[]> {
  const { file, spec } = found;
  const wanted = spec.options.sheet;
  const named = sheets.filter(({ name, isHidden }) => (wanted ? matchesAny(name, wanted) : !isHidden));
  const surveyed = await surveyAll(found, named);
  const isAny = surveyed.some(({ isComplete }) => isComplete);
  if (!wanted && !isAny) await refuseHidden(found, sheets);
  if (named.length === 0)
    throw new Fault(
      "no-such-sheet",
      wanted
        ? `no sheet is named ${wanted.join(" or ")}, as options.sheet at report.yaml:${spec.line} says; the sheets there are: ${names(sheets)}`
        : `the workbook has no visible sheet with cells${sheets.length > 0 ? `; the sheets there are: ${names(sheets)}` : ""}`,
      { file },
    );
  const chosen = choose(found, surveyed);
  const left = sheets.filter((sheet) => !chosen.some((one) => one.sheet === sheet));
  const isLabelled = wanted !== undefined || chosen.length > 1;
  return chosen.map((one, i) => {
    const label = isLabelled ? { ...found, file: `${file}#${one.sheet.name}` } : found;
    const opened = openSheet(label, format, one);
    const own = i === 0 && !wanted ? left.map(({ name, isHidden }) => ({ name, isHidden })) : [];
    return { ...opened, sheet: { book: file, name: one.sheet.name, left: own } };
  });
}

async function surveyAll(found: Found, sheets: readonly Sheet[]): Promise<Surveyed[]> {
  const surveyed: Surveyed[] = [];
  for (const sheet of sheets) {
    const one = await survey(found, sheet);
    if (one) surveyed.push(one);
  }
  return surveyed;
}

/** @throws Fault where a sheet that the workbook hides holds the table, and none that it shows does */
async function refuseHidden(found: Found, sheets: readonly Sheet[]): Promise<void> {
  const all = await surveyAll(
    found,
    sheets.filter(({ isHidden }) => isHidden),
  );
  const [first] = all.filter(({ isComplete }) => isComplete);
  if (first)
    throw new Fault(
      "hidden-sheet",
      `no sheet that is shown has the columns of ${found.source}; "${first.sheet.name}", which is hidden, has them: where it belongs in, say options: {sheet: ${JSON.stringify(first.sheet.name)}} at report.yaml:${found.spec.line}`,
      { file: found.file },
    );
}

async function survey(found: Found, sheet: Sheet): Promise<Surveyed | null> {
  const look = await lookThrough(found.file, sheet, found.looks);
  const { record, score } = headerRow(found, look.head, look.width);
  if (!record) return null;
  const { fields } = layoutOf(
    found,
    record.fields,
    look.head.filter(({ line }) => line > record.line),
  ).recognition;
  const missing = missingFields(
    found.source,
    (field) => fields.has(field),
    () => true,
  );
  return { ...look, sheet, header: record, score, isComplete: missing.length === 0 };
}

function choose(found: Found, surveyed: readonly Surveyed[]): Surveyed[] {
  const { file, spec } = found;
  const complete = surveyed.filter(({ isComplete }) => isComplete);
  const [best] = [...surveyed].sort((a, b) => b.score - a.score);
  if (!best)
    throw new Fault(
      "empty-file",
      "the sheets hold no cells; save the workbook again or remove it from report.yaml",
      {
        file,
      },
    );
  if (complete.length === 0) return spec.options.sheet ? [...surveyed] : [best];
  const fieldsOf = ({ header }: Surveyed) =>
    [...recogniseColumns(found, header.fields).fields.keys()].sort().join(",");
  const first = complete[0]!;
  const other = complete.find((one) => fieldsOf(one) !== fieldsOf(first));
  if (other && !spec.options.sheet)
    throw new Fault(
      "several-sheets",
      `the sheets ${names(complete.map(({ sheet }) => sheet))} could all be ${found.source}, and their headers differ; choose at report.yaml:${spec.line}: options: {sheet: "${first.sheet.name}"}`,
      { file },
    );
  return complete;
}

function openSheet(
  found: Found,
  format: Format,
  { sheet, head, header, merged, hidden, last }: Surveyed,
): Opened {
  const { fields } = header;
  const findings = linesAboveHeader(found, head, header.line);
  const { headers, recognition, hasCustomerRows } = layoutOf(
    found,
    fields,
    head.filter(({ line }) => line > header.line),
  );
  const ids = idColumns(found, recognition.fields);
  const inBody = merged.filter(({ top, bottom }) => top > header.line && bottom > top);
  const isNumber = numberColumns(found, recognition, fields.length);
  const [amounts, others] = [true, false].map((is) => inBody.filter(({ left }) => isNumber[left - 1] === is));
  if (amounts!.length > 0) findings.push(mergedAmounts(found, amounts!));
  if (others!.length > 0) findings.push(mergedRows(found, others!));
  const unseen = hidden.filter((line) => line > header.line);
  if (unseen.length > 0) findings.push(hiddenRows(found, unseen));
  return {
    ...found,
    format,
    encoding: null,
    delimiter: null,
    headerRow: header.line,
    headers,
    isNumeric: headers.map(() => false),
    hasTypedCells: true,
    is1904: sheet.is1904,
    elsewhere: null,
    recognition,
    hasCustomerRows,
    findings,
    async load(connection, table, tempDir) {
      await rowsTable(
        connection,
        table,
        tempDir,
        fields.length,
        bodyRows(sheet, { header, last }, ids, others!),
      );
    },
  };
}

/** The columns that feed numbers of customers, products and the like, and nothing that is reckoned with. */
function idColumns({ source }: Found, fields: ReadonlyMap<string, number>): ReadonlySet<number> {
  const known: Record<string, Field> = sources[source];
  const isId = (field: string) => known[field]?.kind === "id";
  const others = new Set([...fields].filter(([field]) => !isId(field)).map(([, at]) => at));
  return new Set([...fields].filter(([field, at]) => isId(field) && !others.has(at)).map(([, at]) => at));
}

/**
 * The rows below the header; a number that only its format shows with zeros in front is taken as shown in `ids`, for other exports write it so.
 * The cells of a merged range hold all what its first one does.
 */
async function* bodyRows(
  sheet: Sheet,
  { header, last }: Pick<Surveyed, "header" | "last">,
  ids: ReadonlySet<number>,
  merged: readonly MergedRange[],
): AsyncGenerator<CellRow> {
  const width = header.fields.length;
  const ranges = [...merged].sort((a, b) => a.top - b.top);
  const held = new Map<MergedRange, SheetRow["cells"][number]>();
  let next = 0;
  for await (const { line, cells } of sheet.rows([])) {
    if (line <= header.line) continue;
    if (line > last) return;
    const isBlank = Array.from(cells).every((cell) => (cell?.text ?? "").trim() === "");
    for (const [range, cell] of held)
      if (range.bottom < line) held.delete(range);
      else if (!isBlank) cells[range.left - 1] ??= cell;
    while (next < ranges.length && ranges[next]!.top <= line) {
      const range = ranges[next++]!;
      if (range.top === line) held.set(range, cells[range.left - 1]);
    }
    const texts = Array.from(cells, (cell, i) => (ids.has(i) ? cell?.shown : null) ?? cell?.text ?? null);
    if (isBlank) continue;
    const isNumber = Array.from(cells, (cell) => cell?.isNumber ?? false);
    const surplus = texts.findLastIndex((text) => text !== null && text.trim() !== "");
    if (surplus < width) yield { line, cells: texts, isNumber };
    else
      yield {
        line,
        cells: texts,
        isNumber,
        fault: `a value in column ${surplus + 1}, where the header has none`,
        raw: texts.map((text) => text ?? "").join("; "),
      };
  }
}

function names(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => `"${name}"`).join(", ");
}
