import { addMonths } from "../../../src/lib/time/windows.js";
import type { EditionData } from "../../../src/share/edition_data.js";

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** An edition's data over so many months up to October 2026: 1,000 a month in 4 orders of 8 lines with 6 hours, 10 more each month. */
export function editionOf(monthCount: number, given: Partial<EditionData> = {}): EditionData {
  const first = addMonths(new Date("2026-10-01T00:00:00Z"), 1 - monthCount);
  return {
    version: 1,
    language: "en",
    currency: "EUR",
    company: "Molen De Hoop",
    contact: null,
    customer: { customer_id: "C1", name: "Bakkerij De Ster", since: "2019-05-01", rush_orders: 3 },
    expires: null,
    fields: ["revenue", "orders", "lines", "hours"],
    report: {
      as_of: "2026-10-31",
      current_from: "2025-11-01",
      current_to: "2026-10-31",
      prior_from: "2024-11-01",
      prior_to: "2025-10-31",
      history_from: "2021-11-01",
    },
    months: Array.from({ length: monthCount }, (_, index) => ({
      month: iso(addMonths(first, index)),
      revenue: 1000 + 10 * index,
      orders: 4,
      lines: 8,
      quantity: 100,
      hours: 6,
    })),
    bands: [],
    min_band: 10,
    ...given,
  };
}
