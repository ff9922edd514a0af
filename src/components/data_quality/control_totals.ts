import { isNothing } from "../../lib/text/cents.js";
import type { ReportFacts } from "../../schema.js";
import type { DataQuality } from "./data_quality_data.js";

/** Where a total was added up. */
export type Origin = "files" | "facts" | "months";

/** One quantity added up in several places. */
export interface ControlTotal {
  readonly name: "lines" | "revenue" | "window";
  readonly isMoney: boolean;
  /** The first is what the others are compared with. */
  readonly sums: readonly { readonly origin: Origin; readonly value: number; readonly difference: number }[];
  /** Whether no sum differs from the first by half a cent or more. */
  readonly agrees: boolean;
}

type Facts = Pick<ReportFacts, "line_count" | "line_revenue" | "revenue" | "current_from" | "current_to">;

/** Lines and net revenue as the files, the report's facts and its months have them, all time and in the current window. */
export function controlTotals(
  { files, months }: Pick<DataQuality, "files" | "months">,
  facts: Facts,
): ControlTotal[] {
  const lines = files.filter((file) => file.source === "invoice_lines");
  const current = months.filter(({ month }) => month >= facts.current_from && month <= facts.current_to);
  return [
    total("lines", { files: addExactly(lines.map((file) => file.rows_used)), facts: facts.line_count }),
    total("revenue", {
      files: addExactly(lines.map((file) => file.revenue_used)),
      facts: facts.line_revenue,
      months: addExactly(months.map((month) => month.revenue)),
    }),
    total("window", { facts: facts.revenue, months: addExactly(current.map((month) => month.revenue)) }),
  ];
}

/** The sum of amounts with four decimals, without the rounding of doubles; what is absent counts as nothing. */
export function addExactly(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 1e4), 0) / 1e4;
}

function total(name: ControlTotal["name"], values: Partial<Record<Origin, number>>): ControlTotal {
  const entries = Object.entries(values) as [Origin, number][];
  const first = entries[0]?.[1] ?? 0;
  const sums = entries.map(([origin, value]) => ({ origin, value, difference: addExactly([value, -first]) }));
  const agrees = sums.every(({ difference }) => isNothing(difference));
  return { name, isMoney: name !== "lines", sums, agrees };
}
