import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { fillTable, row } from "../../database.js";
import { rowText } from "../append.js";
import { customersOf, saysCustomer, saysOther, type Customer, type Group } from "./customer_names.js";
import { groupsOf, type Groups } from "./customer_groups.js";
import { customerNameHeader } from "../headers/headers.js";
import type { CustomersAbove } from "./list_findings.js";
import { looseRows } from "./loose_rows.js";
import { isPeriod } from "../values/months.js";
import { numberColumns, type Opened } from "../opened.js";
import { noiseRules } from "./table_noise.js";

/** The rule that leaves out a row that names the customer of the lines below it. */
const customerRule = "row of a customer";

/** What was found of a file whose customers stand in rows of their own. */
export interface CustomerLines {
  /** The table of its cells, with the rule by which a row is left out as `role`. */
  table: string;
  totals: Groups["totals"];
  found: CustomersAbove;
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
  const { loose, lineCount } = await looseRows(connection, cells, opened);
  const groups = groupsOf(loose, lineCount);
  const named = groups.spans.flatMap(({ from, group }) => (group?.line === from ? [group] : []));
  const [first] = named;
  if (!first)
    throw new Fault(
      "no-customer-rows",
      `no row names a customer above its lines, as options.customer_rows at report.yaml:${opened.spec.line} says; say {customer_rows: none} and which column names the customer`,
      { file: opened.file, line: opened.headerRow ?? undefined },
    );
  if (opened.spec.options.customer_rows === undefined) checkPlain(opened, named, groups.totals.length);
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
    found: {
      count: named.length,
      line: first.line,
      example: first.texts.join(" "),
      lineCount: below.count,
      isSaid:
        opened.spec.options.customer_rows !== undefined ||
        named.every(({ texts }) => saysCustomer(texts[0]!)),
    },
  };
}

/** @throws Fault where nothing but the place of a row tells that it names a customer, or where such rows name months */
function checkPlain({ file, spec }: Opened, named: readonly Group[], totalCount: number): void {
  const other = named.find(({ texts }) => saysOther(texts.join(" ")));
  if (other)
    throw new Fault(
      "customer-rows-in-doubt",
      `no column names the customer, and "${other.texts.join(" ")}" above the lines names something else: export a list with the customer on every line, or name its column at report.yaml:${spec.line}: columns: {customer_id: <its header>}`,
      { file, line: other.line },
    );
  const areMonths = named.every(({ texts }) => isPeriod(texts.join(" ")));
  if (!areMonths && (named.length > 1 || totalCount > 0)) return;
  const [first] = named;
  throw new Fault(
    "customer-rows-in-doubt",
    `no column names the customer, and "${first!.texts.join(" ")}" above the lines ${areMonths ? "is a month or a year" : "is the only row that might"}: name the column at report.yaml:${spec.line}: columns: {customer_id: <its header>}, or say options: {customer_rows: checked} where such rows name customers`,
    { file, line: first!.line },
  );
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
