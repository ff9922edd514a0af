import { counts, used, type Count, type Teller } from "./teller.js";

/** Months with hours from which registration counts as regular, so that its end is not a quiet spell. */
const regularMonths = 6;

/** What was not supplied, or for part of the months only, and what the report leaves out for it. */
export async function supplyFindings({ build, words, format, month, tell, count }: Teller): Promise<void> {
  const { facts } = build;
  if (!facts.hasQuantity)
    tell({ severity: "warning", rule: "no-quantity", message: words.supply.noQuantity() });
  if (!facts.hasCost) tell({ severity: "info", rule: "no-cost", message: words.supply.noCost() });
  if (!facts.hasHours) tell({ severity: "info", rule: "no-hours", message: words.supply.noHours() });
  else if (facts.hourRate === null)
    tell({ severity: "warning", rule: "no-hour-rate", message: words.supply.noHourRate() });
  // Of months without days the reader says what becomes of orders.
  const areMonths = build.report.findings.some(
    ({ rule, source }) => rule === "months-without-days" && source === "invoice_lines",
  );
  await count<Count & { all: number }>(
    `select count(*) filter (invoice_id is null and order_id = 'day ' || date) as rows, sum(revenue) filter (invoice_id is null and order_id = 'day ' || date)::double as amount,
       null::varchar as example, null::varchar as file, null::integer as line, count(*)::integer as all ${used}`,
    ({ rows, amount, all }) =>
      rows === all && areMonths
        ? null
        : {
            severity: "info",
            rule: "no-order-numbers",
            source: "invoice_lines",
            message: words.supply.noOrders(rows === all, format.count(rows), format.cents(amount)),
          },
  );
  for (const what of ["cost", "list", "freight", "payment_cost", "quantity"] as const) {
    await count<Count & { until: string }>(
      `${counts("count(*)", "sum(turnover)::double", "min(month)")}, max(month)::varchar as until
       from stg_supplied_months where not has_${what} and getvariable('has_${what}')`,
      ({ rows, example, until }) => ({
        severity: what === "cost" ? "warning" : "info",
        rule: `${what.replace("_", "-")}-unknown-months`,
        source: "invoice_lines",
        message: words.supply.unknownMonths(what, rows, format.count(rows), month(example), month(until)),
      }),
    );
  }
  await count<Count & { last: string; late: number; early: number }>(
    `select count(distinct month) as rows, null::double as amount, min(month)::varchar as example, null::varchar as file, null::integer as line,
       max(month)::varchar as last,
       date_diff('month', getvariable('history_from'), min(month))::integer as late,
       date_diff('month', max(month), getvariable('as_of'))::integer as early
     from stg_service_hours
     where hours <> 0 and month between getvariable('history_from') and getvariable('as_of')`,
    ({ rows, example, last, late, early }) => {
      if (early > 1 && rows >= regularMonths)
        tell({
          severity: "warning",
          rule: "hours-end-early",
          source: "hours",
          row_count: early,
          message: words.supply.hoursEndEarly(month(last), format.count(early), last.slice(0, 7)),
        });
      return late === 0
        ? null
        : {
            severity: late > 1 ? "warning" : "info",
            rule: "hours-begin-late",
            source: "hours",
            message: words.supply.hoursBeginLate(month(example)),
          };
    },
  );
}
