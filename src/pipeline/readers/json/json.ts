import { Fault } from "../../../lib/fault.js";
import { detectEncoding } from "../files/encoding.js";
import { counted, geteld } from "../counted.js";
import { finding } from "../findings.js";
import { amountsOfRecords, discountsNotRead, listNotRead } from "./json_findings.js";
import { jsonItems, surveyJson } from "./json_records.js";
import { plainText, rowsOf } from "./json_rows.js";
import { shapeOf, type Shape } from "./json_shape.js";
import type { JsonFile } from "./json_tree.js";
import { recogniseColumns, type Found, type Opened } from "../opened.js";
import { rowsTable, type CellRow } from "../rows_table.js";
import { misfit } from "../text/misfit.js";
import { SeveralLists } from "./several_lists.js";
import { shortNames } from "./short_names.js";

/**
 * Opens a json file: a list of objects or of lists with a header, an object that holds one such list, or objects one after
 * the other (ndjson). One list of objects within the records is unfolded to a row each.
 * @throws Fault where it is not json or holds several lists to choose from
 */
export async function openJson(found: Found, _tempDir: string): Promise<Opened[]> {
  const { file, path, spec } = found;
  const encoding = await detectEncoding(path);
  if (!encoding) throw new Fault("not-text", "the file is not text; export it again", { file });
  const source: JsonFile = { file, path, encoding };
  const { lists, objectCount } = await surveyJson(source);
  const isLines = objectCount > 1;
  const place = isLines ? "" : chooseList(found, lists, objectCount);
  const within = spec.options.records?.startsWith(place === "" ? "" : `${place}.`)
    ? spec.options.records.slice(place === "" ? 0 : place.length + 1)
    : null;
  const shape = await shapeOf(found, source, place, within === "" ? null : within);
  if (shape.names.length === 0)
    throw new Fault(
      "empty-file",
      "the file holds no records; export it again or remove it from report.yaml",
      { file },
    );
  const { names, ofRecord, isLists } = shape;
  const short = shortNames(
    found,
    names.filter((name) => !ofRecord.has(name)),
  );
  // What is a record's own keeps a whole name, and leaves the short one to its lines.
  const headers = isLists
    ? names
    : names.map((name) => (ofRecord.has(name) ? `record.${name}` : short.shift()!));
  const findings =
    shape.emptyCount === 0
      ? []
      : [
          finding(found, {
            severity: "warning",
            rule: "records-without-lines",
            line: shape.firstEmpty,
            row_count: shape.emptyCount,
            example: shape.unfold,
            message: {
              en: `${counted(shape.emptyCount, "record")} without any "${shape.unfold}": no line comes of ${shape.emptyCount === 1 ? "it" : "them"}`,
              nl: `${geteld(shape.emptyCount, "record", "records")} zonder "${shape.unfold}": daar komt geen regel uit`,
            },
          }),
        ];
  for (const list of shape.beside) findings.push(listNotRead(found, { ...list, place, read: shape.unfold }));
  for (const [list, money] of shape.discounts) findings.push(discountsNotRead(found, list, money));
  if (shape.ofRecord.size > 0) findings.push(amountsOfRecords(found, [...shape.ofRecord]));
  return [
    {
      ...found,
      format: isLines ? "ndjson" : "json",
      encoding: encoding.name,
      delimiter: null,
      headerRow: null,
      headers,
      isNumeric: headers.map(() => false),
      hasTypedCells: true,
      elsewhere: null,
      recognition: recogniseColumns(found, headers),
      findings,
      async load(connection, table, tempDir) {
        await rowsTable(connection, table, tempDir, headers.length, cellRows(source, place, shape));
      },
    },
  ];
}

function chooseList({ file, spec }: Found, lists: ReadonlyMap<string, number>, objectCount: number): string {
  const places = [...lists.keys()];
  const { records } = spec.options;
  if (records !== undefined) {
    const chosen = places
      .filter((place) => place === "" || records === place || records.startsWith(`${place}.`))
      .sort((a, b) => b.length - a.length)[0];
    if (chosen !== undefined) return chosen;
    throw new Fault(
      "no-records",
      `no list of records stands at "${records}", as options.records at report.yaml:${spec.line} says; lists there are: ${places.join(", ") || "none"}`,
      { file },
    );
  }
  const [only] = places;
  if (only !== undefined && places.length === 1) return only;
  if (only === undefined && objectCount === 1) return "";
  if (only === undefined)
    throw new Fault(
      "empty-file",
      "the file holds no records; export it again or remove it from report.yaml",
      { file },
    );
  throw new SeveralLists(
    `the file holds several lists of records: ${[...lists].map(([place, count]) => `${place} (${count})`).join(", ")}; choose at report.yaml:${spec.line}: options: {records: ${only}}`,
    file,
    places,
    false,
  );
}

async function* cellRows(
  source: JsonFile,
  place: string,
  { names, unfold, isLists }: Shape,
): AsyncGenerator<CellRow> {
  let [line, rows] = [0, 0];
  for await (const item of jsonItems(source, place)) {
    line++;
    if ("items" in item) {
      if (line === 1) continue;
      yield {
        line,
        cells: item.items.map((cell) => ("text" in cell ? cell.text : "")),
        isNumber: item.items.map((cell) => "text" in cell && cell.isNumber),
        ...(item.items.length === names.length
          ? {}
          : {
              fault: misfit(item.items.length, names.length),
              raw: item.items.map(plainText).join(", "),
            }),
      };
    } else if (isLists) yield { line, cells: [], fault: "an object among lists", raw: "" };
    else
      for (const row of rowsOf(item, unfold))
        yield {
          line: ++rows,
          cells: names.map((name) => row.get(name)?.text ?? null),
          isNumber: names.map((name) => row.get(name)?.isNumber ?? false),
        };
  }
}
