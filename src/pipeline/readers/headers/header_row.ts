import type { HeadRecord } from "../text/dialect.js";
import { recogniseColumns, type Found } from "../opened.js";

/**
 * The header among the first rows of a table, and how many fields it makes recognisable: the row that
 * `options.header_row` names, else the one in which most fields are recognised; where none is, the first full row.
 * @param width fields that a row of the table has
 */
export function headerRow(
  found: Found,
  head: readonly HeadRecord[],
  width: number,
): { record: HeadRecord | undefined; score: number } {
  const row = found.spec.options.header_row;
  const candidates = row === undefined ? head : head.filter(({ line }) => line === row);
  let best = { record: candidates.find(({ fields }) => fields.length === width) ?? candidates[0], score: 0 };
  for (const record of candidates) {
    const score = recogniseColumns(found, record.fields).fields.size;
    if (score > best.score) best = { record, score };
  }
  return best;
}
