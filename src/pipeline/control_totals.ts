import { Fault } from "../lib/fault.js";
import { literal, row } from "./database.js";
import type { Build } from "./step.js";

/**
 * Holds what was read against the control totals that report.yaml gives for an entry: rows read, and net revenue read
 * (used, excluded and quarantined together). A cent of difference is a fault, since the reading is then not proven.
 */
export async function controlFaults({ connection, settings, report }: Build): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [source, entries] of Object.entries(settings.sources))
    for (const { file, line, control } of entries) {
      const { rows, revenue } = control;
      const files = report.files.filter(({ source: own, entryLine }) => own === source && entryLine === line);
      const place = { file: "report.yaml", line };
      const read = files.reduce((sum, { rows_read }) => sum + rows_read, 0);
      if (rows !== undefined && rows !== read)
        faults.push(
          new Fault(
            "control-total",
            `control.rows is ${rows}, but ${file} holds ${read} ${read === 1 ? "row" : "rows"} (${Math.abs(read - rows)} ${read > rows ? "too many" : "missing"}): export again, or correct the control total`,
            place,
          ),
        );
      if (revenue === undefined) continue;
      if (source !== "invoice_lines") {
        faults.push(
          new Fault(
            "control-total",
            `control.revenue is given for ${source}; only invoice_lines have revenue: leave it out`,
            place,
          ),
        );
        continue;
      }
      const names = files.map(({ file: name }) => literal(name)).join(", ") || "null";
      const { amount, isSame } = await row<{ amount: string; isSame: boolean }>(
        connection,
        `select coalesce(sum(revenue), 0)::decimal(18, 2)::varchar as amount,
           round(coalesce(sum(revenue), 0), 2) = ${revenue}::decimal(18, 2) as "isSame"
         from stg_invoice_lines where source_file in (${names})`,
      );
      if (!isSame)
        faults.push(
          new Fault(
            "control-total",
            `control.revenue is ${revenue.toFixed(2)}, but ${file} reads as ${amount}: look at what check-data says of its marks, signs and excluded rows`,
            place,
          ),
        );
    }
  return faults;
}
