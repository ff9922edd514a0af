import { Fault } from "../lib/fault.js";
import { rows } from "./database.js";
import type { Build } from "./step.js";

/** Files whose amounts in the currency of the company are in another one than the report: lines in that of the report have other amounts there. */
export async function localAmountFaults({ connection, settings }: Build): Promise<Fault[]> {
  const found = await rows<{ file: string; line: number; count: number; amount: string; local: string }>(
    connection,
    `with lines as (
       select source_file, source_line, revenue, revenue_local, abs(revenue - revenue_local) > 0.02 + 0.001 * abs(revenue) as is_other
       from raw_invoice_lines
       where excluded is null and problem is null and revenue <> 0 and revenue_local <> 0 and currency_code(currency) = getvariable('currency')
         and (local_currency is null or currency_code(local_currency) = getvariable('currency'))
     )
     select source_file as file, min(source_line) filter (is_other)::integer as line, count(*) filter (is_other)::integer as count,
       format('{:g}', arg_min(revenue, source_line) filter (is_other)::double) as amount,
       format('{:g}', arg_min(revenue_local, source_line) filter (is_other)::double) as local
     from lines group by source_file having 2 * count(*) filter (is_other) > count(*) order by source_file`,
  );
  const { currency } = settings;
  return found.map(
    ({ file, line, count, amount, local }) =>
      new Fault(
        "local-currency",
        `${count} ${count === 1 ? "line" : "lines"} in ${currency}, such as one of ${amount}, ${count === 1 ? "has" : "have"} another amount in the currency of the company (${local}), so that this is not ${currency}, in which the report is: say in report.yaml in which currency the company keeps its books, as currency: GBP`,
        { file, line },
      ),
  );
}
