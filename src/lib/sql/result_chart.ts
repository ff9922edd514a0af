import { schema, type Column, type Kind } from "../../schema.js";

/** What a chart asks of a column of a result. */
export interface DrawnColumn {
  readonly name: string;
  readonly kind: "text" | "whole" | "decimal" | "double" | "date" | "moment" | "flag" | "other";
  /** Digits after the point of a decimal. */
  readonly scale: number;
  readonly value: (row: number) => unknown;
}

/** How a result is drawn: a line over months or a bar a name, of one of some figures; positions of columns. */
export interface ChartChoice {
  readonly kind: "months" | "names";
  readonly by: number;
  readonly figures: readonly number[];
}

/** Months that a line is drawn of at most: fifty years. */
const mostMonths = 600;

/**
 * How a result is best drawn: a line where a column holds first days of months, each once, and a bar a row where there is a name.
 * Null where it has fewer than two rows, no figure, or nothing to set the figures out by.
 */
export function chartChoice(columns: readonly DrawnColumn[], rowCount: number): ChartChoice | null {
  const indexes = columns.map((_, index) => index);
  const ofKind = (...kinds: DrawnColumn["kind"][]) =>
    indexes.filter((at) => kinds.includes(columns[at]!.kind));
  const measured = [...ofKind("decimal", "double"), ...ofKind("whole")];
  if (rowCount < 2) return null;
  const month = ofKind("date", "moment").find((at) => areMonths(columns[at]!, rowCount));
  if (month !== undefined && measured.length > 0) return { kind: "months", by: month, figures: measured };
  const [name = ofKind("whole").find((at) => areDistinct(columns[at]!, rowCount))] = ofKind("text").sort(
    (a, b) => rank(columns[a]!) - rank(columns[b]!),
  );
  const figures = measured.filter((at) => at !== name);
  return name === undefined || figures.length === 0 ? null : { kind: "names", by: name, figures };
}

/** Names before other texts, numbers of things last. */
function rank({ name }: DrawnColumn): number {
  return /(^|_)name$/.test(name) ? 0 : /_id(_raw)?$/.test(name) ? 2 : 1;
}

function areMonths({ value }: DrawnColumn, rowCount: number): boolean {
  if (rowCount > mostMonths) return false;
  const months = Array.from({ length: rowCount }, (_, row) => value(row));
  const isMonth = (day: unknown) => day instanceof Date && day.getUTCDate() === 1 && +day % 86_400_000 === 0;
  return months.every(isMonth) && new Set(months.map(Number)).size === rowCount;
}

function areDistinct({ value }: DrawnColumn, rowCount: number): boolean {
  if (rowCount > mostMonths) return false;
  return new Set(Array.from({ length: rowCount }, (_, row) => value(row))).size === rowCount;
}

const kinds = new Map<string, Kind>(
  Object.values(schema).flatMap(({ columns }) =>
    Object.entries<Column>(columns).map(([name, { kind }]) => [name, kind] as const),
  ),
);

/** Whether a column counts something, by its name in the data model. */
export function isCount(name: string): boolean {
  return kinds.get(name) === "count";
}

/** The unit of a figure: that of the column of the data model by its name, else money where it carries the four decimals of money. */
export function unitOf({ name, kind, scale }: DrawnColumn): "money" | "share" | "number" {
  const known = kinds.get(name);
  if (known === "share" || known === "money") return known;
  return known === undefined && kind === "decimal" && scale === 4 ? "money" : "number";
}
