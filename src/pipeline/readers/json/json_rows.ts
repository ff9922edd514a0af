import type { JsonNode } from "./json_tree.js";

/** A plain value of a row. */
export interface JsonCell {
  text: string | null;
  isNumber: boolean;
}

/** One record, flattened: names with dots between levels → value; and its lists of objects, by the same names. */
export interface JsonRow {
  cells: Map<string, JsonCell>;
  lists: Map<string, JsonNode[]>;
}

/** Flattens a record. A list of plain values becomes one text; a list of objects stays apart. */
export function flatten(
  node: JsonNode,
  prefix = "",
  row: JsonRow = { cells: new Map(), lists: new Map() },
): JsonRow {
  if ("text" in node) row.cells.set(prefix, { ...node, text: node.text && withDay(node.text) });
  else if ("entries" in node)
    for (const [key, value] of node.entries) flatten(value, prefix === "" ? key : `${prefix}.${key}`, row);
  else if (node.items.every((item) => "text" in item))
    row.cells.set(prefix, {
      text:
        node.items.length === 0
          ? null
          : node.items.map((item) => ("text" in item ? item.text : "")).join(", "),
      isNumber: false,
    });
  else row.lists.set(prefix, node.items);
  return row;
}

/** A moment as older web services of Microsoft write it, `/Date(1672704000000+0100)/`, as a time in UTC, or in the zone that it names; other texts as they are. */
function withDay(text: string): string {
  const [, milliseconds, sign, hours, minutes] =
    /^\/Date\((-?\d{1,14})(?:([+-])(\d\d)(\d\d))?\)\/$/.exec(text) ?? [];
  if (milliseconds === undefined) return text;
  const offset = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const time = new Date(Number(milliseconds) + offset * 60_000).toISOString().slice(0, 19);
  return sign === undefined ? `${time}Z` : time;
}

/**
 * The rows of a record: itself, or one for each item of its list `unfold` with the record's own values repeated. The
 * names of an item's values begin with the list's name, as `lines.quantity`.
 */
export function rowsOf(node: JsonNode, unfold: string | null): Map<string, JsonCell>[] {
  const { cells, lists } = flatten(node);
  if (unfold === null) return [cells];
  return (lists.get(unfold) ?? []).map((item) => new Map([...cells, ...flatten(item, unfold).cells]));
}

/** The text of a plain value; empty for what is none. */
export function plainText(node: JsonNode): string {
  return "text" in node ? (node.text ?? "") : "";
}
