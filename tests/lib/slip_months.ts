import type { SlipMonths } from "../../src/lib/changes/slip_months.js";

/** Months of a customer; what is not given is steady: €1,000 at 30%, ten orders of a quarter of an hour, prices as ever. */
export function slipMonths(
  count: number,
  given: (month: number) => Partial<Record<keyof SlipMonths, number>> = () => ({}),
): SlipMonths {
  const rows = Array.from({ length: count }, (_, month) => ({
    ...{ month, revenue: 1000, gross_margin: 300, orders: 10, hours: 2.5, measured: 1000, volume: 1000 },
    ...given(month),
  }));
  const column = (name: keyof SlipMonths) => Float64Array.from(rows, (row) => row[name]);
  return {
    month: column("month"),
    revenue: column("revenue"),
    gross_margin: column("gross_margin"),
    orders: column("orders"),
    hours: column("hours"),
    measured: column("measured"),
    volume: column("volume"),
  };
}
