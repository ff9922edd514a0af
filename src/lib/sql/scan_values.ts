import { schema, type TableName } from "../../schema.js";
import { scansOf } from "./query_plan.js";

/** Values for which it is worth to look for the row groups that may hold them. */
const mostValues = 50;

/**
 * The values to which a query holds the first sort column of a table, by which its rows lie together, such as one customer's number;
 * from DuckDB's plan as JSON, made with filters pushed into scans. A table of which some scan is not held to any is left out.
 */
export function heldValues(plan: string): Map<TableName, readonly string[]> {
  const held = new Map<TableName, Set<string> | null>();
  for (const { table, node } of scansOf(plan)) {
    const values = valuesOf(node.extra_info?.Filters, schema[table].sort[0]!);
    const before = held.get(table);
    held.set(table, values === null || before === null ? null : new Set([...(before ?? []), ...values]));
  }
  return new Map(
    [...held].flatMap(([table, values]) =>
      values && values.size <= mostValues ? [[table, [...values]] as const] : [],
    ),
  );
}

/** Conditions that all hold, a line each; a line within quotes is part of a text. */
const conditions = /(?:[^'\n]|'(?:[^']|'')*')+/g;
const text = "'((?:[^']|'')*)'";

function valuesOf(filters: string | readonly string[] | undefined, column: string): string[] | null {
  const lines = typeof filters === "string" ? filters : (filters ?? []).join("\n");
  const equal = new RegExp(`^${column}=${text}$`);
  const among = new RegExp(`^\\(${column} IN \\((CAST\\(${text} AS VARCHAR\\)(?:, )?)+\\)\\)$`);
  for (const condition of lines.match(conditions) ?? []) {
    const one = equal.exec(condition);
    if (one) return [unquoted(one[1]!)];
    if (among.test(condition))
      return [...condition.matchAll(new RegExp(`CAST\\(${text} AS`, "g"))].map(([, value]) =>
        unquoted(value!),
      );
  }
  return null;
}

const unquoted = (value: string) => value.replaceAll("''", "'");
