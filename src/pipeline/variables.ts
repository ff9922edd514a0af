import { Fault } from "../lib/fault.js";
import { asOfMonth, lastDayOf, windowsOf } from "../lib/windows.js";
import { dateLiteral, literal, row } from "./database.js";
import type { Build } from "./tables.js";

interface Found {
  last_date: Date | null;
  has_cost: boolean;
  has_list: boolean;
  has_freight: boolean;
  has_payment_cost: boolean;
  invalid_credit_file: string | null;
}

/** Sets what the marts ask by `getvariable`: the windows, what the input holds, and the words of the report. */
export async function windowVariables(build: Build): Promise<void> {
  const { connection, settings, report } = build;
  const found = await row<Found>(
    connection,
    `select
       max(date) as last_date,
       coalesce(bool_or(cost is not null), false) as has_cost,
       coalesce(bool_or(list_revenue is not null), false) as has_list,
       coalesce(bool_or(freight is not null), false) as has_freight,
       coalesce(bool_or(payment_cost is not null), false) as has_payment_cost
     from stg_invoice_lines where state = 'used'`,
  );
  if (!found.last_date) {
    throw new Fault(
      "no-lines",
      "no invoice line is left to report on: every row was excluded or quarantined",
    );
  }
  const asOf = settings.asOf ?? asOfMonth(found.last_date);
  if (asOf > found.last_date) {
    throw new Fault(
      "as-of",
      `as_of is ${asOf.toISOString().slice(0, 7)}, but the last invoice line is of ${found.last_date.toISOString().slice(0, 10)}: ` +
        "leave as_of out, or name a month that has lines",
      { file: "report.yaml" },
    );
  }
  const { current, prior } = windowsOf(asOf);
  const hasHours = report.supplied.hours !== undefined && report.supplied.hours.size > 0;
  build.facts = { asOf, hasCost: found.has_cost, hourRate: hasHours ? settings.hourRate : null };
  const flags = {
    has_cost: found.has_cost,
    has_list: found.has_list,
    has_freight: found.has_freight,
    has_payment_cost: found.has_payment_cost,
    has_hours: hasHours,
    has_master: report.supplied.customers !== undefined && report.supplied.customers.size > 0,
  };
  const variables: Record<string, string> = {
    as_of: dateLiteral(lastDayOf(asOf)),
    current_from: dateLiteral(current.from),
    current_to: dateLiteral(current.to),
    prior_from: dateLiteral(prior.from),
    prior_to: dateLiteral(prior.to),
    hour_rate: settings.hourRate === null ? "null::decimal(18, 4)" : `${settings.hourRate}::decimal(18, 4)`,
    title: literal(settings.title),
    company: settings.company === null ? "null::varchar" : literal(settings.company),
    language: literal(settings.language),
    ...Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, String(value)])),
  };
  for (const [name, value] of Object.entries(variables))
    await connection.run(`set variable ${name} = ${value}`);
}
