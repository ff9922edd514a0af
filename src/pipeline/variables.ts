import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "../lib/fault.js";
import { firstFullMonth } from "../lib/time/first_full_month.js";
import { historyBounds, type MonthLines } from "../lib/time/history_bounds.js";
import {
  addMonths,
  asOfMonth,
  lastDayOf,
  monthsBetween,
  monthStart,
  shortestHistory,
  windowsOf,
} from "../lib/time/windows.js";
import type { Settings } from "../settings.js";
import { dateLiteral, literal, row, rows, setVariables } from "./database.js";
import type { Build } from "./step.js";

interface Found {
  last_date: Date | null;
  has_cost: boolean;
  has_list: boolean;
  has_freight: boolean;
  has_payment_cost: boolean;
  has_quantity: boolean;
}

/**
 * Sets what the marts ask by `getvariable`: the windows, the months between which the history lies, what the input
 * holds, and the words of the report. Throws Fault where no line is left or a month of report.yaml does not fit the data.
 */
export async function windowVariables(build: Build): Promise<void> {
  const { connection, settings, report } = build;
  const months = await rows<MonthLines & { last_date: Date }>(
    connection,
    `select month, count(*)::integer as lines, max(date) as last_date
     from stg_invoice_lines where state = 'used' group by month order by month`,
  );
  const bounds = historyBounds(months);
  if (!bounds)
    throw new Fault(
      "no-lines",
      "no invoice line is left to report on: every row was excluded or quarantined",
    );
  const lastDate = months.findLast(({ month }) => month <= bounds.to)!.last_date;
  const asOf = settings.asOf ?? asOfMonth(lastDate);
  const { current, prior } = windowsOf(asOf);
  const bulkFrom = settings.historyFrom ?? bounds.from;
  // A first month within the current window leaves nothing before it to compare with.
  const isGiven = settings.historyFrom !== null || addMonths(bulkFrom, 1) > current.from;
  const historyFrom = isGiven ? bulkFrom : await fullMonth(connection, bulkFrom, lastDate);
  refuseMonths(settings, asOf, historyFrom, months.at(-1)!.last_date);
  const found = await row<Found>(
    connection,
    `select ${["cost", "list", "freight", "payment_cost", "quantity"].map((what) => `bool_or(has_${what}) as has_${what}`).join(", ")}
     from stg_supplied_months`,
  );
  const { hasHours, hasRebate, hoursFrom } = await row<{
    hasHours: boolean;
    hasRebate: boolean;
    hoursFrom: Date;
  }>(
    connection,
    `select exists (select 1 from stg_hours where state = 'used') or exists (select 1 from stg_service_hours) as "hasHours",
       exists (select 1 from stg_agreements where rebate_share <> 0) as "hasRebate",
       coalesce((select min(month) from stg_service_hours where hours <> 0 and month >= ${dateLiteral(historyFrom)}), date '9999-12-01') as "hoursFrom"`,
  );
  build.facts = {
    asOf,
    hasQuantity: found.has_quantity,
    hasCost: found.has_cost,
    hasHours,
    hourRate: hasHours ? settings.hourRate : null,
  };
  const flags = {
    ...found,
    has_hours: hasHours,
    has_rebate: hasRebate,
    hide_notes: settings.privacy.notes === "hide",
    has_master: report.supplied.customers !== undefined && report.supplied.customers.size > 0,
  };
  const variables: Record<string, string> = {
    as_of: dateLiteral(lastDayOf(asOf)),
    history_from: dateLiteral(historyFrom),
    hours_from: dateLiteral(hoursFrom),
    bulk_from: dateLiteral(bulkFrom),
    bulk_to: dateLiteral(lastDayOf(bounds.to)),
    current_from: dateLiteral(current.from),
    current_to: dateLiteral(current.to),
    prior_from: dateLiteral(prior.from),
    prior_to: dateLiteral(prior.to),
    knows_year_before: String(prior.from >= monthStart(historyFrom)),
    title: literal(settings.title),
    company: settings.company === null ? "null::varchar" : literal(settings.company),
    language: literal(settings.language),
    tier_measure: literal(settings.tiers.measure),
    bridge_split: literal(settings.bridge.split),
    shortest_history: String(shortestHistory),
    ...Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, String(value)])),
  };
  await setVariables(connection, variables);
}

async function fullMonth(connection: DuckDBConnection, from: Date, to: Date): Promise<Date> {
  const days = await rows<{ date: Date }>(
    connection,
    `select distinct date from stg_invoice_lines
     where state = 'used' and date between ${dateLiteral(from)} and ${dateLiteral(to)} order by date`,
  );
  return firstFullMonth(days.map(({ date }) => date));
}

/** Months that a history spans at most: beyond a century a date is wrong. */
const longestHistory = 1200;

function refuseMonths(settings: Settings, asOf: Date, historyFrom: Date, lastDate: Date): void {
  const { as_of: asOfLine, history_from: fromLine } = settings.lineOf;
  if (asOf > lastDate)
    throw new Fault(
      "as-of",
      `as_of is ${asOf.toISOString().slice(0, 7)}, but the last invoice line is of ${lastDate.toISOString().slice(0, 10)}: ` +
        "leave as_of out, or name a month that has lines",
      { file: "report.yaml", line: asOfLine },
    );
  if (monthsBetween(historyFrom, asOf) > longestHistory)
    throw new Fault(
      "history-too-long",
      `the invoice lines run from ${historyFrom.toISOString().slice(0, 7)} to ${asOf.toISOString().slice(0, 7)}, more than a century: ` +
        "mend the dates that are wrong, or say history_from and as_of in report.yaml",
    );
  if (asOf < monthStart(historyFrom) && settings.asOf === null && settings.historyFrom === null) {
    const month = historyFrom.toISOString().slice(0, 7);
    throw new Fault(
      "no-complete-month",
      `no month is complete yet: the only one with invoice lines is ${month}, and they end more than two working days before it does. ` +
        `Export again once it is over, or say as_of: ${month} in report.yaml to report on it as it is`,
    );
  }
  if (asOf < monthStart(historyFrom) && settings.historyFrom === null)
    throw new Fault(
      "as-of",
      `as_of is ${asOf.toISOString().slice(0, 7)}, but the first month with invoice lines is ${historyFrom.toISOString().slice(0, 7)}: ` +
        "leave as_of out, or name a month that has lines",
      { file: "report.yaml", line: asOfLine },
    );
  if (monthStart(historyFrom) > asOf)
    throw new Fault(
      "history-from",
      `history_from is ${historyFrom.toISOString().slice(0, 7)}, after the as-of month ${asOf.toISOString().slice(0, 7)}: ` +
        "leave history_from out, or name an earlier month",
      { file: "report.yaml", line: fromLine },
    );
}
