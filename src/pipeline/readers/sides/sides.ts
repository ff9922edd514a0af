import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { literal, row, rows } from "../../database.js";
import type { Mapped } from "../values/field.js";
import { headerKey } from "../headers/header_key.js";
import { currencies } from "../values/numbers.js";
import type { Opened } from "../opened.js";
import type { Side, SideCount } from "./side.js";
import { readBySide } from "./side_findings.js";

const words: Record<Side, readonly string[]> = {
  credit: ["c", "cr", "credit", "h", "haben"],
  debit: ["d", "dr", "db", "debit", "debet", "s", "soll"],
  in: ["bij"],
  out: ["af"],
};
const anyWord = Object.values(words).flat().join("|");
/** Headers of a column that says on which side an amount is booked. */
export const sideHeaders: ReadonlySet<string> = new Set(
  [
    ...[
      "d/c",
      "c/d",
      "dr/cr",
      "db/cr",
      "dc code",
      "d/c indicator",
      "debet/credit",
      "debit/credit",
      "credit/debit",
    ],
    ...["soll/haben", "soll/haben-kennzeichen", "s/h", "af/bij", "bij/af"],
  ].map(headerKey),
);
/** What is booked on the other side than sales are. */
export const costs: ReadonlySet<string> = new Set(["cost", "unit_cost", "freight", "payment_cost"]);
/** Amounts that a side in a column of its own says the sign of. */
const booked: ReadonlySet<string> = new Set(["revenue", "revenue_incl_vat", "vat"]);

/**
 * SQL of the cells of columns of amounts that say their side, within them (`12,50 CR`) or in a column beside them, as amounts with a sign. Af is
 * below zero. Of credit and debit the side that two of three amounts are on is that of sales, or `options.sales_side`; the other is below zero.
 * @throws Fault where neither is
 */
export async function sidedCells(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  columns: readonly Mapped[],
): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  if (opened.source !== "invoice_lines") return found;
  for (const column of await withLetters(connection, table, opened, columns)) {
    const sql = await sided(connection, table, opened, column, sideSql(wordIn(column.cell)));
    if (sql !== null) found.set(column.position, sql);
  }
  const beside = opened.headers.findIndex(
    (header, i) => sideHeaders.has(headerKey(header)) && !columns.some(({ position }) => position === i),
  );
  if (beside < 0) return found;
  const isInOne = ({ field }: Mapped) => booked.has(field) && !opened.recognition.beside.has(field);
  for (const column of columns.filter((one) => isInOne(one) && !found.has(one.position))) {
    const sql = await sided(
      connection,
      table,
      opened,
      column,
      sideSql(`lower(rtrim(c${beside}, '.'))`),
      beside,
    );
    if (sql !== null) found.set(column.position, sql);
  }
  return found;
}

/** The columns of amounts in which some cell holds a letter, as most do not. */
async function withLetters(
  connection: DuckDBConnection,
  table: string,
  { isNumeric, survey }: Opened,
  columns: readonly Mapped[],
): Promise<Mapped[]> {
  const texts = columns.filter(
    ({ kind, position }) => kind === "amount" && !isNumeric[position] && !survey?.[position]?.shapes,
  );
  if (texts.length === 0) return [];
  const tests = texts.map(({ cell }, i) => `bool_or(regexp_matches(${cell}, '[A-Za-z]')) as "${i}"`);
  const found = await row<Record<string, boolean | null>>(
    connection,
    `select ${tests.join(", ")} from ${table}`,
  );
  return texts.filter((_, i) => found[i]);
}

/** The side of sales that report.yaml says: accounts of revenue have theirs on the credit side. */
export function saidSide({ spec }: Pick<Opened, "spec">): "credit" | "debit" | undefined {
  const { sales_side, revenue_accounts } = spec.options;
  return sales_side ?? (revenue_accounts === undefined ? undefined : "credit");
}

async function sided(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  column: Mapped,
  side: string,
  beside?: number,
): Promise<string | null> {
  const { cell } = column;
  // A side beside amounts that have a sign says the same once more; one that is no word of ours says nothing.
  const isSilent =
    beside === undefined
      ? "false"
      : `regexp_matches(${cell}, '[-−()]') or (c${beside} is not null and ${side} is null)`;
  const isText = `regexp_matches(regexp_replace(${cell}, '(?i)eur|usd|gbp', '', 'g'), '[A-Za-z]')`;
  const counts = await rows<SideCount & { silent: number }>(
    connection,
    `select ${side} as side, count(*)::integer as count, count(*) filter (${isSilent})::integer as silent, min(line) as line, arg_min(${cell}, line) as example
     from ${table} where role is null and regexp_matches(${cell}, '[1-9]') and (${side} is not null or not ${isText}) group by all order by count desc, line`,
  );
  if (counts.every(({ side: one }) => one === null) || counts.some(({ silent }) => silent > 0)) return null;
  const below = belowZero(opened, column, counts, beside === undefined);
  const header = beside === undefined ? column.header : opened.headers[beside]!;
  opened.findings.push(
    readBySide(opened, {
      header,
      counts,
      below,
      isGiven: saidSide(opened) !== undefined,
      isCost: costs.has(column.field),
    }),
  );
  const bare =
    beside === undefined
      ? `regexp_replace(regexp_replace(${cell}, '(?i)\\s*(${anyWord})[.]?$', ''), '(?i)^(${anyWord})[.]?\\s+', '')`
      : cell;
  const amount = beside === undefined ? `case when ${side} is null then ${cell} else ${bare} end` : cell;
  return below === null
    ? amount
    : `case when ${side} = ${literal(below)} then '-' || ${bare} else ${amount} end`;
}

/**
 * The side that is below zero; null where all amounts are on that of sales.
 * @throws Fault where neither side has two of three amounts, and report.yaml does not say which is that of sales
 */
export function belowZero(
  opened: Opened,
  { field, header }: Pick<Mapped, "field" | "header">,
  counts: readonly SideCount[],
  isWithin: boolean,
): Side | null {
  const of = (side: Side | null) => counts.find((one) => one.side === side);
  if (of("in") || of("out")) return of("out") ? "out" : null;
  const other = (side: "credit" | "debit") => (side === "credit" ? "debit" : "credit");
  const given = saidSide(opened);
  if (given) return costs.has(field) ? given : other(given);
  const [credit, debit, none] = [of("credit")?.count ?? 0, of("debit")?.count ?? 0, of(null)?.count ?? 0];
  // Where one side is written only, what is not marked is on the other.
  const [one, two] = credit === 0 ? [none, debit] : debit === 0 ? [credit, none] : [credit, debit];
  const isPlain =
    Math.max(one, two) >= 2 * Math.min(one, two) && !(isWithin && credit > 0 && debit > 0 && none > 0);
  const most = one >= two ? "credit" : "debit";
  if (isPlain && field === "revenue") opened.salesSide = most;
  if (isPlain) return other(most);
  const { line, example } = counts[0]!;
  const list = counts.map(({ side, count }) => `${count} ${side ?? "not marked"}`).join(", ");
  throw new Fault(
    "ambiguous-side",
    `the amounts say on which side they are booked (${list}), as "${example}", and neither is plainly that of sales: say which is at report.yaml:${opened.spec.line}: options: {sales_side: credit} or {sales_side: debit}`,
    { file: opened.file, line, column: header },
  );
}

/** SQL of the word at the end or the beginning of an amount, a currency aside, in lower case. */
function wordIn(cell: string): string {
  return `lower(coalesce(nullif(regexp_extract(${cell}, '(?i)[0-9).,-](?:\\s*(?:${currencies}))?\\s*([a-z]+)[.]?$', 1), ''), regexp_extract(${cell}, '(?i)^([a-z]+)[.]?\\s+[^a-z]*[0-9]', 1)))`;
}

function sideSql(word: string): string {
  const cases = Object.entries(words).map(
    ([side, own]) => `when ${word} in (${own.map(literal).join(", ")}) then ${literal(side)}`,
  );
  return `case ${cases.join(" ")} end`;
}
