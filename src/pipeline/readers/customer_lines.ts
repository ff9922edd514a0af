import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../lib/fault.js";
import { fillTable, literal, row, rows } from "../database.js";
import { rowText } from "./append.js";
import { customersOf, type Customer } from "./customer_names.js";
import { groupsOf, type Groups, type LooseRow } from "./customer_groups.js";
import { dateLike, mostCustomerCells } from "./customer_rows.js";
import { customerNameHeader } from "./headers.js";
import { numberColumns, type Opened } from "./opened.js";
import { isTotalSql, noiseRules } from "./table_noise.js";

/** The rule that leaves out a row that names the customer of the lines below it. */
const customerRule = "row of a customer";

/** What was found of a file whose customers stand in rows of their own. */
export interface CustomerLines {
  /** The table of its cells, with the rule by which a row is left out as `role`. */
  table: string;
  totals: Groups["totals"];
  /** Rows that name a customer, the first of them, and lines that stand below one. */
  found: { count: number; line: number; example: string; lineCount: number };
}

/**
 * Gives the lines of a table their customers, which stand in rows of their own above them, in a column more; their names in another one, where
 * they come apart from the numbers. Rows that name customers, totals and notes are left out, each by its rule.
 * @throws Fault where no row names a customer
 */
export async function customerLines(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
): Promise<CustomerLines | null> {
  if (!opened.hasCustomerRows) return null;
  const conditions = conditionsOf(opened);
  const loose = await rows<LooseRow>(
    connection,
    `with judged as (
       select line, ${conditions.texts} as texts, ${conditions.at} as "at", ${conditions.hasNumber} as "hasNumber", ${conditions.isLine} as is_line, ${conditions.isLoose} as is_loose
       from ${cells}
     )
     select line, texts, "at", "hasNumber", "linesAbove" from (
       select *, (count(*) filter (is_line) over (order by line rows unbounded preceding))::integer as "linesAbove" from judged
     ) where is_loose order by line`,
  );
  const { lineCount } = await row<{ lineCount: number }>(
    connection,
    `select count(*) filter (${conditions.isLine})::integer as "lineCount" from ${cells}`,
  );
  const groups = groupsOf(loose, lineCount);
  const named = groups.spans.flatMap(({ from, group }) => (group?.line === from ? [group] : []));
  const [first] = named;
  if (!first)
    throw new Fault(
      "no-customer-rows",
      `no row names a customer above its lines, as options.customer_rows at report.yaml:${opened.spec.line} says; say {customer_rows: none} and which column names the customer`,
      { file: opened.file, line: opened.headerRow ?? undefined },
    );
  const customers = customersOf(named);
  const hasNames = [...customers.values()].some(({ name }) => name !== null);
  if (hasNames && !opened.recognition.fields.has("customer_name")) {
    opened.recognition.fields.set("customer_name", opened.headers.length);
    opened.headers.push(customerNameHeader);
    opened.isNumeric.push(false);
  }
  const table = await tableOf(connection, cells, opened, groups, customers);
  opened.survey = null;
  const below = await row<{ count: number }>(
    connection,
    `select count(*)::integer as count from ${table} where role is null and c${opened.recognition.fields.get("customer_id")} is not null`,
  );
  return {
    table,
    totals: groups.totals,
    found: { count: named.length, line: first.line, example: first.texts.join(" "), lineCount: below.count },
  };
}

/** SQL over the cells of a row: what it fills, and whether it is a line or stands between the lines. */
function conditionsOf(opened: Opened): {
  texts: string;
  at: string;
  hasNumber: string;
  isLine: string;
  isLoose: string;
} {
  const { headers, recognition, delimiter } = opened;
  const width = headers.length - 1;
  const names = Array.from({ length: width }, (_, i) => `c${i}`);
  const isNumber = numberColumns(opened, recognition, width);
  const numbers = names.filter((_, i) => isNumber[i]);
  const hasNumber = `(${numbers.map((name) => `${name} is not null`).join(" or ") || "false"})`;
  const date = recognition.fields.get("date");
  const hasDate =
    date === undefined ? "false" : `coalesce(regexp_matches(lower(c${date}), ${literal(dateLike)}), false)`;
  // A row that leaves out the empty fields at its end does not fit the header, and has its text alone.
  const parts = `case when regexp_full_match(raw, '"[^"]*"') then [trim(raw, '"')] else string_split(raw, ${literal(delimiter ?? "\t")}) end`;
  const isDate = `regexp_matches(lower(part), ${literal(dateLike)})`;
  const isShort = `(fault is not null and len(${parts}) <= ${mostCustomerCells} and len(list_filter(${parts}, part -> ${isDate} or contains(part, '"'))) = 0)`;
  const texts = `case when fault is not null then list_filter(${parts}, part -> trim(part) <> '') else list_filter([${names.join(", ")}], part -> part is not null) end`;
  const at = `(case when fault is not null then list_position(list_transform(${parts}, part -> trim(part) <> ''), true) else list_position([${names.map((name) => `${name} is not null`).join(", ")}], true) end)::integer`;
  const isTotal = `(fault is null and not ${hasDate} and ${hasNumber} and ${isTotalSql(names)})`;
  const isName = `(${isShort} or (fault is null and not ${hasDate} and not ${hasNumber} and len(${texts}) between 1 and ${mostCustomerCells}))`;
  const isLine =
    date === undefined
      ? `(fault is null and ${hasNumber} and not ${isTotal})`
      : `(fault is null and ${hasDate})`;
  return { texts, at, hasNumber, isLine, isLoose: `(${isTotal} or ${isName})` };
}

async function tableOf(
  connection: DuckDBConnection,
  cells: string,
  opened: Opened,
  { spans, totals, notes }: Groups,
  customers: ReadonlyMap<object, Customer>,
): Promise<string> {
  const [table, loose, owned] = ["reader_customer_lines", "reader_loose_rows", "reader_spans"];
  const { headers, recognition, hasTypedCells, delimiter } = opened;
  const id = recognition.fields.get("customer_id")!;
  const hasName = recognition.fields.get("customer_name") === id + 1;
  const roles = [
    ...spans.flatMap(({ from, group }) => (group?.line === from ? [{ line: from, role: customerRule }] : [])),
    ...totals.map(({ line }) => ({ line, role: noiseRules.total })),
    ...notes.map((line) => ({ line, role: noiseRules.note })),
  ];
  await fillTable(connection, loose, { line: "INTEGER", role: "VARCHAR" }, roles);
  await fillTable(
    connection,
    owned,
    { start: "INTEGER", id: "VARCHAR", name: "VARCHAR" },
    spans.map(({ from, group }) => ({ start: from, ...(group ? customers.get(group) : {}) })),
  );
  const isNumber = numberColumns(opened, recognition, id);
  const names = Array.from({ length: id }, (_, i) => `c${i}`);
  // A name in the column of dates is no date that cannot be read.
  const values = names.map((name, i) =>
    isNumber[i] ? name : `case when ${loose}.role is null then ${name} end as ${name}`,
  );
  const own = `case when ${loose}.role is null then ${owned}.id end`;
  await connection.run(
    `create or replace temp table ${table} as
     select cells.line, case when ${loose}.role is null then fault end as fault,
       coalesce(raw, case when ${loose}.role is not null then ${rowText(names, delimiter ?? ";")} end) as raw, ${loose}.role as role,
       ${[...values, ...(hasTypedCells ? [`typed || '${"0".repeat(headers.length - id)}' as typed`] : [])].join(", ")},
       ${own} as c${id}, ${own} as customer_id_raw${hasName ? `, case when ${loose}.role is null then ${owned}.name end as c${id + 1}` : ""}
     from ${cells} as cells
     left join ${loose} on ${loose}.line = cells.line
     asof left join ${owned} on ${owned}.start <= cells.line
     order by cells.line`,
  );
  await connection.run(`drop table ${loose}; drop table ${owned}`);
  return table;
}
