import { schema, tableNames, type TableName } from "../../schema.js";

/** Which columns of which tables a query needs; none of a table of which only rows are counted. */
export type ColumnsWanted = Map<TableName, readonly string[]>;

/** A node of DuckDB's plan; several values of one kind come as a list, or as one text with a line each. */
export interface PlanNode {
  readonly name?: string;
  readonly extra_info?: {
    readonly Table?: string;
    readonly Projections?: string | readonly string[];
    readonly Filters?: string | readonly string[];
  };
  readonly children?: readonly PlanNode[];
}

/**
 * The columns that DuckDB itself says it scans, from its plan as JSON, made with no optimizer but the one that leaves out unused columns.
 * A table of which the plan does not say it is wanted whole.
 */
export function scannedColumns(plan: string): ColumnsWanted {
  const wanted = new Map<TableName, Set<string>>();
  for (const { table, node } of scansOf(plan))
    wanted.set(table, new Set([...(wanted.get(table) ?? []), ...projected(node, table)]));
  return new Map([...wanted].map(([table, columns]) => [table, [...columns]]));
}

/** The scans of tables of the data model in a plan as JSON. */
export function scansOf(plan: string): { table: TableName; node: PlanNode }[] {
  const found: { table: TableName; node: PlanNode }[] = [];
  const visit = (node: PlanNode) => {
    const table = tableOf(node);
    if (table) found.push({ table, node });
    node.children?.forEach(visit);
  };
  (JSON.parse(plan) as PlanNode[]).forEach(visit);
  return found;
}

/** The table of the data model that a node scans itself; null for every other node. */
export function tableOf({ extra_info }: PlanNode): TableName | null {
  const table = extra_info?.Table?.split(".").at(-1);
  return isTable(table) ? table : null;
}

function projected({ extra_info }: PlanNode, table: TableName): readonly string[] {
  const given = extra_info?.Projections;
  if (given === undefined) return allColumns(table);
  const names = typeof given === "string" ? given.split("\n").filter(Boolean) : given;
  return names.every((name) => name in schema[table].columns) ? names : allColumns(table);
}

/** All columns of a table, in the order of the data model. */
export function allColumns(table: TableName): string[] {
  return Object.keys(schema[table].columns);
}

/** The tables whose names stand in a text as words, whatever the text says of them. */
export function namedTables(sql: string): TableName[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  return tableNames.filter((table) => words.has(table));
}

/** Whether a statement tells of tables without reading a row of them. */
export function isDescription(sql: string): boolean {
  return /^(describe|desc|show)\b/i.test(withoutLead(sql));
}

/** Whether DuckDB takes a statement apart before it can plan it, leaves the columns below rollup, cube and grouping sets out of its plan, or a table is named by its schema, so that the plan does not tell all that is read. */
export function isOpaque(sql: string): boolean {
  const isQualified = [...sql.matchAll(/\bmain"?\s*\.\s*"?(\w+)/gi)].some(([, name]) =>
    isTable(name?.toLowerCase()),
  );
  const isUntold = /\b(pivot(_wider|_longer)?|rollup|cube|grouping\s+sets)\b/i.test(sql);
  return isQualified || isUntold || /^explain\b/i.test(withoutLead(sql));
}

/** A text without the comments and blanks before its first word. */
function withoutLead(sql: string): string {
  return sql.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, "");
}

function isTable(name: string | undefined): name is TableName {
  return name !== undefined && name in schema;
}
