import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../../lib/fault.js";
import { fileLiteral, literal } from "../../database.js";
import { nothing } from "../values/cells.js";
import { writeCanonical, type Canonical } from "./canonical.js";
import { cuts, headLength, type Cut } from "./dialect.js";
import { layoutOf } from "../rows/customer_rows.js";
import { detectEncoding, firstNul, type Encoding } from "../files/encoding.js";
import { blankRows, linesAboveHeader, quotesEscaped } from "../findings.js";
import { headerRow } from "../headers/header_row.js";
import { checkHeaderEnd } from "./line_ends.js";
import { numberColumns, recogniseColumns, type Found, type Opened } from "../opened.js";
import { loadPlain } from "./plain_csv.js";
import type { PlainSurvey } from "./column_survey.js";
import { surveyPlain } from "./plain_survey.js";
import { oneColumn } from "../headers/requirements.js";

const delimiters = [",", ";", "\t", "|"];
/** Characters at the beginning of a file that tell how it is cut, where every line of the rest is a record as it stands. */
const lookedAt = 1 << 18;

/**
 * Finds out how a text file is to be read, over the whole file: encoding, delimiter, line ends, header row.
 * @throws Fault where it is empty, not text, reads as one column, has a quote that never closes or a row that never ends
 */
export async function openCsv(found: Found, looked = lookedAt): Promise<Opened> {
  const { path, spec, file } = found;
  const { options } = spec;
  const { size } = await stat(path);
  if (size === 0)
    throw new Fault("empty-file", "the file is empty; export it again or remove it from report.yaml", {
      file,
    });
  const encoding: Encoding | null = options.encoding
    ? { name: options.encoding, bomLength: 0 }
    : await detectEncoding(path);
  if (!encoding) throw notText(file, await firstNul(path));
  const tried = options.delimiter ? [options.delimiter] : delimiters;
  const quote = options.quote ?? '"';
  const ranked = async (limit?: number, escape = options.escape): Promise<Ranked[]> =>
    (await cuts(path, encoding, tried, { quote, escape }, limit))
      .map((cut) => ({ cut, header: headerRow(found, cut.head, cut.width) }))
      .sort(
        (a, b) =>
          b.header.score - a.header.score ||
          b.cut.consistency - a.cut.consistency ||
          b.cut.width - a.cut.width,
      );
  const isPlain =
    encoding.name === "utf-8" && quote === '"' && options.escape !== "backslash" && size > 2 * looked;
  const plain = isPlain ? await plainCsv(found, await ranked(looked)) : null;
  const careful = plain ? undefined : (await ranked())[0];
  const mayEscape =
    options.escape === undefined && quote !== "" && careful !== undefined && isOdd(careful.cut);
  const best = plain ?? (mayEscape ? fitter(careful, (await ranked(Infinity, "backslash"))[0]) : careful);
  if (best && best.cut.endlessLine !== null)
    throw new Fault(
      "endless-row",
      "the row that begins here does not end within four million characters; is it a table, with an end after each row? Export it again as csv or xlsx",
      { file, line: best.cut.endlessLine },
    );
  const record = best?.header.record;
  if (!best || !record) {
    if (options.header_row && best && best.cut.recordCount > 0)
      throw new Fault(
        "no-header-row",
        `no row starts on line ${options.header_row}, which options.header_row names`,
        { file },
      );
    throw new Fault(
      "empty-file",
      "the file holds nothing but blank lines; export it again or remove it from report.yaml",
      { file },
    );
  }
  const { cut } = best;
  if (/^"?(EXTF|DTVF)"?;\d+;21;/.test(cut.head[0]?.raw ?? ""))
    throw new Fault(
      "datev-bookings",
      "this is a DATEV booking batch (Buchungsstapel): its days carry no year, and its bookings are no invoice lines; " +
        "export invoice lines, such as the Rechnungsausgangsbuch, as csv or xlsx",
      { file, line: 1 },
    );
  if (cut.unclosedLine !== null)
    throw new Fault(
      "unclosed-quote",
      `a field opens with ${cut.quote} here and is never closed; mend it, or say options: {quote: ""} at report.yaml:${spec.line} if quotes mean nothing in this file`,
      { file, line: cut.unclosedLine },
    );
  checkHeaderEnd(found.file, cut, record);
  if (record.fields.length === 1)
    oneColumn(
      found,
      record.fields,
      cut.head.map(({ raw }) => raw),
    );
  const canonical: Canonical = { ...cut, path, encoding, headerRow: record.line, headers: record.fields };
  const { headers, recognition, hasCustomerRows } = layoutOf(
    found,
    record.fields,
    cut.head.filter(({ line }) => line > record.line),
  );
  const findings = linesAboveHeader(found, cut.head, record.line);
  if (mayEscape && cut.escape === "backslash") findings.push(quotesEscaped(found, cut.escapedCount));
  return {
    ...found,
    format: "csv",
    encoding: encoding.name,
    delimiter: cut.delimiter,
    headerRow: record.line,
    headers,
    isNumeric: headers.map(() => false),
    hasTypedCells: false,
    elsewhere: null,
    recognition,
    hasCustomerRows,
    findings,
    survey: plain?.survey.columns ?? null,
    async load(this: Opened, connection, table, tempDir) {
      if (plain) {
        const shape = { path, delimiter: cut.delimiter, headerRow: record.line, width: record.fields.length };
        const removal = await loadPlain(connection, table, { ...shape, ...plain.survey });
        if (removal !== null) return removal;
        this.survey = null;
      }
      const target = join(tempDir, `${table}.csv`);
      const { blankCount, blankLine, openLine } = await writeCanonical(canonical, target);
      if (openLine !== null)
        throw new Fault(
          "unclosed-quote",
          `a field opens with ${cut.quote} in this row and is closed in another one only, so that it takes in what stands between: mend it in the export, or say options: {quote: ""} at report.yaml:${spec.line} if quotes mean nothing in this file`,
          { file, line: openLine },
        );
      if (blankLine !== null) findings.push(blankRows(found, blankCount, blankLine));
      const names = ["fault", "raw", ...record.fields.map((_, i) => `c${i}`)];
      const columns = ["line: 'INTEGER'", ...names.map((name) => `${name}: 'VARCHAR'`)].join(", ");
      await connection.run(
        `create or replace temp table ${table} as select * from read_csv(${fileLiteral(target)}, columns = {${columns}},
           delim = ${literal(cut.delimiter)}, quote = '"', escape = '"', header = false, auto_detect = false,
           nullstr = [${nothing.map(literal).join(", ")}], new_line = '\\n', max_line_size = 33554432)`,
      );
      await rm(target);
    },
  };
}

function notText(file: string, line: number): Fault {
  return line === 1
    ? new Fault("not-text", "the file is not text; csv, tsv, txt and parquet can be read", { file })
    : new Fault(
        "not-text",
        "the file is text up to here, and then holds NUL bytes, as one whose writing broke off: export or copy it again",
        { file, line },
      );
}

interface Ranked {
  cut: Cut;
  header: ReturnType<typeof headerRow>;
}

/** Whether quotes stand where none may, as those behind a backslash do where they are not read so. */
function isOdd({ unclosedLine, strayCount, escapedCount }: Cut): boolean {
  return unclosedLine !== null || (strayCount > 0 && escapedCount > 0);
}

/** The reading that fits a file, where one takes quotes as doubled and the other as escaped by a backslash. */
function fitter(doubled: Ranked, escaped: Ranked | undefined): Ranked {
  if (!escaped || escaped.cut.escapedCount === 0 || escaped.cut.unclosedLine !== null) return doubled;
  const [a, b] = [doubled.cut, escaped.cut];
  if (escaped.header.score < doubled.header.score) return doubled;
  const isFitter =
    b.consistency > a.consistency || (b.consistency === a.consistency && b.strayCount < a.strayCount);
  return a.unclosedLine !== null || isFitter ? escaped : doubled;
}

/**
 * The reading of a large file by its beginning, where the rest cannot change it: under one delimiter more fields are recognised than
 * under any other, and every line of the file is a record as it stands.
 */
async function plainCsv(
  found: Found,
  [best, next]: readonly Ranked[],
): Promise<(Ranked & { survey: PlainSurvey }) | null> {
  const record = best?.header.record;
  if (!best || !record || best.header.score <= (next?.header.score ?? 0)) return null;
  if (best.cut.head.length < headLength || best.cut.unclosedLine !== null || best.cut.lineEnd !== "\n")
    return null;
  const isNumber = numberColumns(found, recogniseColumns(found, record.fields), record.fields.length);
  const layout = { delimiter: best.cut.delimiter, headerRow: record.line, isNumber };
  const survey = await surveyPlain(found.path, layout);
  return survey && { ...best, survey };
}
