import type { DuckDBConnection } from "@duckdb/node-api";
import { rows } from "../database.js";
import type { Entry } from "./entries.js";

/** The currency that a first report.yaml says, or offers in a comment where it is not sure. */
export interface DraftCurrency {
  code: string;
  isSure: boolean;
}

/** What is offered where the lines tell nothing: the currency that a report is in by itself. */
export const noCurrency: DraftCurrency = { code: "EUR", isSure: false };

const linesWithCurrency = `
  select line.source_file, line.source_line, line.revenue, line.revenue_local,
    coalesce(line.exchange_rate, head.exchange_rate) as exchange_rate,
    coalesce(line.currency, max(line.currency) over (partition by line.source_file, coalesce(invoice_id, source_line::varchar)), head.currency) as code
  from raw_invoice_lines as line
  left join (
    select invoice_id, any_value(currency) as currency, any_value(exchange_rate) as exchange_rate
    from raw_invoices where problem is null and invoice_id is not null group by invoice_id
  ) as head using (invoice_id)
  where line.problem is null and line.excluded is null`;

/** The currency of the report as the lines tell it; at the entries with lines in another one, of which no rate is known, it notes what to do. */
export async function currencyOf(
  connection: DuckDBConnection,
  entries: readonly Entry[],
): Promise<DraftCurrency> {
  const only = await onlyCurrency(connection);
  const unrated = await unratedLines(connection, only ?? noCurrency.code);
  const codes = new Set(unrated.map(({ currency }) => currency));
  const offered = codes.size === 1 && unrated.every(({ hasOthers }) => !hasOthers) ? [...codes][0]! : null;
  for (const { currency, file, line, count, fileLines } of unrated) {
    const entry = entries.find(
      ({ files, source, isOff }) =>
        source === "invoice_lines" && !isOff && files.some((own) => file.startsWith(own)),
    );
    const [are, of] = [count === 1 ? "is" : "are", count === 1 ? "it" : "them"];
    const rates = `supply the rates of ${currency} as a source "rates", with a month, a currency and a rate, or leave ${of} out with exclude`;
    entry?.notes.push(
      offered === null
        ? `Open: ${count} of the ${fileLines} lines of ${file} ${are} in ${currency}, the first on line ${line}, and no rate of ${currency} is known: ${rates}.`
        : `Open: ${count} of the ${fileLines} lines of ${file} ${are} in ${currency}, the first on line ${line}, and no other line names a currency: where all are in ${currency}, take "currency: ${currency}" above out of its comment; else ${rates}.`,
    );
  }
  if (only !== null) return { code: only, isSure: true };
  return { ...noCurrency, ...(offered === null ? {} : { code: offered }) };
}

// Lines without a currency are in that of the company, and so are those whose amount is the same in it, or those at a rate of 1 where all others have another rate.
async function onlyCurrency(connection: DuckDBConnection): Promise<string | null> {
  const found = await rows<{ currency: string | null; isLocal: boolean; isAtOne: boolean | null }>(
    connection,
    `select currency_code(code) as currency, coalesce(bool_and(revenue = revenue_local), false) as "isLocal",
       case when bool_and(exchange_rate = 1) then true when bool_and(exchange_rate <> 1) then false end as "isAtOne"
     from (${linesWithCurrency}) group by all order by all`,
  );
  const own = found.filter(({ isLocal }) => isLocal);
  const atOne = found.some(({ isAtOne }) => isAtOne === null) ? [] : found.filter(({ isAtOne }) => isAtOne);
  const [only] = [found, own, atOne].find(({ length }) => length === 1) ?? [];
  return /^[A-Z]{3}$/.test(only?.currency ?? "") ? only!.currency : null;
}

/** Lines of a file in a currency of which nothing tells the rate, with whether any line is in the one that the report would be in. */
interface Unrated {
  file: string;
  currency: string;
  line: number;
  count: number;
  fileLines: number;
  hasOthers: boolean;
}

async function unratedLines(connection: DuckDBConnection, currency: string): Promise<Unrated[]> {
  return rows<Unrated>(
    connection,
    `with lines as (select *, currency_code(code) as currency from (${linesWithCurrency})),
     counted as (
       select *, count(*) over (partition by source_file)::integer as file_lines,
         coalesce(bool_or(currency = '${currency}') over (), false) as "hasOthers"
       from lines
     )
     select source_file as file, currency, min(source_line)::integer as line, count(*)::integer as count, any_value(file_lines) as "fileLines", any_value("hasOthers") as "hasOthers"
     from counted
     where currency <> '${currency}' and exchange_rate is null and revenue_local is null
       and currency not in (select currency_code(currency) from raw_rates where problem is null and currency is not null)
     group by all order by all`,
  );
}
