import type { TableName } from "../../schema.js";
import { tableOf, type PlanNode } from "./query_plan.js";

/** A table of which a query takes no more than so many rows from its beginning. */
export interface FirstRows {
  readonly table: TableName;
  readonly rows: number;
}

/** Where a statement ends with how many rows it takes, after how many; what is written in another way is not looked into. */
const ending =
  /(?:\boffset\s+(?<before>\d+)\s+)?\blimit\s+(?<rows>\d+)(?:\s+offset\s+(?<after>\d+))?\s*;?\s*$/i;

/**
 * The first rows that a query such as `from invoice_lines limit 10` takes of the one table that it names: its plan as JSON must be a
 * limit on a scan and nothing between them that looks at more than one row. Null for every other query, and for one with a comment,
 * since the number is read from its text.
 */
export function firstRows(plan: string, sql: string): FirstRows | null {
  const end = ending.exec(sql);
  if (!end || /--|\/\*|\b(?:limit|offset)\b/i.test(sql.slice(0, end.index))) return null;
  let [node, ...others] = JSON.parse(plan) as PlanNode[];
  if (others.length > 0 || !/^(?:streaming_)?limit\s*$/i.test(node?.name ?? "")) return null;
  do [node, ...others] = node!.children ?? [];
  while (/^projection\s*$/i.test(node?.name ?? ""));
  const table = node && tableOf(node);
  if (!table || others.length > 0 || node?.extra_info?.Filters) return null;
  const { rows, before, after } = end.groups!;
  return { table, rows: Number(rows) + Number(before ?? after ?? 0) };
}
