import { Fault } from "../lib/fault.js";
import { rows } from "./database.js";
import { vatRates } from "./macros.js";
import type { Build } from "./step.js";

/** Files whose net revenue would be an amount with VAT less a rate of VAT: what they give as VAT is one of the rates that exist, and mostly no VAT of the amount. */
export async function vatRateFaults({ connection }: Build): Promise<Fault[]> {
  const rates = vatRates.flatMap((share) => [share, Math.round(share * 1000) / 10]).join(", ");
  const found = await rows<{ file: string; line: number; count: number; example: string }>(
    connection,
    `select source_file as file, min(source_line)::integer as line, count(*)::integer as count, format('{:g}', arg_min(vat, source_line)::double) as example
     from raw_invoice_lines
     where excluded is null and problem is null and revenue is null and (quantity is null or unit_price is null)
       and revenue_incl_vat is not null and vat <> 0
     group by source_file
     having bool_and(abs(vat) in (${rates})) and 2 * count(*) filter (not fits_vat(vat, revenue_incl_vat - vat)) > count(*)
     order by source_file`,
  );
  return found.map(
    ({ file, line, count, example }) =>
      new Fault(
        "vat-rates",
        `the column of VAT holds rates, such as ${example} (${count} ${count === 1 ? "row" : "rows"}), and not the VAT itself, so that net revenue is not known: export the amount without VAT, or the VAT in money`,
        { file, line },
      ),
  );
}
