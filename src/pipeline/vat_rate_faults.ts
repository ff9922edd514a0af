import { Fault } from "../lib/fault.js";
import { rows } from "./database.js";
import { anyVatRates, vatRates } from "./macros.js";
import type { Build } from "./step.js";

/**
 * Files whose net revenue would hold VAT, or be an amount with VAT less a rate of it: what they give as VAT is one of the rates that exist, and mostly
 * no VAT of the amount, and the amount has VAT in it by its header, by report.yaml or, in 99 of 100 lines that can tell, by quantity × price.
 */
export async function vatRateFaults({ connection }: Build): Promise<Fault[]> {
  const rates = vatRates.flatMap((share) => [share, Math.round(share * 1000) / 10]).join(", ");
  const isPriced = (by: string) =>
    `(is_close(amount, ${by} * quantity * unit_price, quantity, unit_price, discount)
      or is_close(amount, ${by} * discounted(quantity, unit_price, discount, discount_amount), quantity, unit_price, discount))`;
  const found = await rows<{ file: string; line: number; count: number; example: string; isHeaded: boolean }>(
    connection,
    `with lines as (
       select *, coalesce(revenue, revenue_incl_vat) as amount, 1 + if(abs(vat) < 1, abs(vat), abs(vat) / 100)::double as gross
       from raw_invoice_lines
       where excluded is null and problem is null and vat <> 0
         and (revenue is not null or revenue_incl_vat is not null and (quantity is null or unit_price is null))
     ),
     told as (
       select *, revenue is not null and quantity <> 0 and unit_price <> 0 and ${isPriced("1")} as is_net,
         revenue is not null and quantity <> 0 and unit_price <> 0 and ${isPriced("gross")} as is_gross
       from lines
     )
     select source_file as file, min(source_line)::integer as line, count(*)::integer as count, format('{:g}', arg_min(vat, source_line)::double) as example,
       bool_and(revenue is null) as "isHeaded"
     from told
     left join (select source_file, vat as given_vat from source_file_options where source = 'invoice_lines') using (source_file)
     group by source_file
     having bool_and(abs(vat) in (${rates}))
       and 2 * count(*) filter (not fits_vat(vat, amount) and not fits_vat(vat, amount - vat)) > count(*)
       and (bool_and(revenue is null) or any_value(given_vat) = 'included'
         or count(*) filter (is_gross and not is_net) > 0.99 * count(*) filter (is_gross <> is_net))
     order by source_file`,
  );
  return found.map(
    ({ file, line, count, example, isHeaded }) =>
      new Fault(
        "vat-rates",
        `the amounts have VAT in them, and the column of VAT holds rates, such as ${example} (${count} ${count === 1 ? "row" : "rows"}), and not the VAT itself, so that net revenue is not known: export the amount without VAT, or the VAT in money${isHeaded ? ", or name the column vat_rate in report.yaml in the place of vat" : ""}`,
        { file, line },
      ),
  );
}

/** Files whose column of VAT rates holds what is none, such as codes: net revenue would be taken out by it. */
export async function unknownRateFaults({ connection }: Build): Promise<Fault[]> {
  const known = anyVatRates.map((share) => `abs(vat_rate - ${share}) < 0.00001`).join(" or ");
  const found = await rows<{ file: string; line: number; count: number; example: string }>(
    connection,
    `select source_file as file, min(source_line)::integer as line, count(*)::integer as count, format('{:g}', 100 * arg_min(vat_rate, source_line)) as example
     from raw_invoice_lines
     where excluded is null and problem is null and revenue is null and revenue_incl_vat is not null and vat is null and vat_rate is not null and not (${known})
     group by source_file order by source_file`,
  );
  return found.map(
    ({ file, line, count, example }) =>
      new Fault(
        "vat-rate-unknown",
        `the amounts have VAT in them, and the column of its rates holds ${example}%, which is no rate of VAT (${count} ${count === 1 ? "row" : "rows"}): does it hold codes? Export the amount without VAT, or the VAT in money`,
        { file, line },
      ),
  );
}
