import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../../../lib/fault.js";
import { row } from "../../database.js";
import { excludedSql, exclusions } from "../rows/exclusions.js";
import type { TypedField } from "../values/field.js";
import type { Opened } from "../opened.js";
import type { SideCount } from "./side.js";
import { belowZero, costs, saidSide } from "./sides.js";
import { allAccounts, readByColumn, sideNegated } from "./column_side_findings.js";
import { isTotalSql } from "../rows/table_noise.js";

/** What two columns of amounts hold, each row taken as credit less debit. */
interface Sides {
  credit: number;
  debit: number;
  /** Rows with an amount on either side. */
  both: number;
  /** Rows with an amount below zero on a side. */
  minus: number;
  creditLine: number | null;
  debitLine: number | null;
  bothLine: number | null;
  minusLine: number | null;
  creditExample: string;
  debitExample: string;
  minusExample: string;
  creditSum: number;
  debitSum: number;
  isEven: boolean;
  documents: number;
  evenDocuments: number;
}

/**
 * Makes one field of two columns that hold its amounts on the credit side and on the debit side: the side of sales less the other, whichever
 * of both two in three amounts stand on, or `options.sales_side`.
 * @throws Fault where neither is plainly that of sales, or where both come to the same, as in a ledger of all accounts
 */
export async function twoSides(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  fields: readonly TypedField[],
): Promise<TypedField[]> {
  const { fields: own, beside } = opened.recognition;
  let joined = [...fields];
  for (const [field, at] of beside) {
    const side = (position: number | undefined) =>
      joined.find((one) => one.field === field && one.kind === "amount" && one.position === position);
    const [credit, debit] = [side(own.get(field)), side(at)];
    if (!credit || !debit) continue;
    const one = await joinedSides(connection, table, opened, credit, debit);
    joined = joined.flatMap((other) => (other === credit ? [one] : other === debit ? [] : [other]));
  }
  return joined;
}

async function joinedSides(
  connection: DuckDBConnection,
  table: string,
  opened: Opened,
  credit: TypedField,
  debit: TypedField,
): Promise<TypedField> {
  const { field, cell, reading } = credit;
  const where = `role is null and fault is null and ${excludedSql(exclusions(opened))} is null and not ${totalSql(opened)}`;
  const signed = async (side: TypedField) => {
    const { below, above, line, example } = await row<
      Record<"below" | "above" | "line", number> & { example: string }
    >(
      connection,
      `select count(*) filter (${side.value} < 0)::integer as below, count(*) filter (${side.value} > 0)::integer as above,
         min(line) filter (${side.value} < 0) as line, arg_min(${side.cell}, line) filter (${side.value} < 0) as example from ${table} where ${where}`,
    );
    if (below <= 9 * above) return side.value;
    // A minus throughout says once more on which side an amount is.
    const header = opened.headers[side.position] ?? "";
    opened.findings.push(sideNegated(opened, header, { count: below, line, example }));
    return `-${side.value}`;
  };
  const [more, less] = [await signed(credit), await signed(debit)];
  const unread = ({ cell: written, value }: TypedField) => `(${written} is not null and ${value} is null)`;
  const net = `case when not (${unread(credit)} or ${unread(debit)}) and coalesce(${credit.cell}, ${debit.cell}) is not null
    then try_cast(coalesce(${more}, 0) - coalesce(${less}, 0) as DECIMAL(18,6)) end`;
  const found = await sidesOf(connection, table, opened, {
    where,
    net,
    more,
    less,
    cells: [cell, debit.cell],
  });
  const names: [string, string] = [
    opened.headers[credit.position] ?? "",
    opened.headers[debit.position] ?? "",
  ];
  const counts = (["credit", "debit"] as const)
    .map((side): SideCount => ({
      side,
      count: found[side],
      line: found[`${side}Line`] ?? 0,
      example: found[`${side}Example`],
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (field === "revenue") checkAccounts(opened, names, found);
  const below =
    counts.length === 0 ? "debit" : belowZero(opened, { field, header: names.join(" + ") }, counts, false);
  if (counts.length > 0)
    opened.findings.push(
      readByColumn(opened, names, {
        ...found,
        below: below === "credit" ? "credit" : "debit",
        isCost: costs.has(field),
        isGiven: saidSide(opened) !== undefined,
      }),
    );
  return {
    ...credit,
    cell: `nullif(concat_ws(' / ', ${cell}, ${debit.cell}), '')`,
    value: below === "credit" ? `-(${net})` : net,
    reading: `${reading}, ${below === "credit" ? "debit less credit" : "credit less debit"}`,
  };
}

async function sidesOf(
  connection: DuckDBConnection,
  table: string,
  { recognition }: Opened,
  {
    where,
    net,
    more,
    less,
    cells,
  }: Record<"where" | "net" | "more" | "less", string> & { cells: [string, string] },
): Promise<Sides> {
  const at = recognition.fields.get("invoice_id");
  const both = `(${more} <> 0 and ${less} <> 0)`;
  const minus = `(${more} < 0 or ${less} < 0)`;
  return row<Sides>(
    connection,
    `with amounts as (
       select line, ${at === undefined ? "null" : `c${at}`} as document, ${net} as net, ${more} as credit, ${less} as debit, ${cells[0]} as credit_cell, ${cells[1]} as debit_cell,
         ${both} as is_both, ${minus} as is_minus
       from ${table} where ${where}
     ),
     documents as (select sum(net) = 0 as is_even from amounts where document is not null and net <> 0 group by document having count(*) > 1)
     select count(*) filter (net > 0)::integer as credit, count(*) filter (net < 0)::integer as debit,
       count(*) filter (is_both)::integer as both, count(*) filter (is_minus)::integer as minus,
       min(line) filter (net > 0) as "creditLine", min(line) filter (net < 0) as "debitLine",
       min(line) filter (is_both) as "bothLine", min(line) filter (is_minus) as "minusLine",
       coalesce(arg_min(coalesce(credit_cell, debit_cell), line) filter (net > 0), '') as "creditExample",
       coalesce(arg_min(coalesce(debit_cell, credit_cell), line) filter (net < 0), '') as "debitExample",
       coalesce(arg_min(case when credit < 0 then credit_cell else debit_cell end, line) filter (is_minus), '') as "minusExample",
       coalesce(sum(credit), 0)::double as "creditSum", coalesce(sum(debit), 0)::double as "debitSum",
       coalesce(sum(credit) = sum(debit) and sum(credit) <> 0, false) as "isEven",
       (select count(*)::integer from documents) as documents, (select count(*)::integer from documents where is_even) as "evenDocuments"
     from amounts`,
  );
}

/** SQL of a row with a total of the rows above, which has no date. */
function totalSql({ recognition, headers, spec }: Opened): string {
  const date = recognition.fields.get("date") ?? recognition.fields.get("invoice_id");
  if (date === undefined || spec.options.totals_rows === "keep") return "false";
  const cells = headers.map((_, i) => `c${i}`);
  return `((c${date} is null or c${date} = coalesce(${cells.join(", ")})) and coalesce(${isTotalSql(cells)}, false))`;
}

/** @throws Fault where debit and credit come to the same, together or in most documents, unless report.yaml says which side sales are on */
function checkAccounts(opened: Opened, headers: [string, string], found: Sides): void {
  const isLedger = found.isEven || found.evenDocuments * 2 > Math.max(1, found.documents);
  if (!isLedger) return;
  const { spec, file } = opened;
  if (saidSide(opened) !== undefined) {
    opened.findings.push(allAccounts(opened, headers, found));
    return;
  }
  const [credit, debit] = headers;
  const where = found.isEven ? "" : ` in ${found.evenDocuments} of ${found.documents} documents`;
  throw new Fault(
    "ledger-of-all-accounts",
    `"${debit}" and "${credit}" come to the same${where}, as in a ledger of all accounts, where each sale stands beside its receivable: say which accounts hold revenue at report.yaml:${spec.line}: options: {revenue_accounts: "8*"}, or export these alone; where the rows are sales and credits that cancel out, say options: {sales_side: credit}`,
    { file, line: found.creditLine ?? undefined, column: credit },
  );
}
