import { literal } from "../../database.js";
import { shapeSql, type Marks } from "./cells.js";
import { bare, currencyCodes, isNumber, nil, noCents, plainly, type NumberShape } from "./numbers.js";

const removable = [..." \t\u00a0\u202f\u2009'’€$£%()+"];

/**
 * SQL for a cell as DECIMAL(18,6) under the marks of its column; null where its shape is no number. It does only what
 * the shapes found in the whole column need, so that plain numbers are cast as they stand.
 */
export function numberSql(
  cell: string,
  shapes: readonly NumberShape[],
  { decimal, thousands }: Marks,
): string {
  const valid: string[] = [];
  const invalid: string[] = [];
  for (const { shape } of shapes) (isNumber(shape, decimal, thousands) ? valid : invalid).push(shape);
  const all = valid.map(plainly).join("");
  const plain = plainSql(cell, valid);
  const isSignedElsewhere = valid.some((shape) => bare(shape)?.isNegative && !/^[-−]/.test(shape));
  const replaced = new Map<string, string>();
  if (isSignedElsewhere) for (const minus of "-−") replaced.set(minus, "");
  else if (all.includes("−")) replaced.set("−", "-");
  if (decimal === "," && all.includes(",")) replaced.set(",", ".");
  for (const mark of [...removable, thousands]) if (mark !== "" && all.includes(mark)) replaced.set(mark, "");
  const stripped = /[a-df-z]/i.test(all)
    ? `regexp_replace(${plain}, '${currencyCodes.join("|")}', '', 'gi')`
    : plain;
  const unsigned = replaced.size === 0 ? stripped : translated(stripped, replaced);
  const isNegative = `contains(${plain}, '-') or contains(${plain}, '−') or contains(${plain}, '(')`;
  const text = isSignedElsewhere ? `case when ${isNegative} then '-' else '' end || ${unsigned}` : unsigned;
  const number = `try_cast(${text} as DECIMAL(18,6))`;
  if (invalid.length === 0) return number;
  return `case when ${shapeSql(cell)} in (${invalid.map(literal).join(", ")}) then null else ${number} end`;
}

// What plainly() does to a shape, to a cell.
function plainSql(cell: string, shapes: readonly string[]): string {
  const isNil = shapes.some((shape) => nil.test(shape));
  const known = isNil ? `regexp_replace(${cell}, ${literal(nil.source)}, '0', 'i')` : cell;
  const signed = shapes.some((shape) => shape.includes("-/-")) ? `replace(${known}, '-/-', ' -')` : known;
  return shapes.some((shape) => noCents.test(shape))
    ? `regexp_replace(${signed}, '([0-9][.,])[-−–—=]{1,2}([^0-9]*)$', '\\1\\2')`
    : signed;
}

// translate() removes the marks that have no counterpart, so those that have one come first.
function translated(sql: string, replaced: ReadonlyMap<string, string>): string {
  const pairs = [...replaced].sort(([, a], [, b]) => b.length - a.length);
  const [from, to] = [pairs.map(([mark]) => mark).join(""), pairs.map(([, by]) => by).join("")];
  return `translate(${sql}, ${literal(from)}, ${literal(to)})`;
}
