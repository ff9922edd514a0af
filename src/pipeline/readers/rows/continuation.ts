import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { literal, row } from "../../database.js";
import { positionOf } from "../headers/headers.js";
import type { Opened } from "../opened.js";
import { isTotalSql } from "./table_noise.js";

/** Fields of which every document has some, and by which a new one is known. */
const beginning = ["invoice_id", "date", "customer_id"];
/** Others that say something of a document rather than of one of its lines. */
const ofDocument = [
  "customer_name",
  "order_id",
  "type",
  "currency",
  "exchange_rate",
  "status",
  "sales_channel",
];
const amounts = ["revenue", "revenue_incl_vat", "quantity", "unit_price", "hours"];
const texts = ["product_id", "product_name", "product_group", "line_id", "activity"];

/** How rows of a file continue the ones above; conditions are SQL over its cells. */
export interface Continuation {
  /** Columns whose values are carried down from the last row that begins there, from the outside in. */
  levels: { positions: number[]; begins: string }[];
  /** Whether a row is a line, which takes what it lacks from above. */
  isLine: string;
  /** Whether a row holds what only a line holds: a product, a number of the line. */
  hasText: string | null;
  isGiven: boolean;
}

/**
 * How rows continue the ones above: as `options.fill_down` says, else where a file is plainly written so: lines with a product have neither
 * number nor date nor customer, they are a twentieth or more, and no number stands twice, as it would where every line has its own.
 * @throws Fault where `options.fill_down` names a field that no column feeds
 */
export async function continuation(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
): Promise<Continuation | null> {
  const given = opened.spec.options.fill_down;
  const found =
    given === undefined
      ? await plainly(connection, cells, opened)
      : given.length > 0
        ? continued(opened, given)
        : null;
  if (!found) return null;
  const inner = found.levels.at(-1)!;
  const others = given === undefined ? positionsOf(opened, ofDocument) : [];
  for (const header of Object.keys(opened.spec.exclude))
    others.push(positionOf(opened.headers, header) ?? -1);
  const free = [...new Set(others)].filter(
    (at) => at >= 0 && !found.levels.some(({ positions }) => positions.includes(at)),
  );
  // What a rule of report.yaml leaves out by its first row goes with all of its rows.
  const empty = free.map(
    (at) => `count(c${at}) filter (${found.isLine} and not ${inner.begins})::integer as c${at}`,
  );
  if (empty.length > 0) {
    const counts = await row<Record<string, number>>(connection, `select ${empty.join(", ")} from ${cells}`);
    inner.positions.push(...free.filter((at) => counts[`c${at}`] === 0));
  }
  return found;
}

async function plainly(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
): Promise<Continuation | null> {
  const { source, format, recognition, spec, survey } = opened;
  const [number, date] = [recognition.fields.get("invoice_id"), recognition.fields.get("date")];
  const isKnown =
    beginning.every((field) => recognition.fields.has(field)) && positionsOf(opened, texts).length > 0;
  const excludesEmpty = Object.values(spec.exclude).flat().includes("");
  if (source !== "invoice_lines" || format.endsWith("json") || !isKnown || excludesEmpty) return null;
  const { all, open } = await row<{ all: number; open: number }>(
    connection,
    `select count(*)::integer as all, count(*) filter (c${date} is null)::integer as open from ${cells}`,
  );
  if (open === 0 || open * 20 < all || survey?.[date!]?.filledCount === all) return null;
  const found = continued(opened, [beginning]);
  const { begins } = found.levels[0]!;
  // A draft that has no number yet is written as "/" by Odoo.
  const isNumbered = `(${begins} and regexp_matches(c${number}, '[\\p{L}\\p{N}]'))`;
  const { lines, bare, heads, numbers, sums } = await row<
    Record<"lines" | "bare" | "heads" | "numbers" | "sums", number>
  >(
    connection,
    `select count(*) filter (${found.isLine} and not ${begins})::integer as lines,
       count(*) filter (${found.isLine} and not ${begins} and not ${found.hasText})::integer as bare,
       count(*) filter (${isNumbered})::integer as heads,
       count(distinct c${number}) filter (${isNumbered})::integer as numbers,
       count(*) filter (${begins} and ${found.isLine} and not ${found.hasText})::integer as sums
     from ${cells}`,
  );
  return lines * 20 < all || bare > 0 || sums > 0 || heads === 0 || heads !== numbers ? null : found;
}

function continued(opened: Opened, groups: readonly (readonly string[])[]): Continuation {
  const { headers, recognition, spec, file } = opened;
  for (const field of groups.flat())
    if (!recognition.fields.has(field))
      throw new Fault(
        "fill-down-without-column",
        `no column feeds ${field}, which options.fill_down at report.yaml:${spec.line} names; fields that are read: ${[...recognition.fields.keys()].join(", ")}`,
        { file },
      );
  const key = recognition.fields.get("date") ?? recognition.fields.get("invoice_id");
  const isTotal =
    key === undefined || spec.options.totals_rows === "keep"
      ? "false"
      : `(c${key} is null and ${isTotalSql(headers.map((_, i) => `c${i}`))})`;
  const levels = groups.map((fields, level) => {
    const within = positionsOf(opened, groups.slice(0, level + 1).flat());
    const isHeader = within
      .map((i) => `c${i} is not distinct from ${literal(headers[i] ?? "")}`)
      .join(" and ");
    return {
      positions: positionsOf(opened, fields),
      begins: `(fault is null and role is null and ${holds(within)} and not (${isHeader}) and not ${isTotal})`,
    };
  });
  const [sums, words] = [positionsOf(opened, amounts), positionsOf(opened, texts)];
  return {
    levels,
    isLine: `(fault is null and role is null and ${sums.length === 0 ? "true" : holds(sums)} and not ${isTotal})`,
    hasText: words.length === 0 ? null : holds(words),
    isGiven: spec.options.fill_down !== undefined,
  };
}

function positionsOf({ recognition }: Opened, fields: readonly string[]): number[] {
  const of = (field: string) => [recognition.fields.get(field) ?? [], recognition.beside.get(field) ?? []];
  return [...new Set(fields.flatMap((field) => of(field).flat()))];
}

function holds(positions: readonly number[]): string {
  return `(${positions.map((i) => `c${i} is not null`).join(" or ")})`;
}
