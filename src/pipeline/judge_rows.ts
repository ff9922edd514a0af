import { Fault, Faults } from "../lib/fault.js";
import { portfolio, unassigned } from "../schema.js";
import { aliasFaults } from "./alias_faults.js";
import { controlFaults } from "./control_totals.js";
import { row, rows } from "./database.js";
import { localAmountFaults } from "./local_amount_faults.js";
import { rowRemedy } from "./row_remedy.js";
import type { Build } from "./step.js";
import { unknownRateFaults, vatRateFaults } from "./vat_rate_faults.js";

/** Turnover that the decimals of money can hold, summed any way. */
const largestTurnover = 5e13;

interface BadRows {
  source: string;
  file: string;
  line: number;
  bad_count: number;
  read_count: number;
  unknown_count: number;
  reason: string;
  continued_count: number;
}

/**
 * Stops the build where going on would hide something: a row of invoice lines whose money is unknown, more bad rows
 * in a file than bearable, credits signed both ways in one file, customer numbers merged in a circle or into two others at once, or a control
 * total that does not agree. Throws Faults.
 */
export async function judgeRows(build: Build): Promise<void> {
  const { connection, settings } = build;
  const { max_share, unknown_money } = settings.quarantine;
  const states = `
    select 'invoice_lines' as source, source_file, source_line, state, reason, revenue is null as is_unknown,
      reason = 'no date' and customer_id_raw is null and revenue is not null as is_continued
    from stg_invoice_lines
    union all
    select 'hours', source_file, source_line, state, reason, false, false from stg_hours
    union all
    select source, source_file, source_line, state, reason, false, false from stg_other_rows`;
  const bad = await rows<BadRows>(
    connection,
    `select source, source_file as file,
       min(source_line) filter (state = 'quarantined') as line,
       count(*) filter (state = 'quarantined') as bad_count,
       count(*) as read_count,
       count(*) filter (state = 'quarantined' and is_unknown) as unknown_count,
       count(*) filter (state = 'quarantined' and is_continued) as continued_count,
       arg_min(reason, source_line) filter (state = 'quarantined') as reason
     from (${states})
     group by source, source_file
     having bad_count > 0 and (${unknown_money === "stop" ? "unknown_count > 0" : "false"} or bad_count > ${max_share} * read_count)
     order by source, file`,
  );
  const faults = bad.map(
    ({ source, file, line, bad_count, read_count, unknown_count, continued_count, reason }) => {
      const isUnknown = unknown_money === "stop" && unknown_count > 0;
      const why = isUnknown
        ? `the money of ${unknown_count} ${unknown_count === 1 ? "row" : "rows"} is unknown`
        : `that is more than ${max_share * 100}% of the rows`;
      const setting = isUnknown ? "{unknown_money: keep}" : "{max_share: …}";
      const how =
        continued_count * 2 > bad_count
          ? "where these lines continue the document above them, whose first line alone has its date and customer, say options: {fill_down: [invoice_id, date, customer_id]} at the entry, or have both on every line of the export; else leave"
          : reason.startsWith("no exchange rate")
            ? "supply rates as a source or a column, say currency in report.yaml where the report is to be in that one, leave"
            : rowRemedy(reason);
      return new Fault(
        "unusable-rows",
        `${reason}; ${bad_count} of ${read_count} rows of ${source} cannot be used and ${why}: ${how} the rows out with exclude in report.yaml, or accept them with quarantine: ${setting}; check-data --out lists them all`,
        { file, line },
      );
    },
  );
  const conventions = await rows<{ file: string; line: number }>(
    connection,
    `select source_file as file,
       least(coalesce(credit_positive_line, returned_positive_line), coalesce(returned_positive_line, credit_positive_line)) as line
     from stg_credit_conventions where is_ambiguous order by source_file`,
  );
  for (const { file, line } of conventions) {
    faults.push(
      new Fault(
        "ambiguous-credits",
        "some credits are written as negative and some as positive amounts: say which the file uses with " +
          "options: {credits: signed}, {credits: type} or {credits: quantity} in report.yaml",
        { file, line },
      ),
    );
  }
  const { turnover } = await row<{ turnover: number | null }>(
    connection,
    "select sum(abs(revenue))::double as turnover from stg_invoice_lines where state = 'used'",
  );
  if ((turnover ?? 0) > largestTurnover)
    faults.push(
      new Fault(
        "amounts-too-large",
        `the amounts of the invoice lines come to ${turnover!.toExponential(1)}, more than a report can hold (${largestTurnover.toExponential(0)}): ` +
          "supply them in thousands or millions, or leave out the lines that are wrong",
      ),
    );
  faults.push(...(await reservedNumbers(build)));
  faults.push(...(await vatRateFaults(build)));
  faults.push(...(await unknownRateFaults(build)));
  faults.push(...(await localAmountFaults(build)));
  faults.push(...(await aliasFaults(build)));
  faults.push(...(await controlFaults(build)));
  if (faults.length > 0) throw new Faults(faults);
}

/** Customers whose number is one under which tables keep something else: all customers together, or lines of none, which have no card. */
async function reservedNumbers({ connection }: Build): Promise<Fault[]> {
  const found = await rows<{ id: string; file: string; line: number; count: number }>(
    connection,
    `select customer_id as id, min(source_file) as file, arg_min(source_line, (source_file, source_line))::integer as line, count(*)::integer as count
     from (
       select customer_id::varchar as customer_id, source_file, source_line from stg_invoice_lines where customer_id = '${portfolio}'
       union all select customer_id, source_file, source_line from stg_hours where customer_id = '${portfolio}'
       union all
       select customer_id, source_file, source_line from raw_customers
       where customer_id in ('${portfolio}', '${unassigned}') and customer_id in (select customer_id from stg_customers)
     ) group by customer_id order by customer_id`,
  );
  return found.map(({ id, file, line, count }) => {
    const [what, kept, way] =
      id === portfolio
        ? [
            "customer",
            "all customers together",
            "give this customer another number in the export, or in a file of aliases under sources",
          ]
        : [
            "customer card",
            "lines without a customer",
            "leave the card out with exclude, or give it another number, also on its lines",
          ];
    return new Fault(
      "reserved-number",
      `"${id}" is no number for a ${what}, since the report keeps ${kept} under it; ${count} ${count === 1 ? "row names" : "rows name"} it: ${way}`,
      { file, line },
    );
  });
}
