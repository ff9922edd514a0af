import { readTable } from "../tables.js";

/** One month of a customer's margin. */
export interface MarginMonth {
  readonly month: Date;
  readonly value: number | null;
}

/** The months of a customer; empty where there are none. */
export type MonthsOf = (customerId: string) => Promise<readonly MarginMonth[]>;

/** Reads gross margin a month for customers as they come into sight, not before `after`: what is asked for in one go is one read. */
export function marginMonths(href: string, after: Promise<void>): MonthsOf {
  const known = new Map<string, Promise<readonly MarginMonth[]>>();
  let waiting: string[] = [];
  let reading: Promise<Map<string, MarginMonth[]>> | null = null;

  async function read() {
    await after;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const wanted = waiting;
    waiting = [];
    reading = null;
    const rows = await readTable(href, "customer_months", {
      columns: ["customer_id", "month", "gross_margin"],
      filter: { customer_id: { $in: wanted } },
    });
    const months = new Map<string, MarginMonth[]>();
    for (const row of rows) {
      const own = months.get(row.customer_id) ?? [];
      own.push({ month: row.month, value: row.gross_margin });
      months.set(row.customer_id, own);
    }
    return months;
  }

  return (customerId) => {
    const found = known.get(customerId);
    if (found) return found;
    waiting.push(customerId);
    reading ??= read();
    const months = reading.then((all) => all.get(customerId) ?? []);
    known.set(customerId, months);
    return months;
  };
}
