import { counts, type Count, type Teller } from "./teller.js";

/** What was not supplied, or for part of the months only, and what the report leaves out for it. */
export async function supplyFindings({ build, words, format, tell, count }: Teller): Promise<void> {
  const { facts } = build;
  if (!facts.hasCost) tell({ severity: "info", rule: "no-cost", message: words.noCost() });
  if (!facts.hasHours) tell({ severity: "info", rule: "no-hours", message: words.noHours() });
  else if (facts.hourRate === null)
    tell({ severity: "warning", rule: "no-hour-rate", message: words.noHourRate() });
  const month = (text: string | null) => format.month(new Date(`${text}T00:00:00Z`));
  for (const what of ["cost", "list", "freight", "payment_cost", "quantity"] as const) {
    await count<Count & { until: string }>(
      `${counts("count(*)", "sum(turnover)::double", "min(month)")}, max(month)::varchar as until
       from stg_supplied_months where not has_${what} and getvariable('has_${what}')`,
      ({ rows, example, until }) => ({
        severity: what === "cost" ? "warning" : "info",
        rule: `${what.replace("_", "-")}-unknown-months`,
        source: "invoice_lines",
        message: words.unknownMonths(what, rows, format.count(rows), month(example), month(until)),
      }),
    );
  }
}
